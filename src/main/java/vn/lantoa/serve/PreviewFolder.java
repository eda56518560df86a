package vn.lantoa.serve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a preview makes its site in. It bears the number of its process: of one that was
 * killed it stays behind, and the next preview deletes it.
 */
final class PreviewFolder {
  private static final String NAME = "lantoa-serve-";
  private static final Pattern NUMBERED = Pattern.compile(NAME + "(\\d{1,10})-.*");

  /** In containers that share the folder for temporary files, numbers mean other processes. */
  private static final Duration LONG_AGO = Duration.ofDays(1);

  private PreviewFolder() {}

  /** A new one; those of dead processes go. */
  static Path create(Clock clock) throws IOException {
    Path made = Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
    Path all = Objects.requireNonNull(made.getParent());
    try (DirectoryStream<Path> others = Files.newDirectoryStream(all, NAME + "*")) {
      for (Path other : others) {
        if (isLeft(other, clock)) {
          delete(other);
        }
      }
    }
    return made;
  }

  private static boolean isLeft(Path folder, Clock clock) throws IOException {
    Matcher name = NUMBERED.matcher(String.valueOf(folder.getFileName()));
    return name.matches()
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(folder).toInstant().isBefore(clock.instant().minus(LONG_AGO))
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (IOException e) {
      // somebody has a file of it open: the system deletes temporary files in time
    }
  }

  /** Files, then their folders. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
