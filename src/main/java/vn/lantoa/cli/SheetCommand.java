package vn.lantoa.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.SheetRequest;

/** {@code lantoa sheet}: one slogan in one format, as one file. */
@Command(name = "sheet", descriptionHeading = "%n")
final class SheetCommand extends BaseCommand {
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
    SheetRequest wish = new SheetRequest(text, format, design, kind().orElseThrow());
    Outcome<Inputs> inputs = inputs(locality, out, true, CORES);
    Outcome<Long> made =
        inputs.value().isPresent()
            ? new SingleSheet(inputs.value().get(), wish, whole).make()
            : Outcome.failed(inputs.problems());
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
        : Optional.of("--out " + out + " (.pdf, .svg, .png)");
  }

  /** What the file is, by its ending; only a PDF can be tiled or scaled down. */
  private Optional<Sheet.Kind> kind() {
    String name = out.toLowerCase(Locale.ROOT);
    if (PathOptions.isNoPath(out) || (tile.isPresent() || tenth) && !name.endsWith(".pdf")) {
      return Optional.empty();
    }
    if (name.endsWith(".pdf")) {
      return Optional.of(
          tile.isPresent() ? Sheet.Kind.TILES : tenth ? Sheet.Kind.TENTH : Sheet.Kind.PDF);
    }
    return name.endsWith(".svg")
        ? Optional.of(Sheet.Kind.SVG)
        : name.endsWith(".png") ? Optional.of(Sheet.Kind.PNG) : Optional.empty();
  }
}
