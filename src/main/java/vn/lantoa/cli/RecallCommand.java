package vn.lantoa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.recall.Recall;
import vn.lantoa.build.recall.RecallReport;
import vn.lantoa.build.recall.Recalled;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Console;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.cli.terminal.RealPath;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.publish.SingleFile;

/** {@code lantoa recall}: something wrong is out already; where, and what to tell people. */
@Command(name = "recall", descriptionHeading = "%n")
final class RecallCommand extends BaseCommand {
  private static final String SITE = "site";

  /** More than any slogan or number has. */
  private static final int LONGEST = 500;

  private static final String TEXT_FILE = ".txt";

  @Parameters(index = "0", arity = "1", paramLabel = "WRONG", descriptionKey = "wrong-word")
  private String wrong = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", descriptionKey = "path")
  private String path = "";

  @Option(names = "--correct", paramLabel = "RIGHT", descriptionKey = "correct")
  private Optional<String> correct = Optional.empty();

  @Option(names = "--site", paramLabel = "DIR", descriptionKey = "recall-site")
  private Optional<String> site = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "recall-out")
  private Optional<String> out = Optional.empty();

  RecallCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    if (wrong.length() > LONGEST) {
      return Optional.of(words.text("recall.long", wrong.length(), LONGEST));
    }
    Recalled typedWords = Recalled.of(wrong);
    if (!typedWords.isDistinct()) {
      return Optional.of(words.text("recall.short", typedWords.written()));
    }
    return Stream.of(path, site.orElse(""), out.orElse(""))
        .filter(PathOptions::isNoPath)
        .findFirst()
        .or(places::wrong)
        .or(() -> site.filter(this::isMissing).map(typed -> words.text("recall.no-site", typed)))
        .or(() -> out.filter(this::isNoPlace).map(typed -> words.text("recall.no-out", typed)));
  }

  /** A post is a text, and content is never written to. */
  private boolean isNoPlace(String name) {
    Path file = RealPath.of(PathOptions.resolve(surroundings.folder(), name));
    return !name.toLowerCase(Locale.ROOT).endsWith(TEXT_FILE)
        || places.content(surroundings).stream()
            .anyMatch(root -> file.startsWith(RealPath.of(root.folder())));
  }

  private boolean isMissing(String folder) {
    return !Files.isDirectory(PathOptions.resolve(surroundings.folder(), folder));
  }

  @Override
  protected int run() throws IOException {
    String published = site.orElse(isMissing(SITE) ? DeskCommand.SITES : SITE);
    Outcome<Inputs> inputs = inputs(path, published, true, CORES);
    if (inputs.value().isEmpty()) {
      return tell(inputs.problems(), ProblemPrinter.Format.text);
    }
    Recall recall = new Recall(inputs.value().get(), Recalled.of(wrong), correct);
    Console console = new Console(surroundings, words, !surroundings.terminal(), false);
    Recall.Result result = recall.find(Optional.of(inputs.value().get().out()), console);
    console.close();
    List<Problem> errors =
        result.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    int exitCode = tell(errors, ProblemPrinter.Format.text);
    RecallReport report = result.report();
    RecallPrinter printer = new RecallPrinter(surroundings, words);
    if (report.isEmpty() && errors.isEmpty()) {
      surroundings.err().println(words.text("recall.none", report.recalled().written()));
      printer.printGaps(report);
      return ExitCode.MISTAKES;
    }
    printer.print(report, published, out, errors.isEmpty());
    return Math.max(exitCode, out.isPresent() ? write(printer.posts(report), out.get()) : 0);
  }

  /** An older file gives way to a post only, never to nothing. */
  private int write(String posts, String name) {
    if (posts.isEmpty()) {
      surroundings.err().println(words.text("recall.no-post", name));
      return ExitCode.DONE;
    }
    Path file = PathOptions.resolve(surroundings.folder(), name);
    byte[] bytes = posts.getBytes(StandardCharsets.UTF_8);
    return tell(SingleFile.write(file, name, bytes).problems(), ProblemPrinter.Format.text);
  }
}
