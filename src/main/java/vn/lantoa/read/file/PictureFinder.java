package vn.lantoa.read.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Finds picture files that content names. */
public final class PictureFinder {
  /** In bytes: at most what a telephone loads in a few seconds. */
  static final long LARGEST = 1_000_000;

  /** What is printed large is not loaded by anybody's telephone; what cameras write is wanted. */
  static final long LARGEST_PHOTO = 12_000_000;

  private static final FileFinder.Wanted PICTURES =
      new FileFinder.Wanted(
          Set.of("png", "jpg", "jpeg", "webp", "svg", "gif"),
          LARGEST,
          Mistake.MISSING_IMAGE,
          Mistake.FOREIGN_IMAGE);

  private static final FileFinder.Wanted PHOTOS =
      new FileFinder.Wanted(
          Set.of("png", "jpg", "jpeg"),
          LARGEST_PHOTO,
          Mistake.MISSING_IMAGE,
          Mistake.FOREIGN_IMAGE);

  private final FileFinder files;

  public PictureFinder(FileFinder files) {
    this.files = files;
  }

  /**
   * The file of a picture; a problem and nothing where it can't be used.
   *
   * @param from the file that names it, which the name is relative to
   */
  public Optional<Picture> find(
      Path from, String name, String alt, Source place, List<Problem> problems) {
    return find(from, name, alt, place, PICTURES, problems);
  }

  /** The same of a photo that is printed and never shown as a file of its own. */
  public Optional<Picture> findForPrint(
      Path from, String name, String alt, Source place, List<Problem> problems) {
    return find(from, name, alt, place, PHOTOS, problems);
  }

  private Optional<Picture> find(
      Path from,
      String name,
      String alt,
      Source place,
      FileFinder.Wanted wanted,
      List<Problem> problems) {
    Optional<Problem> problem =
        files.problem(from, name, place, wanted).or(() -> fault(from, name, place));
    problem.ifPresent(problems::add);
    return problem.isPresent()
        ? Optional.empty()
        : Optional.of(new Picture(name, files.resolve(from, name), alt, place));
  }

  private Optional<Problem> fault(Path from, String name, Source place) {
    try {
      return PictureBytes.fault(files.resolve(from, name), name, place);
    } catch (IOException e) {
      return Optional.of(Problem.of(Mistake.UNREADABLE_FILE, place));
    }
  }

  /** Width and height of a photo, in px; none of a drawing. */
  public Optional<PictureSize> size(Picture picture) {
    try {
      return PictureSize.of(Files.readAllBytes(picture.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it was read a moment ago
    }
  }
}
