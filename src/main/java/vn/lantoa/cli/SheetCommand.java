package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.SheetRequest;

/** {@code lantoa sheet}: one slogan in one format, as one file. */
@Command(name = "sheet", descriptionHeading = "%n")
final class SheetCommand implements Callable<Integer> {
  private final Environment surroundings;
  private final CliMessages words;
  @Mixin private final PathOptions places = new PathOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

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

  /** What office printers take. */
  enum Paper {
    a4
  }

  SheetCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> wrong = wrong();
    if (wrong.isPresent()) {
      return usage(wrong.get());
    }
    LocalDate today;
    try {
      today = surroundings.today();
    } catch (DateTimeException e) {
      return usage(e.getMessage());
    }
    List<Problem> problems = new ArrayList<>();
    Path theme = places.theme(surroundings, problems);
    Inputs inputs =
        new Inputs(
            places.content(surroundings),
            places.contentName(),
            places.edition(locality),
            theme,
            places.assets(surroundings),
            PathOptions.resolve(surroundings.folder(), out),
            out,
            places.baseUrl(),
            today,
            true,
            Runtime.getRuntime().availableProcessors());
    SheetRequest wish = new SheetRequest(text, format, design, kind().orElseThrow());
    Outcome<Long> made =
        problems.isEmpty() ? new SingleSheet(inputs, wish).make() : Outcome.failed(problems);
    new ProblemPrinter(surroundings, words.locale()).print(made.problems(), Options.Format.text);
    made.value()
        .ifPresent(bytes -> surroundings.err().println(words.text("sheet.done", out, bytes / 1e3)));
    return made.value().isPresent() ? Cli.PUBLISHED : Commands.exitCode(made.problems());
  }

  private Optional<String> wrong() {
    if (text.isBlank()) {
      return Optional.of("\"\"");
    }
    if (kind().isEmpty()) {
      return Optional.of("--out " + out + " (.pdf, .svg, .png)");
    }
    return places.wrong();
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

  private int usage(String wrong) {
    return Commands.usage(wrong, surroundings, words, spec);
  }
}
