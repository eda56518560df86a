package vn.lantoa.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.desk.identity.Press;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Severity;
import vn.lantoa.sheets.SheetRequest;
import vn.lantoa.sheets.Sheets;
import vn.lantoa.sheets.Surround;
import vn.lantoa.text.Slug;

/** Sheets of single slogans, at once: as a picture on a page, or as a file for the printer. */
final class Printing implements Screen, Press {
  private static final Map<String, Sheet.Kind> KINDS =
      Map.of("svg", Sheet.Kind.SVG, "pdf", Sheet.Kind.PDF, "png", Sheet.Kind.PNG);

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

  /** An edition as it is now, with what is wrong with it. */
  @Override
  public Outcome<Edition> edition(String path) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(path);
    return inputs.value().isEmpty()
        ? Outcome.failed(inputs.problems())
        : SingleSheet.edition(inputs.value().get())
            .then(read -> Outcome.of(read.edition(), List.of()));
  }

  /** How much is to be mended before there are sheets of an edition. */
  long errors(String path) throws IOException {
    Outcome<Edition> edition = edition(path);
    return edition.value().isPresent()
        ? 0
        : edition.problems().stream().filter(one -> one.severity() == Severity.ERROR).count();
  }

  /** The slogans that an edition has from folders above its own. */
  List<String> inherited(String path) throws IOException {
    String own = "/" + path + "/";
    return edition(path).value().stream()
        .flatMap(Edition::slogans)
        .map(member -> member.slogan())
        .filter(slogan -> !slogan.place().file().contains(own))
        .map(slogan -> slogan.text())
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
  String title(String path, String design) {
    return all(path).map(made -> made.title(design)).orElse(design);
  }

  /**
   * The file of a sheet.
   *
   * @param format by name
   * @param design by name; empty for the theme's first
   */
  @Override
  public Outcome<byte[]> sheet(
      String path, String words, String format, String design, Sheet.Kind kind) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(path);
    if (inputs.value().isEmpty()) {
      return Outcome.failed(inputs.problems());
    }
    Inputs from = inputs.value().get();
    SheetRequest wish =
        new SheetRequest(
            words,
            Optional.empty(),
            format,
            Optional.of(design).filter(name -> !name.isEmpty()),
            kind,
            Surround.USUAL);
    return new SingleSheet(from, wish, false).bytes(() -> sheets(from));
  }

  /**
   * Fields: {@code o} the edition, {@code cau} the slogan, {@code co} format, {@code mau} design,
   * {@code kieu} svg, pdf or png.
   */
  @Override
  public Answer show(Form query) throws IOException {
    String kind = query.text("kieu").isEmpty() ? "svg" : query.text("kieu");
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty() || !KINDS.containsKey(kind)) {
      return Answer.bare(404);
    }
    Outcome<byte[]> made =
        sheet(
            edition.get(), query.text("cau"), query.text("co"), query.text("mau"), KINDS.get(kind));
    if (made.value().isEmpty()) {
      return Answer.bare(422); // the page that shows it tells why
    }
    String name = Slug.of(query.text("cau")) + "-" + query.text("co") + "." + kind;
    Answer file =
        Answer.of(
            200,
            MediaTypes.of(name),
            made.value().get(),
            "default-src 'none'; style-src 'unsafe-inline'");
    return query.text("tai").isEmpty()
        ? file
        : file.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
