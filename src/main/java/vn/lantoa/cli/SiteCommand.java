package vn.lantoa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
import vn.lantoa.cli.terminal.Console;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/**
 * {@code lantoa build} and {@code lantoa check}: they read whole sites alike; only build writes.
 */
@Command(descriptionHeading = "%n")
class SiteCommand extends BaseCommand {
  /** More threads than any machine has would only take memory. */
  static final int MOST_JOBS = 64;

  private final Work work;

  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private String path = "";

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "site";

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = CORES;

  @Option(names = "--no-sheets", descriptionKey = "no-sheets")
  private boolean noSheets;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ProblemPrinter.Format format = ProblemPrinter.Format.text;

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
    return jobs < 1
        ? Optional.of("--jobs " + jobs)
        : Stream.of(path, out).filter(PathOptions::isNoPath).findFirst();
  }

  /** What is built, as it was typed. */
  String path() {
    return path;
  }

  @Override
  protected int run() {
    Console console = new Console(surroundings, words, quiet, explains());
    long start = surroundings.clock().millis();
    Outcome<BuildSummary> outcome =
        inputs(path, out, !noSheets, Math.min(jobs, MOST_JOBS))
            .then(this::apart)
            .then(inputs -> build(tuned(inputs), console));
    console.close();
    List<Problem> told =
        Stream.concat(
                outcome.problems().stream(),
                outcome.value().stream().flatMap(report -> report.errors().stream()))
            .sorted()
            .toList();
    int exitCode = tell(quiet ? toMend(told) : told, format);
    long milliseconds = surroundings.clock().millis() - start;
    outcome
        .value()
        .ifPresentOrElse(
            report ->
                console.summary(report, outcome.problems(), milliseconds, surroundings.today()),
            () -> console.failed(failure(), outcome.problems()));
    return exitCode;
  }

  /** How far it goes. */
  Work work() {
    return work;
  }

  /** Whether it is told why an edition is made again. */
  boolean explains() {
    return false;
  }

  /** What is said where nothing was written. */
  String failure() {
    return "failed";
  }

  /** The same as the command's own options want them. */
  Inputs tuned(Inputs inputs) {
    return inputs;
  }

  /** Without notes, which ask for nothing. */
  private static List<Problem> toMend(List<Problem> problems) {
    return problems.stream().filter(p -> p.severity() != Severity.NOTE).toList();
  }

  private Outcome<BuildSummary> build(Inputs inputs, Progress progress) {
    try {
      return work().on(new Build(inputs, progress));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
