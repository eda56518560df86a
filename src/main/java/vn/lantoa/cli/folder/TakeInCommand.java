package vn.lantoa.cli.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Build;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.intake.Intake;
import vn.lantoa.intake.IntakeRefusal;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** {@code lantoa take-in}: takes an officer's folder in that came as a ZIP file. */
@Command(name = "take-in", descriptionHeading = "%n")
public final class TakeInCommand extends BaseCommand {
  private static final Progress SILENT =
      new Progress() {
        @Override
        public void starts(Phase phase) {}

        @Override
        public void advances(int done, int total) {}
      };

  @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "take-in-file")
  private String file = "";

  @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "take-in-into")
  private String into = "";

  @Option(names = "--over", descriptionKey = "take-in-over")
  private boolean over;

  public TakeInCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return Stream.of(file, into).filter(PathOptions::isNoPath).findFirst();
  }

  @Override
  protected int run() throws IOException {
    Path zip = PathOptions.resolve(surroundings.folder(), file);
    try {
      ContentStore store = ContentStore.of(places.own(surroundings));
      String below = into.isEmpty() ? "" : places.edition(into);
      Intake intake = Intake.of(store, zip, below);
      return take(intake);
    } catch (IntakeRefusal e) {
      String key = "take-in.fault." + e.kind().name().toLowerCase(Locale.ROOT);
      surroundings.err().println(file + ": error: " + words.text(key, e.arguments().toArray()));
      surroundings.err().println(words.text("take-in.nothing"));
      return ExitCode.MISTAKES;
    } catch (InitCommand.Refusal e) {
      surroundings.err().println("lantoa: error: " + e.told());
      return ExitCode.USAGE;
    }
  }

  private int take(Intake intake) throws IOException, InitCommand.Refusal {
    list("take-in.left-out", intake.leftOut());
    list("take-in.fresh", intake.fresh());
    list("take-in.changed", intake.changed());
    list("take-in.over", intake.over());
    if (!intake.same().isEmpty()) {
      say("take-in.same", intake.same().size());
    }
    if (!intake.over().isEmpty() && !over && !agrees(intake.over().size())) {
      surroundings.err().println(words.text("take-in.kept", intake.over().size()));
      return ExitCode.MISTAKES;
    }
    List<String> since = intake.save();
    if (!since.isEmpty()) {
      throw new InitCommand.Refusal(words.text("table.since", String.join(", ", since)));
    }
    if (!intake.isSame()) {
      say(
          "take-in.done",
          intake.fresh().size(),
          intake.changed().size() + intake.over().size(),
          String.join(", ", intake.editions()));
      say("table.back");
    }
    int exitCode = ExitCode.DONE;
    for (String edition : intake.editions()) {
      exitCode = Math.max(exitCode, check(edition));
    }
    return exitCode;
  }

  private boolean agrees(int files) throws InitCommand.Refusal {
    return surroundings.terminal()
        && new Prompt(surroundings, words)
            .ask("take-in.ask", files)
            .toLowerCase(Locale.ROOT)
            .matches("c|có|co|y|yes");
  }

  /** What the check says of what is there now. */
  private int check(String edition) throws IOException {
    Outcome<Inputs> inputs = inputs(edition, "site", false, CORES);
    Outcome<BuildSummary> checked =
        inputs.value().isPresent()
            ? new Build(inputs.value().get(), SILENT).check()
            : Outcome.failed(inputs.problems());
    List<Problem> problems =
        checked.problems().stream().filter(p -> p.severity() != Severity.NOTE).sorted().toList();
    int exitCode = tell(problems, ProblemPrinter.Format.text);
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    say("take-in.checked", edition, errors, problems.size() - errors);
    return exitCode;
  }

  private void list(String key, List<String> files) {
    if (!files.isEmpty()) {
      say(key, files.size());
      files.forEach(name -> surroundings.out().println("  " + name));
    }
  }

  private void say(String key, Object... arguments) {
    surroundings.out().println(words.text(key, arguments));
  }
}
