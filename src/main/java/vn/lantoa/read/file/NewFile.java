package vn.lantoa.read.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Bytes that are to become a file of the content, held to the rules for those that are. */
public final class NewFile {
  /** What a file is wanted for. */
  public enum Use {
    /** A drawing or a picture that stands on sheets and pages. */
    LOGO(PictureFinder.LARGEST, Set.of("svg", "png", "jpg")),
    /** A picture of a page. */
    PICTURE(PictureFinder.LARGEST, Set.of("svg", "png", "jpg", "webp", "gif")),
    /** A photo that is printed. */
    PHOTO(PictureFinder.LARGEST_PHOTO, Set.of("png", "jpg")),
    /** What is handed out. */
    DOCUMENT(FileKind.LARGEST, FileKind.endings());

    private final long largest;
    private final Set<String> endings;

    Use(long largest, Set<String> endings) {
      this.largest = largest;
      this.endings = endings;
    }

    /** In bytes. */
    public long largest() {
      return largest;
    }
  }

  private NewFile() {}

  /**
   * What the name of such a file is to end in, told by its bytes.
   *
   * @param name as people know it, for what is told
   */
  public static Outcome<String> ending(byte[] bytes, String name, Use use) {
    Source place = Source.of(name.isEmpty() ? "?" : name);
    if (bytes.length > use.largest) {
      return failed(TextFile.tooLarge(place, bytes.length, use.largest));
    }
    return use == Use.DOCUMENT ? document(bytes, name, place) : picture(bytes, name, place, use);
  }

  private static Outcome<String> document(byte[] bytes, String name, Source place) {
    Optional<FileKind> kind = FileKind.of(bytes);
    if (kind.isEmpty()) {
      return failed(Problem.of(Mistake.OTHER_FILE_KIND, place, name, "form.other-kind"));
    }
    String told = FileFinder.ending(name);
    boolean renamed = FileKind.endings().contains(told) && !kind.get().isEnding(told);
    if (renamed) {
      return failed(Problem.of(Mistake.OTHER_FILE_KIND, place, name, kind.get().label()));
    }
    return kind.get().isActive(bytes)
        ? failed(Problem.of(Mistake.ACTIVE_FILE, place, name))
        : Outcome.of(kind.get().ending(), List.of());
  }

  private static Outcome<String> picture(byte[] bytes, String name, Source place, Use use) {
    String ending = PictureBytes.kind(bytes);
    if (!use.endings.contains(ending)) {
      return failed(Problem.of(Mistake.NOT_A_PICTURE, place, name, ""));
    }
    Optional<Problem> fault = PictureBytes.fault(bytes, "." + ending, name, place);
    boolean sized = use != Use.PHOTO || PictureSize.of(bytes).isPresent();
    return fault.isPresent()
        ? failed(fault.get())
        : sized
            ? Outcome.of(ending, List.of())
            : failed(Problem.of(Mistake.NOT_A_PICTURE, place, name, ""));
  }

  private static Outcome<String> failed(Problem problem) {
    return Outcome.failed(List.of(problem));
  }
}
