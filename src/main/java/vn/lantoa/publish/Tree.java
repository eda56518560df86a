package vn.lantoa.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. Links are never followed: what they lead to is not ours. */
final class Tree {
  private Tree() {}

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Renames; where that is not possible in one step, it fails and changes nothing. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** In several threads: to delete an old site can take longer than to write the new one. */
  static void delete(Path root) throws IOException {
    if (exists(root)) {
      try {
        deleteWhole(root);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  private static void deleteWhole(Path path) {
    try {
      if (isFolder(path)) {
        children(path).parallelStream().forEach(Tree::deleteWhole);
      }
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
