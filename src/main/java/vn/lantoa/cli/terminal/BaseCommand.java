package vn.lantoa.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.lantoa.build.Inputs;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.problem.Source;

/** What all commands have: what they run in, their language, and the folders that they read. */
public abstract class BaseCommand implements Callable<Integer> {
  public static final int CORES = Runtime.getRuntime().availableProcessors();

  protected final Environment surroundings;
  protected final CliMessages words;
  @Mixin protected final PathOptions places = new PathOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  protected BaseCommand(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  /** Words of its own that picocli can't see to be wrong. */
  protected abstract Optional<String> wrong();

  /** From options to exit code. */
  protected abstract int run() throws IOException;

  @Override
  public final Integer call() throws IOException {
    Optional<String> wrong = wrong().or(places::wrong);
    if (wrong.isPresent()) {
      throw unusable(wrong.get());
    }
    ContentStore.of(places.own(surroundings)).settle();
    return run();
  }

  /** What a build of an edition works from; a theme that is none is a problem of the command. */
  protected Outcome<Inputs> inputs(String edition, String out, boolean sheets, int jobs) {
    return inputs(surroundings, edition, out, sheets, jobs);
  }

  /** The same, as if the command had been given in another folder. */
  protected Outcome<Inputs> inputs(
      Environment surroundings, String edition, String out, boolean sheets, int jobs) {
    List<Problem> problems = new ArrayList<>();
    try {
      Inputs inputs =
          new Inputs(
              places.content(surroundings),
              places.edition(edition),
              places.theme(surroundings, problems),
              places.assets(surroundings),
              PathOptions.resolve(surroundings.folder(), out),
              out,
              places.baseUrl(),
              surroundings.today(),
              sheets,
              jobs,
              true);
      return Outcome.of(inputs, problems);
    } catch (DateTimeException e) {
      throw unusable(String.valueOf(e.getMessage()));
    }
  }

  /** What is written must not lie in what it is made from, nor this in it. */
  protected Outcome<Inputs> apart(Inputs inputs) {
    Path written = RealPath.of(inputs.out());
    List<Problem> problems = new ArrayList<>();
    List<Path> sources = new ArrayList<>(List.of(inputs.theme(), inputs.assets()));
    inputs.content().forEach(root -> sources.add(root.folder()));
    for (Path source : sources) {
      Path read = RealPath.of(source);
      if (written.startsWith(read) || read.startsWith(written)) {
        String shown = surroundings.shown(source);
        problems.add(
            Problem.of(Mistake.OUTPUT_IN_CONTENT, Source.command(), inputs.outName(), shown));
      }
    }
    return Outcome.of(inputs, problems);
  }

  private ParameterException unusable(String typed) {
    return new ParameterException(spec.commandLine(), typed, null, typed);
  }

  /** Tells problems; returns what the process ends with after them. */
  protected int tell(List<Problem> problems, ProblemPrinter.Format format) {
    new ProblemPrinter(surroundings, words.locale()).print(problems, format);
    List<Problem> errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return ExitCode.DONE;
    }
    return errors.stream().allMatch(p -> p.source().isCommand())
        ? ExitCode.USAGE
        : ExitCode.MISTAKES;
  }
}
