package vn.lantoa.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
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

/** A command that makes a site, or a part of one, and tells what became of it. */
public abstract class MakingCommand extends BaseCommand {
  /** More threads than any machine has would only take memory. */
  static final int MOST_JOBS = 64;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private String out = "site";

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = CORES;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private ProblemPrinter.Format format = ProblemPrinter.Format.text;

  protected MakingCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    return jobs < 1
        ? Optional.of("--jobs " + jobs)
        : Optional.of(out).filter(PathOptions::isNoPath);
  }

  /** Where it goes, as it was typed. */
  String out() {
    return out;
  }

  /** Makes it. */
  protected abstract Outcome<BuildSummary> make(Inputs inputs, Progress progress)
      throws IOException;

  /** The edition that is built, and whether with its sheets. */
  protected abstract Outcome<Inputs> inputs(String out, int jobs);

  @Override
  protected int run() throws IOException {
    Console console = new Console(surroundings, words, quiet, explains());
    long start = surroundings.clock().millis();
    Outcome<Inputs> inputs = inputs(out, Math.min(jobs, MOST_JOBS)).then(this::apart);
    Outcome<BuildSummary> outcome =
        inputs.value().isPresent()
            ? inputs.with(
                make(inputs.value().get(), console), (read, made) -> Outcome.of(made, List.of()))
            : Outcome.failed(inputs.problems());
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
    return ended(exitCode, told);
  }

  /** What the process ends with, where its problems would have it end with a code. */
  int ended(int exitCode, List<Problem> told) {
    return exitCode;
  }

  /** Whether it is told why an edition is made again. */
  boolean explains() {
    return false;
  }

  /** What is said where nothing was written. */
  String failure() {
    return "failed";
  }

  /** Without notes, which ask for nothing. */
  private static List<Problem> toMend(List<Problem> problems) {
    return problems.stream().filter(p -> p.severity() != Severity.NOTE).toList();
  }
}
