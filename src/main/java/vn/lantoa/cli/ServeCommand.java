package vn.lantoa.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.serve.Making;
import vn.lantoa.serve.PreviewServer;

/** {@code lantoa serve}: the site on this machine, made anew whenever a file is saved. */
@Command(name = "serve", descriptionHeading = "%n")
final class ServeCommand extends BaseCommand implements Making {
  /** 25/11, the International Day for the Elimination of Violence against Women. */
  private static final int USUAL_PORT = 2511;

  /** So many more are tried where nobody asked for one. */
  private static final int NEIGHBOURS = 20;

  private static final int LAST_PORT = 65_535;

  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private String path = "";

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private int jobs = CORES;

  @Option(names = "--no-sheets", descriptionKey = "no-sheets")
  private boolean noSheets;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  private final Set<Problem> told = new HashSet<>();

  ServeCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    if (port.isPresent() && (port.get() < 0 || port.get() > LAST_PORT)) {
      return Optional.of("--port " + port.get() + " (0–" + LAST_PORT + ")");
    }
    return jobs < 1
        ? Optional.of("--jobs " + jobs)
        : Optional.of(path).filter(PathOptions::isNoPath);
  }

  @Override
  protected int run() throws IOException {
    Outcome<Inputs> first = inputs();
    if (first.value().isEmpty()) {
      return tell(first.problems(), ProblemPrinter.Format.text);
    }
    try (PreviewServer server = open(first.value().get())) {
      surroundings.out().println(words.text("serve.address", server.address()));
      surroundings.ending().first(server::close);
      server.await();
      return ExitCode.DONE;
    } catch (BindException e) {
      surroundings
          .err()
          .println("lantoa: error: " + words.text("serve.taken", port.orElse(USUAL_PORT)));
      return ExitCode.USAGE;
    }
  }

  private PreviewServer open(Inputs first) throws IOException {
    int from = port.orElse(USUAL_PORT);
    int last = port.isPresent() ? from : from + NEIGHBOURS;
    for (int at = from; ; at++) {
      try {
        return PreviewServer.open(
            at, first, this, this::shown, words.locale(), surroundings.clock());
      } catch (BindException taken) {
        if (at == last) {
          throw taken;
        }
      }
    }
  }

  @Override
  public Outcome<Inputs> inputs() {
    return inputs(path, "site", !noSheets, Math.min(jobs, SiteCommand.MOST_JOBS));
  }

  private Problem shown(Problem problem) {
    return new Problem(
        problem.mistake(),
        problem.source().in(surroundings.shown(Path.of(problem.source().file()))),
        problem.arguments());
  }

  /** Errors each time; what is only to be looked after once, or every save would tell it again. */
  @Override
  public void made(Outcome<BuildSummary> outcome, boolean sheets, long milliseconds) {
    List<Problem> news =
        outcome.problems().stream()
            .filter(p -> p.severity() != Severity.NOTE)
            .filter(p -> p.severity() == Severity.ERROR || told.add(p))
            .toList();
    tell(news, ProblemPrinter.Format.text);
    long errors = count(outcome, Severity.ERROR);
    long warnings = count(outcome, Severity.WARNING);
    if (!quiet) {
      String key = sheets || noSheets ? "serve.made" : "serve.pages";
      surroundings
          .err()
          .println(
              outcome
                  .value()
                  .map(done -> words.text(key, done.pages(), milliseconds / 1e3, warnings))
                  .orElse(words.text("serve.kept", errors, warnings)));
    }
  }

  private static long count(Outcome<BuildSummary> outcome, Severity severity) {
    return outcome.problems().stream().filter(p -> p.severity() == severity).count();
  }

  @Override
  public void failed(Throwable fault) {
    surroundings.err().println("lantoa: error: " + words.text("our-fault", String.valueOf(fault)));
    if (surroundings.environment().containsKey("LANTOA_DEBUG")) {
      fault.printStackTrace(surroundings.err());
    }
  }
}
