package vn.lantoa.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Build;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.problem.Outcome;

/**
 * {@code lantoa build} and {@code lantoa check}: they read whole sites alike; only build writes.
 */
@Command(descriptionHeading = "%n")
class SiteCommand extends MakingCommand {
  private final Work work;

  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private String path = "";

  @Option(names = "--no-sheets", descriptionKey = "no-sheets")
  private boolean noSheets;

  /** How far a command goes with a build. */
  interface Work {
    Outcome<BuildSummary> on(Build build) throws IOException;
  }

  SiteCommand(Environment surroundings, CliMessages words, Work work) {
    super(surroundings, words);
    this.work = work;
  }

  @Override
  protected Optional<String> wrong() {
    return Optional.of(path).filter(PathOptions::isNoPath).or(super::wrong);
  }

  /** What is built, as it was typed. */
  String path() {
    return path;
  }

  @Override
  protected Outcome<Inputs> inputs(String out, int jobs) {
    return inputs(path, out, !noSheets, jobs);
  }

  /** How far it goes. */
  Work work() {
    return work;
  }

  @Override
  protected Outcome<BuildSummary> make(Inputs inputs, Progress progress) throws IOException {
    return work().on(new Build(inputs, progress));
  }
}
