package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.lantoa.kept.EarlierSite;

/**
 * A stage that is not empty: the site before the earlier one, most of whose files are the earlier
 * one's, too (the same inodes). Those need no new names, and their folders need not be made, which
 * takes longer than all else of publishing. Whatever else lies there is deleted before anything is
 * written, never written into: it may be a file of somebody else's by another name. Safe for many
 * threads.
 *
 * <p>One is kept where most files of the earlier site are taken over, and holds nothing but those:
 * only its folders take room, and what was taken down is nowhere. Files must have keys and more
 * than one name, so there is none on Windows, nor on disks that ignore capitals. A build from
 * nothing deletes it.
 */
final class Spare {
  private final Path root;
  private final Set<String> unclaimed = ConcurrentHashMap.newKeySet();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  private Spare(Path root) {
    this.root = root;
  }

  /** An empty stage. */
  static Spare none(Path root) {
    return new Spare(root);
  }

  /** Deletes what is not the earlier site's file of that path, above all links and hidden files. */
  static Spare of(Path root, EarlierSite earlier) throws IOException {
    Spare spare = new Spare(root);
    int skipped = root.toString().length() + 1;
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root)) {
              spare.folders.add(folder.toString().substring(skipped));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = file.toString().substring(skipped);
            if (attributes.isRegularFile()
                && earlier
                    .fileKey(path)
                    .filter(key -> key.equals(attributes.fileKey()))
                    .isPresent()) {
              spare.unclaimed.add(path);
            } else {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return spare;
  }

  /** How many of the earlier site's files are there and not claimed. */
  int size() {
    return unclaimed.size();
  }

  /** The folders that are there already. */
  Set<String> folders() {
    return Set.copyOf(folders);
  }

  /** Whether the earlier site's file of that path is there; from then on it stays. */
  boolean claim(String path) {
    return unclaimed.remove(path);
  }

  /**
   * Deletes what would be in the way of a new file or folder: a file, or a folder where there shall
   * be a file.
   */
  synchronized void makeWay(String path) throws IOException {
    if (unclaimed.remove(path)) {
      Files.delete(root.resolve(path));
    } else if (folders.contains(path)) {
      deleteFiles(file -> file.startsWith(path + "/"));
      deleteFolders(folder -> folder.equals(path) || folder.startsWith(path + "/"));
    }
  }

  /**
   * Deletes what nobody wants.
   *
   * @param files all that the new site has
   */
  void clear(Set<String> files) throws IOException {
    deleteFiles(file -> true);
    Set<String> wanted = new HashSet<>();
    for (String file : files) {
      String folder = Stage.folder(file);
      while (!folder.isEmpty() && wanted.add(folder)) {
        folder = Stage.folder(folder);
      }
    }
    deleteFolders(folder -> !wanted.contains(folder));
  }

  private void deleteFiles(Predicate<String> doomed) throws IOException {
    for (String file : unclaimed.stream().filter(doomed).toList()) {
      unclaimed.remove(file);
      Files.delete(root.resolve(file));
    }
  }

  /** Inner ones first; one that is not empty makes the disk refuse. */
  private void deleteFolders(Predicate<String> doomed) throws IOException {
    for (String folder :
        folders.stream().filter(doomed).sorted(Comparator.reverseOrder()).toList()) {
      folders.remove(folder);
      Files.delete(root.resolve(folder));
    }
  }
}
