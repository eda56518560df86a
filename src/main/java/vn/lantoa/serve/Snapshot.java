package vn.lantoa.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import vn.lantoa.text.TemporaryName;

/**
 * All files and folders that a site is made of, as they were at one moment. It is this that tells
 * whether anything changed, on any disk: what an operating system says of changes is incomplete on
 * network drives and in containers, and says much that means nothing.
 *
 * @param files by path
 * @param folders the watched ones themselves and those below them
 */
record Snapshot(Map<Path, Stamp> files, Set<Path> folders) {
  /** Deeper than content may be. */
  private static final int DEEPEST = 20;

  /** The coarsest clock of a disk, FAT's: within it a file may change twice and show it once. */
  private static final long RECENT_MILLIS = 2_500;

  /** Beyond this a file is no text, and is not read to be compared. */
  private static final long COMPARED = 2_000_000;

  static final Snapshot NOTHING = new Snapshot(Map.of(), Set.of());

  /** A folder to be watched; links to folders are followed only in what is not content. */
  record Root(Path folder, boolean follows) {}

  /**
   * A file.
   *
   * @param sum of its bytes, where its time alone was not sure to show another change
   */
  record Stamp(long time, long size, long sum) {}

  /**
   * Looks at all.
   *
   * @param before what was seen the last time
   * @param now in milliseconds
   */
  static Snapshot of(List<Root> roots, Snapshot before, long now) {
    Map<Path, Stamp> files = new HashMap<>();
    Map<Path, Boolean> folders = new HashMap<>();
    for (Root root : roots) {
      Set<FileVisitOption> links =
          root.follows()
              ? EnumSet.of(FileVisitOption.FOLLOW_LINKS)
              : EnumSet.noneOf(FileVisitOption.class);
      try {
        Path real = root.folder().toRealPath();
        Files.walkFileTree(real, links, DEEPEST, new Walk(files, folders, before, now));
      } catch (IOException gone) {
        // not there now: that is a change as well
      }
    }
    return new Snapshot(files, folders.keySet());
  }

  /** Whether a file is new and empty, as one is that is about to be written. */
  boolean hasNewEmptyFile(Snapshot before) {
    return files.entrySet().stream()
        .anyMatch(
            file ->
                file.getValue().size() == 0
                    && !file.getValue().equals(before.files().get(file.getKey())));
  }

  /** What stands in one and not, or otherwise, in the other. */
  Set<Path> changes(Snapshot before) {
    Set<Path> changes =
        files.entrySet().stream()
            .filter(file -> !file.getValue().equals(before.files().get(file.getKey())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    before.files().keySet().stream().filter(f -> !files.containsKey(f)).forEach(changes::add);
    return changes;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> files;
    private final Map<Path, Boolean> folders;
    private final Snapshot before;
    private final long now;

    Walk(Map<Path, Stamp> files, Map<Path, Boolean> folders, Snapshot before, long now) {
      this.files = files;
      this.folders = folders;
      this.before = before;
      this.now = now;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folders.isEmpty() && isTemporary(folder) && folders.containsKey(folder.getParent())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.put(folder, true);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isTemporary(file)) {
        files.put(file, stamp(file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE; // gone meanwhile, or closed to us: the build tells
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private Stamp stamp(Path link, BasicFileAttributes own) {
      BasicFileAttributes attributes = own;
      if (own.isSymbolicLink()) {
        try {
          attributes = Files.readAttributes(link, BasicFileAttributes.class);
        } catch (IOException broken) {
          return new Stamp(own.lastModifiedTime().toMillis(), own.size(), 0);
        }
      }
      long time = attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
      long size = attributes.size();
      boolean recent = time / 1000 > now - RECENT_MILLIS;
      if (recent && size <= COMPARED) {
        return new Stamp(time, size, sum(link));
      }
      Stamp known = before.files().get(link);
      return known != null && known.time() == time && known.size() == size
          ? known
          : new Stamp(time, size, 0);
    }

    private static long sum(Path file) {
      CRC32 sum = new CRC32();
      try {
        sum.update(Files.readAllBytes(file));
      } catch (IOException gone) {
        return -1;
      }
      return sum.getValue();
    }

    private static boolean isTemporary(Path path) {
      return TemporaryName.is(String.valueOf(path.getFileName()));
    }
  }
}
