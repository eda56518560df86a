package vn.lantoa.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;

/** Finds picture files that content names, and nothing outside the content folder. */
public final class PictureFinder {
  private static final Pattern REMOTE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//).*");
  private static final List<String> KINDS = List.of("png", "jpg", "jpeg", "webp", "svg", "gif");

  /** What a telephone loads in a few seconds. */
  private static final long LARGEST = 1_000_000;

  private final Path content;

  public PictureFinder(Path content) {
    this.content = content.toAbsolutePath().normalize();
  }

  /**
   * The file of a picture; a problem and nothing where it can't be used.
   *
   * @param from the file that names it, which the name is relative to
   */
  public Optional<Picture> find(
      Path from, String name, String alt, Source place, List<Problem> problems) {
    Optional<Problem> problem = problem(from, name, place);
    problem.ifPresent(problems::add);
    return problem.isPresent()
        ? Optional.empty()
        : Optional.of(new Picture(name, resolve(from, name), alt, place));
  }

  private Path resolve(Path from, String name) {
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

  /** Tells that there is no such picture, and the one there is with nearly that name. */
  private static Problem missing(Path file, String name, Source place) {
    List<String> names =
        Optional.ofNullable(file.getParent()).map(PictureFinder::beside).orElse(List.of()).stream()
            .map(FileNames::of)
            .filter(PictureFinder::isPicture)
            .toList();
    String last = FileNames.of(file);
    Optional<String> sameButCase = names.stream().filter(last::equalsIgnoreCase).findFirst();
    String guess = sameButCase.or(() -> Suggestion.nearest(last, names)).orElse("");
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    return Problem.of(Mistake.MISSING_IMAGE, place, name, guess.isEmpty() ? "" : folder + guess);
  }

  private static boolean isPicture(String name) {
    return KINDS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private Optional<Problem> problem(Path from, String name, Source place) {
    if (REMOTE.matcher(name).matches()) {
      return Optional.of(Problem.of(Mistake.FOREIGN_IMAGE, place, name));
    }
    Path file;
    try {
      file = resolve(from, name);
    } catch (InvalidPathException e) {
      return Optional.of(Problem.of(Mistake.MISSING_IMAGE, place, name));
    }
    if (!file.startsWith(content)) {
      return Optional.of(Problem.of(Mistake.PATH_ESCAPES, place, name));
    }
    if (!Files.isRegularFile(file) || !isPicture(name)) {
      return Optional.of(missing(file, name, place));
    }
    try {
      if (!file.toRealPath().startsWith(content.toRealPath())) {
        return Optional.of(Problem.of(Mistake.LINK_OUT, place, name));
      }
      long size = Files.size(file);
      if (size > LARGEST) {
        return Optional.of(TextFile.tooLarge(place, size, LARGEST));
      }
      return PictureBytes.fault(file, name, place);
    } catch (IOException e) {
      return Optional.of(Problem.of(Mistake.UNREADABLE_FILE, place));
    }
  }
}
