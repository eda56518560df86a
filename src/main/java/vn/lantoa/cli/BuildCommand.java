package vn.lantoa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.lantoa.build.Build;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.Parts;
import vn.lantoa.build.Progress;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Console;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.kept.Shard;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.read.file.ContentRoot;

/** {@code lantoa build}: publishes, and may take something down before. */
final class BuildCommand extends SiteCommand {
  @Option(names = "--take-down", paramLabel = "FILE", descriptionKey = "take-down")
  private List<String> takenDown = new ArrayList<>();

  @Option(names = "--single-file", paramLabel = "FILE", descriptionKey = "single-file")
  private Optional<String> singleFile = Optional.empty();

  @Option(names = "--no-cache", descriptionKey = "no-cache")
  private boolean noCache;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--keep-going", descriptionKey = "keep-going")
  private boolean keepsGoing;

  @Option(names = "--shard", paramLabel = "I/N", descriptionKey = "shard")
  private Optional<String> shard = Optional.empty();

  @Option(names = "--last", paramLabel = "DIR", descriptionKey = "last")
  private Optional<String> last = Optional.empty();

  BuildCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words, Build::publish);
  }

  @Override
  protected Outcome<BuildSummary> make(Inputs typed, Progress progress) throws IOException {
    Inputs inputs = noCache ? typed.fresh() : typed;
    if (shard.isEmpty()) {
      return super.make(inputs, progress);
    }
    Path published = last.map(this::folder).orElse(inputs.out().resolveSibling("site"));
    return new Parts(inputs, published)
        .make(Shard.parse(shard.get()).orElseThrow(), inputs.out(), inputs.outName(), progress);
  }

  private Path folder(String typed) {
    return PathOptions.resolve(surroundings.folder(), typed);
  }

  @Override
  int ended(int exitCode, List<Problem> told) {
    boolean isOfContent = told.stream().noneMatch(problem -> problem.source().isCommand());
    return shard.isPresent() && exitCode == ExitCode.MISTAKES && isOfContent
        ? ExitCode.BAD_PART
        : exitCode;
  }

  @Override
  Work work() {
    return keepsGoing ? Build::publishSound : super.work();
  }

  @Override
  String failure() {
    return keepsGoing || shard.isPresent() ? "failed.shared" : super.failure();
  }

  @Override
  boolean explains() {
    return explain;
  }

  @Override
  protected Optional<String> wrong() {
    return super.wrong()
        .or(() -> shard.isPresent() ? againstSharding(shard.get()) : lastAlone())
        .or(() -> singleFile.filter(this::isNoSingleFile).map(typed -> "--single-file " + typed))
        .or(() -> keepsGoing ? againstKeeping() : Optional.empty())
        .or(
            () ->
                takenDown.stream()
                    .filter(PathOptions::isNoPath)
                    .map(typed -> "--take-down " + typed)
                    .findFirst());
  }

  private Optional<String> againstSharding(String typed) {
    if (Shard.parse(typed).isEmpty()) {
      return Optional.of("--shard " + typed);
    }
    if (!takenDown.isEmpty()) {
      return Optional.of("--shard --take-down");
    }
    return singleFile.isPresent() ? Optional.of("--shard --single-file") : noLast();
  }

  private Optional<String> noLast() {
    return last.filter(PathOptions::isNoPath).map(typed -> "--last " + typed);
  }

  private Optional<String> lastAlone() {
    return last.map(typed -> "--last " + typed + " (--shard)");
  }

  /** Who keeps last pages wants them, and nothing of them taken down. */
  private Optional<String> againstKeeping() {
    if (noCache) {
      return Optional.of("--keep-going --no-cache");
    }
    return takenDown.isEmpty() ? Optional.empty() : Optional.of("--keep-going --take-down");
  }

  /** A page by its name; whoever takes something down means the site. */
  private boolean isNoSingleFile(String typed) {
    return PathOptions.isNoPath(typed) || !typed.endsWith(".html") || !takenDown.isEmpty();
  }

  /** The line first, then the site: only both together take something down. */
  @Override
  protected int run() {
    try {
      if (singleFile.isPresent()) {
        return single(singleFile.get());
      }
      List<Path> marked = new ArrayList<>();
      for (String typed : takenDown) {
        List<Path> files = TakeDown.files(typed, surroundings.folder(), roots());
        if (files.isEmpty()) {
          return refused("take-down.none", typed);
        }
        if (files.stream().noneMatch(this::isPublished)) {
          return refused("take-down.elsewhere", surroundings.shown(files.get(0)));
        }
        for (Path file : files) {
          if (!TakeDown.mark(file, surroundings.today())) {
            return refused("take-down.not", surroundings.shown(file));
          }
          marked.add(file);
        }
      }
      return published(marked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int single(String file) throws IOException {
    Outcome<Inputs> inputs = inputs(path(), file, false, CORES).then(this::apart);
    Outcome<Long> made =
        inputs.value().isPresent()
            ? new Build(inputs.value().get(), new Console(surroundings, words, true, false))
                .singleFile()
            : Outcome.failed(inputs.problems());
    // what else is to be looked after is for whoever builds the site
    List<Problem> errors =
        made.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    int exitCode = tell(errors, ProblemPrinter.Format.text);
    made.value()
        .ifPresent(
            bytes -> surroundings.err().println(words.text("single.done", file, bytes / 1e3)));
    return exitCode;
  }

  private int published(List<Path> marked) throws IOException {
    int exitCode = super.run();
    String shown = String.join(", ", marked.stream().map(surroundings::shown).toList());
    if (!marked.isEmpty()) {
      tell(exitCode == ExitCode.DONE ? "take-down.done" : "take-down.failed", shown);
      List<String> still = TakeDown.stillShown(marked, roots());
      if (exitCode == ExitCode.DONE && !still.isEmpty()) {
        tell("take-down.still", String.join(", ", still));
      }
    }
    return exitCode;
  }

  /** Whether what is built now has it, so that it is gone from there. */
  private boolean isPublished(Path file) {
    String built = places.edition(path());
    return roots().stream()
        .filter(file::startsWith)
        .map(root -> root.relativize(file).toString().replace('\\', '/'))
        .anyMatch(
            below ->
                (below + "/").startsWith(built + "/") || built.isEmpty() || above(below, built));
  }

  /** Whether a folder above what is built holds it. */
  private static boolean above(String file, String built) {
    return TakeDown.MAKERS.stream()
        .filter(maker -> file.endsWith("/" + maker))
        .anyMatch(maker -> built.startsWith(file.substring(0, file.length() - maker.length())));
  }

  private int refused(String key, String shown) {
    tell(key, shown);
    return ExitCode.USAGE;
  }

  private void tell(String key, String shown) {
    surroundings.err().println(words.text(key, shown));
  }

  /** The folders of the user's: the program's own are not to be written to. */
  private List<Path> roots() {
    return places.content(surroundings).stream()
        .filter(root -> !root.lent())
        .map(ContentRoot::folder)
        .map(folder -> folder.toAbsolutePath().normalize())
        .toList();
  }
}
