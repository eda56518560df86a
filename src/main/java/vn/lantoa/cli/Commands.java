package vn.lantoa.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Progress;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** The two commands for whole sites. They read alike; only build writes. */
final class Commands {
  private Commands() {}

  /** {@code lantoa build}. */
  @Command(name = "build", descriptionHeading = "%n")
  static final class Build extends Base {
    Build(Environment surroundings, CliMessages words) {
      super(surroundings, words);
    }

    @Override
    Outcome<BuildSummary> work(Inputs inputs, Progress progress) throws IOException {
      return new vn.lantoa.build.Build(inputs, progress).publish();
    }
  }

  /** {@code lantoa check}. */
  @Command(name = "check", descriptionHeading = "%n")
  static final class Check extends Base {
    Check(Environment surroundings, CliMessages words) {
      super(surroundings, words);
    }

    @Override
    Outcome<BuildSummary> work(Inputs inputs, Progress progress) throws IOException {
      return new vn.lantoa.build.Build(inputs, progress).check();
    }
  }

  /** From options to exit code. */
  abstract static class Base implements Callable<Integer> {
    private final Environment surroundings;
    private final CliMessages words;
    @Mixin private final Options options = new Options();
    @Spec private CommandSpec spec = CommandSpec.create();

    Base(Environment surroundings, CliMessages words) {
      this.surroundings = surroundings;
      this.words = words;
    }

    abstract Outcome<BuildSummary> work(Inputs inputs, Progress progress) throws IOException;

    @Override
    public Integer call() throws IOException {
      Optional<String> wrong = options.wrong();
      if (wrong.isPresent()) {
        return usage(wrong.get());
      }
      LocalDate today;
      try {
        today = surroundings.today();
      } catch (DateTimeException e) {
        return usage(e.getMessage());
      }
      Console console = new Console(surroundings, words, options.quiet());
      long start = surroundings.clock().millis();
      Outcome<BuildSummary> outcome =
          options.inputs(surroundings, today).then(inputs -> run(inputs, console));
      console.close();
      new ProblemPrinter(surroundings, words.locale()).print(outcome.problems(), options.format());
      outcome
          .value()
          .ifPresent(
              report ->
                  console.summary(
                      report, outcome.problems(), surroundings.clock().millis() - start));
      if (outcome.value().isEmpty()) {
        console.failed(outcome.problems());
      }
      return exitCode(outcome.problems());
    }

    private int usage(String wrong) {
      return Commands.usage(wrong, surroundings, words, spec);
    }

    private Outcome<BuildSummary> run(Inputs inputs, Progress progress) {
      try {
        return work(inputs, progress);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** Says what is wrong with the words of a command. */
  static int usage(String wrong, Environment surroundings, CliMessages words, CommandSpec command) {
    surroundings.err().println("lantoa: error: " + words.text("wrong", wrong));
    surroundings.err().println("  " + words.text("try", command.qualifiedName()));
    return Cli.USAGE;
  }

  /** What the process ends with, after these problems. */
  static int exitCode(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return Cli.PUBLISHED;
    }
    boolean usage = errors.stream().allMatch(p -> p.source().isCommand());
    return usage ? Cli.USAGE : Cli.MISTAKES;
  }
}
