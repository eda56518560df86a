package vn.lantoa.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.problem.Outcome;
import vn.lantoa.sheets.SheetRequest;

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

  @Mixin private final PrinterOptions printer = new PrinterOptions();

  @Option(names = "--language", paramLabel = "TAG", descriptionKey = "sheet-language")
  private Optional<String> language = Optional.empty();

  @Option(names = "--whole", descriptionKey = "whole")
  private boolean whole;

  SheetCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected int run() throws IOException {
    SheetRequest wish =
        new SheetRequest(
            text,
            language,
            format,
            Optional.empty(),
            design,
            kind().orElseThrow(),
            printer.around());
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
  protected Optional<String> wrong() {
    if (text.isBlank()) {
      return Optional.of(words.text("empty-text"));
    }
    return kind().isEmpty()
        ? Optional.of("--out " + out + " (.pdf, .svg, .png, .jpg)")
        : printer.wrong(Optional.of(out).filter(name -> !isPdf()), words);
  }

  private boolean isPdf() {
    return out.toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /** What the file is, by its ending. */
  private Optional<Sheet.Kind> kind() {
    String name = out.toLowerCase(Locale.ROOT);
    if (PathOptions.isNoPath(out)) {
      return Optional.empty();
    }
    return isPdf()
        ? Optional.of(printer.kind())
        : OTHERS.entrySet().stream()
            .filter(ending -> name.endsWith(ending.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }
}
