package vn.lantoa.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.Format;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Severity;

/** {@code lantoa formats}: the sizes that sheets can be made in. */
@Command(name = "formats", descriptionHeading = "%n")
final class FormatsCommand extends BaseCommand {
  @Option(names = "--locality", paramLabel = "PATH", descriptionKey = "formats-locality")
  private String locality = "";

  FormatsCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return Optional.empty();
  }

  @Override
  protected int run() throws IOException {
    Outcome<Inputs> inputs = inputs(locality, "", false, CORES);
    Outcome<SingleSheet.Read> read =
        inputs.value().isPresent()
            ? SingleSheet.edition(inputs.value().get())
            : Outcome.failed(inputs.problems());
    if (read.value().isEmpty()) {
      // what else is wrong with the content is for whoever builds the site
      return tell(
          read.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList(),
          ProblemPrinter.Format.text);
    }
    print(read.value().get().edition().formats());
    return ExitCode.DONE;
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
