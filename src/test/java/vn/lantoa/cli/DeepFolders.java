package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Folders nested far deeper than a path may be long. They are made and unmade in pieces, each of
 * which has a path that the system accepts; nothing but this class can delete them.
 */
final class DeepFolders {
  /** Short, since making and deleting one takes time as its length squared. */
  private static final int PIECE = 50;

  private DeepFolders() {}

  /** Makes {@code top}, with folders down to the given depth; {@code top} is the first. */
  static void make(Path top, int depth) throws IOException {
    Path above = top.resolveSibling("above");
    for (int made = 0; made < depth; made += PIECE) {
      Path bottom = bottom(above);
      Files.createDirectories(bottom);
      if (Files.exists(top)) {
        Files.move(top, bottom.resolve("a"));
      }
      Files.move(above, top);
    }
  }

  static void delete(Path top) throws IOException {
    Path rest = top.resolveSibling("rest");
    while (Files.exists(top)) {
      Path bottom = bottom(top);
      if (Files.exists(bottom.resolve("a"))) {
        Files.move(bottom.resolve("a"), rest);
      }
      Path folder = bottom;
      while (folder != null && folder.startsWith(top)) {
        Files.delete(folder);
        folder = folder.getParent();
      }
      if (Files.exists(rest)) {
        Files.move(rest, top);
      }
    }
  }

  private static Path bottom(Path top) {
    return top.resolve("a/".repeat(PIECE - 1));
  }
}
