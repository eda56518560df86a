package vn.lantoa.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.downloads.merge.MergedReports;
import vn.lantoa.downloads.merge.ReportMerge;
import vn.lantoa.downloads.merge.ResultsMarkdown;
import vn.lantoa.downloads.merge.TotalWorkbook;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.publish.SingleFile;

/**
 * Reports added up.
 *
 * @param inputs whose path is that of who gets the reports and whose output is the workbook
 * @param files the reports, by their names as the user knows them
 * @param page content to be written too, from which the results can be published
 */
public record MergeReports(Inputs inputs, Map<String, Path> files, Optional<Page> page) {

  /**
   * Reads the reports and writes the workbook: also where some are wrong, which it then says.
   *
   * @throws IOException where the content cannot be read
   */
  public Result make() throws IOException {
    Outcome<SingleSheet.Read> read = SingleSheet.edition(inputs);
    List<Problem> problems = new ArrayList<>();
    if (read.value().isEmpty()) {
      // what else is wrong with the content is for whoever builds the site
      read.problems().stream()
          .filter(problem -> problem.severity() == Severity.ERROR)
          .forEach(problems::add);
      return new Result(Optional.empty(), problems);
    }
    Outcome<MergedReports> merged = new ReportMerge(read.value().get().site()).merge(files);
    problems.addAll(merged.problems());
    if (merged.value().isEmpty()) {
      return new Result(Optional.empty(), problems);
    }
    problems.addAll(merged.value().get().problems());
    byte[] workbook = TotalWorkbook.bytes(merged.value().get(), inputs.made());
    Outcome<Long> written = SingleFile.write(inputs.out(), inputs.outName(), workbook);
    problems.addAll(written.problems());
    if (page.isPresent() && written.value().isPresent()) {
      byte[] content = ResultsMarkdown.text(merged.value().get()).getBytes(StandardCharsets.UTF_8);
      written = SingleFile.write(page.get().file(), page.get().name(), content);
      problems.addAll(written.problems());
    }
    return new Result(written.value().flatMap(unused -> merged.value()), problems);
  }

  /** A file, and its name as the user typed it. */
  public record Page(Path file, String name) {}

  /** What was added up, if anything was, and what is wrong. */
  public record Result(Optional<MergedReports> merged, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }
}
