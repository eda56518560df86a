package vn.lantoa.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.build.Report;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** The two commands. They read alike; only build writes. */
final class Commands {
  private Commands() {}

  /** {@code lantoa build}. */
  @Command(name = "build", descriptionHeading = "%n")
  static final class Build extends Base {
    Build(Surroundings surroundings, Words words) {
      super(surroundings, words);
    }

    @Override
    Outcome<Report> work(Inputs inputs, Progress progress) throws IOException {
      return new vn.lantoa.build.Build(inputs, progress).publish();
    }
  }

  /** {@code lantoa check}. */
  @Command(name = "check", descriptionHeading = "%n")
  static final class Check extends Base {
    Check(Surroundings surroundings, Words words) {
      super(surroundings, words);
    }

    @Override
    Outcome<Report> work(Inputs inputs, Progress progress) throws IOException {
      return new vn.lantoa.build.Build(inputs, progress).check();
    }
  }

  /** From options to exit code. */
  abstract static class Base implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Words words;
    @Mixin private final Options options = new Options();

    Base(Surroundings surroundings, Words words) {
      this.surroundings = surroundings;
      this.words = words;
    }

    abstract Outcome<Report> work(Inputs inputs, Progress progress) throws IOException;

    @Override
    public Integer call() throws IOException {
      Optional<String> wrong = options.wrong();
      if (wrong.isPresent()) {
        surroundings.err().println("lantoa: error: " + words.text("wrong", wrong.get()));
        return Cli.USAGE;
      }
      Console console = new Console(surroundings, words, options.quiet());
      long start = System.nanoTime();
      Outcome<Report> outcome;
      try {
        outcome = options.inputs(surroundings).then(inputs -> run(inputs, console));
      } catch (DateTimeException e) {
        surroundings.err().println("lantoa: error: SOURCE_DATE_EPOCH=" + e.getMessage());
        return Cli.USAGE;
      }
      console.close();
      new ProblemPrinter(surroundings, words.locale()).print(outcome.problems(), options.format());
      outcome
          .value()
          .ifPresent(
              report -> console.summary(report, outcome.problems(), System.nanoTime() - start));
      if (outcome.value().isEmpty()) {
        console.failed(outcome.problems());
      }
      return exitCode(outcome.problems());
    }

    private Outcome<Report> run(Inputs inputs, Progress progress) {
      try {
        return work(inputs, progress);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static int exitCode(List<Problem> problems) {
      List<Problem> errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
      if (errors.isEmpty()) {
        return Cli.PUBLISHED;
      }
      boolean usage = errors.stream().allMatch(p -> p.source().isCommand());
      return usage ? Cli.USAGE : Cli.MISTAKES;
    }
  }
}
