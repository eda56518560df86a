package vn.lantoa.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.SheetRequest;
import vn.lantoa.sheets.Surround;

/** {@code lantoa sheet}: one slogan in one format, as one file. */
@Command(name = "sheet", descriptionHeading = "%n")
final class SheetCommand extends BaseCommand {
  private static final Map<String, Sheet.Kind> OTHERS =
      Map.of(".svg", Sheet.Kind.SVG, ".png", Sheet.Kind.PNG, ".jpg", Sheet.Kind.PROOF);

  @Parameters(arity = "1", paramLabel = "TEXT", descriptionKey = "text")
  private String text = "";

  @Option(names = "--locality", paramLabel = "PATH", required = true, descriptionKey = "locality")
  private String locality = "";

  @Option(names = "--format", paramLabel = "NAME", required = true, descriptionKey = "sheet-format")
  private String format = "";

  @Option(names = "--design", paramLabel = "NAME", descriptionKey = "design")
  private Optional<String> design = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "sheet-out")
  private String out = "";

  @Option(names = "--tile", paramLabel = "a4", descriptionKey = "tile")
  private Optional<Paper> tile = Optional.empty();

  @Option(names = "--tenth", descriptionKey = "tenth")
  private boolean tenth;

  @Option(names = "--no-marks", descriptionKey = "no-marks")
  private boolean noMarks;

  @Option(names = "--no-bleed", descriptionKey = "no-bleed")
  private boolean noBleed;

  @Option(names = "--language", paramLabel = "TAG", descriptionKey = "sheet-language")
  private Optional<String> language = Optional.empty();

  @Option(names = "--whole", descriptionKey = "whole")
  private boolean whole;

  /** What office printers take. */
  enum Paper {
    a4
  }

  SheetCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  int run() throws IOException {
    SheetRequest wish =
        new SheetRequest(text, language, format, design, kind().orElseThrow(), around());
    Outcome<Inputs> inputs = inputs(locality, out, true, CORES).then(this::apart);
    Outcome<Long> made =
        inputs.value().isPresent()
            ? new SingleSheet(inputs.value().get(), wish, whole).make()
            : Outcome.failed(inputs.problems());
    if (text.strip().indexOf('\n') >= 0) {
      surroundings.err().println(words.text("sheet.newline"));
    }
    int exitCode = tell(made.problems(), ProblemPrinter.Format.text);
    made.value()
        .ifPresent(bytes -> surroundings.err().println(words.text("sheet.done", out, bytes / 1e3)));
    return exitCode;
  }

  @Override
  Optional<String> wrong() {
    if (text.isBlank()) {
      return Optional.of(words.text("empty-text"));
    }
    return kind().isPresent()
        ? Optional.empty()
        : Optional.of(
            forPrinter()
                .filter(option -> !PathOptions.isNoPath(out))
                .map(
                    option ->
                        words.text(isPdf() ? "sheet.not-tiled" : "sheet.pdf-only", option, out))
                .orElse("--out " + out + " (.pdf, .svg, .png, .jpg)"));
  }

  private boolean isPdf() {
    return out.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /** The option that asks for what only a PDF can be. */
  private Optional<String> forPrinter() {
    return noMarks
        ? Optional.of("--no-marks")
        : noBleed
            ? Optional.of("--no-bleed")
            : tenth ? Optional.of("--tenth") : tile.map(paper -> "--tile " + paper);
  }

  /** No marks without bleed: there is nothing to cut off. */
  private Surround around() {
    return noBleed ? Surround.NOTHING : noMarks ? Surround.BLEED : Surround.MARKS;
  }

  /** What the file is, by its ending; only a PDF can be tiled, scaled down or without marks. */
  private Optional<Sheet.Kind> kind() {
    String name = out.toLowerCase(Locale.ROOT);
    if (PathOptions.isNoPath(out)
        || forPrinter().isPresent() && !isPdf()
        || (noMarks || noBleed) && tile.isPresent()) {
      return Optional.empty();
    }
    if (isPdf()) {
      return Optional.of(
          tile.isPresent() ? Sheet.Kind.TILES : tenth ? Sheet.Kind.TENTH : Sheet.Kind.PDF);
    }
    return OTHERS.entrySet().stream()
        .filter(ending -> name.endsWith(ending.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
