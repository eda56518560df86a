package vn.lantoa.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;

/** Finds files that content names, and nothing outside the content folder. */
public final class FileFinder {
  private static final Pattern REMOTE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");

  private final Path content;

  public FileFinder(Path content) {
    this.content = content.toAbsolutePath().normalize();
  }

  /**
   * Which files will do.
   *
   * @param endings of their names, in small letters
   * @param largest in bytes
   * @param missing what is told where there is no such file
   * @param foreign what is told where it lies on another host
   */
  public record Wanted(Set<String> endings, long largest, Mistake missing, Mistake foreign) {
    boolean fits(String name) {
      return endings.contains(ending(name));
    }
  }

  /** What a name ends in, in small letters, without the dot; all of it where there is none. */
  public static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Where it lies, whether it is there or not. */
  public Path resolve(Path from, String name) {
    Path file = from.toAbsolutePath().resolveSibling(name).normalize();
    return Files.exists(file) || !file.startsWith(content) ? file : asOnDisk(file);
  }

  /** The same file under the name that the disk has it by: macOS takes letters and marks apart. */
  private Path asOnDisk(Path file) {
    Path found = content;
    for (Path part : content.relativize(file)) {
      Path next = found.resolve(part);
      found =
          Files.exists(next)
              ? next
              : beside(found).stream()
                  .filter(other -> FileNames.of(other).equals(FileNames.of(part)))
                  .findFirst()
                  .orElse(next);
    }
    return found;
  }

  private static List<Path> beside(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      return List.of(); // a folder that is not there has no files
    }
  }

  /** Tells that there is no such file, and the one there is with nearly that name. */
  private static Problem missing(Path file, String name, Source place, Wanted wanted) {
    List<String> names =
        Optional.ofNullable(file.getParent()).map(FileFinder::beside).orElse(List.of()).stream()
            .map(FileNames::of)
            .filter(wanted::fits)
            .toList();
    String last = FileNames.of(file);
    Optional<String> sameButCase = names.stream().filter(last::equalsIgnoreCase).findFirst();
    String guess = sameButCase.or(() -> Suggestion.nearest(last, names)).orElse("");
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    return Problem.of(wanted.missing(), place, name, guess.isEmpty() ? "" : folder + guess);
  }

  /**
   * Why a file can't be used; nothing where it can.
   *
   * @param from the file that names it, which the name is relative to
   */
  public Optional<Problem> problem(Path from, String name, Source place, Wanted wanted) {
    if (REMOTE.matcher(name).matches()) {
      return Optional.of(Problem.of(wanted.foreign(), place, name));
    }
    Path file;
    try {
      file = resolve(from, name);
    } catch (InvalidPathException e) {
      return Optional.of(Problem.of(wanted.missing(), place, name));
    }
    if (!file.startsWith(content)) {
      return Optional.of(Problem.of(Mistake.PATH_ESCAPES, place, name));
    }
    if (!Files.isRegularFile(file) || !wanted.fits(name)) {
      return Optional.of(missing(file, name, place, wanted));
    }
    try {
      if (!file.toRealPath().startsWith(content.toRealPath())) {
        return Optional.of(Problem.of(Mistake.LINK_OUT, place, name));
      }
      long size = Files.size(file);
      return size > wanted.largest()
          ? Optional.of(TextFile.tooLarge(place, size, wanted.largest()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Problem.of(Mistake.UNREADABLE_FILE, place));
    }
  }
}
