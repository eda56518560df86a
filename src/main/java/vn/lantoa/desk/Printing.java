package vn.lantoa.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.desk.identity.Press;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.sheets.SheetRequest;
import vn.lantoa.sheets.Sheets;
import vn.lantoa.sheets.Surround;
import vn.lantoa.text.Slug;

/** Sheets of single slogans, at once: as a picture on a page, or as a file for the printer. */
final class Printing implements Screen, Press {
  /** What is wrong in one of these may be how sheets look. */
  private static final Set<String> LOOKS = Set.of("identity.md", "locality.md");

  private final Office office;
  private Optional<Outcome<Sheets>> sheets = Optional.empty();

  Printing(Office office) {
    this.office = office;
  }

  /** Designs and fonts are read once: they belong to the program. */
  private synchronized Outcome<Sheets> sheets(Inputs inputs) {
    if (sheets.isEmpty()) {
      sheets = Optional.of(Sheets.read(inputs.theme(), inputs.assets()));
    }
    return sheets.get();
  }

  @Override
  public Optional<Edition> edition(String path) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(path);
    if (inputs.value().isEmpty()) {
      return Optional.empty();
    }
    SingleSheet.Seen seen = SingleSheet.see(inputs.value().get());
    boolean told =
        seen.problems().stream()
            .filter(one -> one.severity() == Severity.ERROR)
            .map(one -> one.source().file())
            .noneMatch(file -> LOOKS.contains(file.substring(file.lastIndexOf('/') + 1)));
    return seen.read().map(SingleSheet.Read::edition).filter(unused -> told);
  }

  /** How much is to be mended before there are sheets of an edition. */
  long errors(String path) throws IOException {
    return see(path).errors();
  }

  /**
   * A text that others keep: the theme, and the slogans of folders above an edition's own.
   *
   * @param marked the same with marks of lines
   */
  record Lent(String text, String marked) {}

  /** What is printed besides her own slogans. */
  List<Lent> lent(String path) throws IOException {
    return see(path).read().map(read -> lent(path, read.edition())).orElse(List.of());
  }

  private static List<Lent> lent(String path, Edition edition) {
    String own = "/" + path + "/";
    return Stream.concat(
            edition.theme().stream().map(theme -> new Lent(Slogan.unmarked(theme), theme)),
            edition
                .slogans()
                .map(member -> member.slogan())
                .filter(slogan -> !slogan.place().file().contains(own))
                .map(slogan -> new Lent(slogan.text(), slogan.marked())))
        .distinct()
        .toList();
  }

  @Override
  public List<Sheets.DesignColours> colours(String path, Edition edition, List<Colour> palette) {
    return all(path).map(made -> made.colours(edition, palette)).orElse(List.of());
  }

  @Override
  public Colour printed(String path, Colour colour) {
    return all(path).map(made -> made.printed(colour)).orElse(colour);
  }

  private Optional<Sheets> all(String path) {
    return office.supplies().of(path).value().flatMap(inputs -> sheets(inputs).value());
  }

  @Override
  public Map<String, String> designs(String path) {
    return all(path).map(Sheets::designs).orElse(Map.of());
  }

  @Override
  public Map<String, String> drawings(String path) {
    return all(path).map(Sheets::drawings).orElse(Map.of());
  }

  @Override
  public Optional<byte[]> drawing(String path, String name) throws IOException {
    Optional<Path> file = all(path).flatMap(made -> made.drawing(name));
    return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
  }

  @Override
  public String usualDrawing() {
    return Sheets.USUAL_DRAWING;
  }

  /** What people call a design; its name where designs cannot be read. */
  String title(Seen seen, String design) {
    return seen.inputs()
        .flatMap(inputs -> sheets(inputs).value())
        .flatMap(made -> seen.read().map(read -> made.title(read.edition(), design)))
        .orElse(design);
  }

  @Override
  public Outcome<byte[]> sheet(
      String path, String words, String format, String design, Sheet.Kind kind) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(path);
    if (inputs.value().isEmpty()) {
      return Outcome.failed(inputs.problems());
    }
    Inputs from = inputs.value().get();
    SingleSheet.Seen seen = SingleSheet.see(from);
    if (seen.read().isEmpty()) {
      return Outcome.failed(seen.problems());
    }
    return new SingleSheet(from, request(words, format, Optional.empty(), design, kind), false)
        .of(seen.read().get(), () -> sheets(from))
        .then(file -> Outcome.of(file.bytes(), List.of()));
  }

  private static SheetRequest request(
      String words, String format, Optional<Format> size, String design, Sheet.Kind kind) {
    Optional<String> named = Optional.of(design).filter(name -> !name.isEmpty());
    return new SheetRequest(words, Optional.empty(), format, size, named, kind, Surround.USUAL);
  }

  /**
   * What there is of an edition, and how many errors keep its sheets from being handed out.
   *
   * @param read none where there is nothing to look at
   */
  record Seen(Optional<Inputs> inputs, Optional<SingleSheet.Read> read, long errors) {
    /** Whether a text of it is not hers, and may be printed all the same. */
    boolean lends(String path, String marked) {
      return read.stream()
          .flatMap(one -> lent(path, one.edition()).stream())
          .anyMatch(one -> one.marked().equals(marked));
    }

    List<Format> formats() {
      return read.map(SingleSheet.Read::edition).map(Edition::formats).orElse(List.of());
    }

    /** The format that is meant; none where there is nothing to look at. */
    Optional<Format> format(SheetWish wish) {
      return read.flatMap(one -> wish.format(one.edition().formats()));
    }
  }

  Seen see(String path) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(path);
    if (inputs.value().isEmpty()) {
      return new Seen(Optional.empty(), Optional.empty(), errors(inputs.problems()));
    }
    SingleSheet.Seen seen = SingleSheet.see(inputs.value().get());
    return new Seen(inputs.value(), seen.read(), errors(seen.problems()));
  }

  private static long errors(List<Problem> problems) {
    return problems.stream().filter(one -> one.severity() == Severity.ERROR).count();
  }

  /** A sheet of an edition as far as it can be read. */
  Outcome<Sheets.Single> draw(
      Seen seen, String words, Format format, String design, Sheet.Kind kind) {
    Inputs from = seen.inputs().orElseThrow();
    SheetRequest wish = request(words, format.name(), Optional.of(format), design, kind);
    return new SingleSheet(from, wish, false).of(seen.read().orElseThrow(), () -> sheets(from));
  }

  /** What she takes a sheet away as. */
  private enum Download {
    /** For the print shop: 1:10 where many programs would show a page of 1:1 too small. */
    IN,
    /** For the print shop, 1:1 whatever it measures. */
    PDF,
    /** To be posted. */
    PNG;

    private static Optional<Download> named(String name) {
      return Arrays.stream(values())
          .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }

    private boolean isFor(Format format) {
      return this == PNG || format.medium() == Format.Medium.PRINT;
    }

    private Sheet.Kind kind(Format format) {
      return switch (this) {
        case IN -> format.isBeyondPages() ? Sheet.Kind.TENTH : Sheet.Kind.PDF;
        case PDF -> Sheet.Kind.PDF;
        case PNG -> Sheet.Kind.PNG;
      };
    }

    /** What a print shop sees before it opens the file. */
    private String ending(Format format) {
      return switch (kind(format)) {
        case TENTH -> "-ti-le-1-10-gui-nha-in.pdf";
        case PNG -> format.medium() == Format.Medium.PRINT ? "-dang-mang-khong-in.png" : ".png";
        default -> ".pdf";
      };
    }
  }

  /**
   * Fields: {@code o} the edition, {@code cau} the slogan, what {@link SheetWish} has, and {@code
   * tai} what is taken away: {@code in}, {@code pdf} or {@code png}; without it, the sheet is a
   * picture on a page.
   */
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    String what = query.text("tai");
    Optional<Download> download = Download.named(what);
    if (edition.isEmpty() || download.isEmpty() && !what.isEmpty()) {
      return Answer.bare(404);
    }
    Seen seen = see(edition.get());
    SheetWish wish = SheetWish.of(query);
    Optional<Format> format = seen.format(wish);
    boolean given = download.isEmpty() || seen.errors() == 0;
    if (format.isEmpty() || !given || !download.map(one -> one.isFor(format.get())).orElse(true)) {
      return back(query, wish);
    }
    Sheet.Kind kind = download.map(one -> one.kind(format.get())).orElse(Sheet.Kind.SVG);
    Outcome<Sheets.Single> made = draw(seen, query.text("cau"), format.get(), wish.design(), kind);
    if (made.value().isEmpty()) {
      return back(query, wish);
    }
    byte[] bytes = made.value().get().bytes();
    String ending = download.map(one -> one.ending(format.get())).orElse(".svg");
    Answer file =
        Answer.of(
            200, MediaTypes.of(ending), bytes, "default-src 'none'; style-src 'unsafe-inline'");
    String name = Slug.of(query.text("cau")) + "-" + format.get().name() + ending;
    return download.isEmpty()
        ? file
        : file.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  /** To the page that tells why there is no such file. */
  private static Answer back(Form query, SheetWish wish) {
    return query.text("tep").isEmpty() && query.text("truoc").isEmpty()
        ? Answer.bare(422) // a picture on a page that tells why
        : Answer.redirect(wish.address(query) + "&tai=" + Screen.encoded(query.text("tai")));
  }
}
