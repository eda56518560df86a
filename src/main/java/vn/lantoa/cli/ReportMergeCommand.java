package vn.lantoa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.MergeReports;
import vn.lantoa.cli.terminal.BaseCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.PathOptions;
import vn.lantoa.cli.terminal.ProblemPrinter;
import vn.lantoa.downloads.merge.MergedReports;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/** {@code lantoa report merge}: adds up the workbooks that units sent. */
@Command(name = "merge", descriptionHeading = "%n")
final class ReportMergeCommand extends BaseCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "merge-files")
  private List<String> files = new ArrayList<>();

  @Option(names = "--in", paramLabel = "PATH", required = true, descriptionKey = "merge-in")
  private String path = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "merge-out")
  private String out = "";

  @Option(names = "--page", paramLabel = "FILE", descriptionKey = "merge-page")
  private Optional<String> page = Optional.empty();

  ReportMergeCommand(Environment surroundings, CliMessages words) {
    super(surroundings, words);
  }

  @Override
  protected Optional<String> wrong() {
    boolean usable = !PathOptions.isNoPath(out) && out.endsWith(".xlsx");
    if (!usable) {
      return Optional.of("--out " + out + " (.xlsx)");
    }
    return page.filter(name -> PathOptions.isNoPath(name) || !name.endsWith(".md"))
        .map(name -> "--page " + name + " (.md)");
  }

  @Override
  protected int run() throws IOException {
    Outcome<Inputs> inputs = inputs(path, out, false, CORES);
    if (inputs.value().isEmpty()) {
      return tell(inputs.problems(), ProblemPrinter.Format.text);
    }
    List<Problem> problems = new ArrayList<>();
    Path written = inputs.value().get().out();
    Map<String, Path> found = new WorkbookFiles(surroundings, written).find(files, problems);
    if (found.isEmpty()) {
      return tell(problems, ProblemPrinter.Format.text);
    }
    List<Problem> kept = kept(written, found);
    if (!kept.isEmpty()) {
      return tell(kept, ProblemPrinter.Format.text);
    }
    MergeReports.Result result = new MergeReports(inputs.value().get(), found, page()).make();
    problems.addAll(result.problems());
    int exitCode = tell(problems, ProblemPrinter.Format.text);
    result.merged().ifPresent(merged -> summary(merged, found.size()));
    return exitCode;
  }

  /** What would be written over. */
  private List<Problem> kept(Path written, Map<String, Path> found) throws IOException {
    MergeTargets targets = new MergeTargets(found.values());
    List<Problem> kept = new ArrayList<>();
    targets.workbook(written, out).ifPresent(kept::add);
    Optional<MergeReports.Page> asked = page();
    if (asked.isPresent()) {
      targets.page(asked.get().file(), asked.get().name()).ifPresent(kept::add);
    }
    return kept;
  }

  private Optional<MergeReports.Page> page() {
    return page.map(
        name -> new MergeReports.Page(PathOptions.resolve(surroundings.folder(), name), name));
  }

  private void summary(MergedReports merged, int files) {
    if (!merged.missingNames().isEmpty()) {
      String names = String.join(", ", merged.missingNames());
      surroundings.err().println(words.text("merge.missing", merged.missingNames().size(), names));
    }
    page.ifPresent(name -> surroundings.err().println(words.text("merge.page", name)));
    surroundings.err().println(words.text("merge.done", out, merged.counted(), files));
  }
}
