package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.lantoa.problem.Outcome;

/** A file that is there whole or not at all. */
public final class SingleFile {
  private SingleFile() {}

  /**
   * Writes beside the file and then renames; an older file gives way only to a whole one.
   *
   * @param name of the file as the user typed it, for messages
   * @return how many bytes were written
   */
  public static Outcome<Long> write(Path file, String name, byte[] bytes) {
    Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
    try {
      Files.createDirectories(folder);
      // not a file of createTempFile, which nobody but its owner could read
      Path part = folder.resolve(".lantoa-" + UUID.randomUUID() + ".part");
      try {
        Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return Outcome.of((long) bytes.length, List.of());
    } catch (IOException e) {
      return Outcome.failed(List.of(Obstacle.problem(name, e)));
    }
  }
}
