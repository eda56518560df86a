package vn.lantoa.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Picture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

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
    return from.toAbsolutePath().resolveSibling(name).normalize();
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
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(file) || !KINDS.contains(kind)) {
      return Optional.of(Problem.of(Mistake.MISSING_IMAGE, place, name));
    }
    try {
      if (!file.toRealPath().startsWith(content.toRealPath())) {
        return Optional.of(Problem.of(Mistake.LINK_OUT, place, name));
      }
      long size = Files.size(file);
      return size > LARGEST
          ? Optional.of(TextFile.tooLarge(place, size, LARGEST))
          : PictureSize.of(Files.readAllBytes(file))
              .filter(PictureSize::isTooLarge)
              .map(found -> Problem.of(Mistake.PICTURE_TOO_LARGE, place, name, found.toString()));
    } catch (IOException e) {
      return Optional.of(Problem.of(Mistake.UNREADABLE_FILE, place));
    }
  }
}
