package vn.lantoa.campaign.site;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site, made but not yet written.
 *
 * @param path below the root of the site, with '/' between folders
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(String path, byte[] bytes) {

  /** A text file, in UTF-8. */
  public static Artifact of(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The file as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
