package vn.lantoa.campaign.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the site: made and not yet written, or staged already.
 *
 * @param path below the root of the site, with '/' between folders
 * @param held its bytes, not to be changed; empty where it is staged
 * @param staged where it lies until the site is published
 */
public record Artifact(String path, byte[] held, Optional<Path> staged) {
  private static final byte[] NOTHING = {};

  /** One that was made. */
  public Artifact(String path, byte[] bytes) {
    this(path, bytes, Optional.empty());
  }

  /** A text file, in UTF-8. */
  public static Artifact of(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** One that lies on the disk. */
  public static Artifact staged(String path, Path file) {
    return new Artifact(path, NOTHING, Optional.of(file));
  }

  /**
   * What is in it, not to be changed.
   *
   * @throws UncheckedIOException where it is staged and can't be read
   */
  public byte[] bytes() {
    try {
      return staged.isPresent() ? Files.readAllBytes(staged.get()) : held;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
