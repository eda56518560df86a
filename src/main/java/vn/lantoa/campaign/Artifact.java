package vn.lantoa.campaign;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of the site, made but not yet written.
 *
 * @param path below the root of the site, with '/' between folders
 * @param bytes not to be changed
 * @param made the text that the bytes encode, where it was made as text: decoding it again for the
 *     check took a tenth of a build
 */
@SuppressWarnings("ArrayRecordComponent")
public record Artifact(String path, byte[] bytes, Optional<String> made) {

  public Artifact(String path, byte[] bytes) {
    this(path, bytes, Optional.empty());
  }

  /** A text file, in UTF-8. */
  public static Artifact of(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8), Optional.of(text));
  }

  /** The file as text. */
  public String text() {
    return made.orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }
}
