package vn.lantoa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders that tests lay out. */
public final class TestFolders {
  private TestFolders() {}

  /** Copies a folder with all that is in it; a file that is there already is written over. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path source : walk.sorted().toList()) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(source));
        }
      }
    }
  }
}
