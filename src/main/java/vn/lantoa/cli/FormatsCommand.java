package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.Format;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Severity;

/** {@code lantoa formats}: the sizes that sheets can be made in. */
@Command(name = "formats", descriptionHeading = "%n")
final class FormatsCommand implements Callable<Integer> {
  private final Environment surroundings;
  private final CliMessages words;
  @Mixin private final PathOptions places = new PathOptions();

  @Option(names = "--locality", paramLabel = "PATH", descriptionKey = "formats-locality")
  private String locality = "";

  FormatsCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs =
        new Inputs(
            places.content(surroundings),
            places.contentName(),
            places.edition(locality),
            Path.of(""),
            Path.of(""),
            Path.of(""),
            "",
            Optional.empty(),
            LocalDate.ofInstant(surroundings.clock().instant(), java.time.ZoneOffset.UTC),
            false,
            Runtime.getRuntime().availableProcessors());
    Outcome<SingleSheet.Read> read = SingleSheet.edition(inputs);
    if (read.value().isEmpty()) {
      new ProblemPrinter(surroundings, words.locale())
          .print(
              read.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList(),
              Options.Format.text);
      return Commands.exitCode(read.problems());
    }
    print(read.value().get().edition().formats());
    return Cli.PUBLISHED;
  }

  private void print(List<Format> formats) {
    int longest = formats.stream().mapToInt(format -> format.name().length()).max().orElse(0);
    for (Format format : formats) {
      String unit = format.medium() == Format.Medium.PRINT ? "mm" : "px";
      String size = number(format.width()) + " × " + number(format.height()) + " " + unit;
      surroundings
          .out()
          .println(
              String.format(
                      Locale.ROOT,
                      "%-" + Math.max(1, longest) + "s  %-16s  %s%s",
                      format.name(),
                      size,
                      format.title(),
                      format.forSlogans() ? " *" : "")
                  .stripTrailing());
    }
    if (!formats.isEmpty()) {
      surroundings.out().println(words.text("formats.note"));
    }
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
