package vn.lantoa.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a form brings along: in memory, so that what is not wanted has never been on the
 * disk; or, where a screen takes larger ones, in a folder of that screen's until it is answered.
 */
public final class Upload {
  private static final byte[] NONE = {};

  private final String name;
  private final byte[] bytes;
  private final Optional<Path> file;

  private Upload(String name, byte[] bytes, Optional<Path> file) {
    this.name = name;
    this.bytes = bytes;
    this.file = file;
  }

  static Upload of(String name, byte[] bytes) {
    return new Upload(name, bytes, Optional.empty());
  }

  static Upload at(String name, Path file) {
    return new Upload(name, NONE, Optional.of(file));
  }

  /** What its sender calls it: any text, to be shown or made into a name, never a path. */
  public String name() {
    return name;
  }

  /** Not to be changed. */
  public byte[] bytes() {
    try {
      return file.isPresent() ? Files.readAllBytes(file.get()) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it a file to stay. */
  public void moveTo(Path to) throws IOException {
    if (file.isPresent()) {
      Files.move(file.get(), to);
    } else {
      Files.write(to, bytes);
    }
  }

  void drop() throws IOException {
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }
}
