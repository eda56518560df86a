package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, ".lantoa-", ".part");
      try {
        Files.write(part, bytes);
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
