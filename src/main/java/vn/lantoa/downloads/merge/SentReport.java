package vn.lantoa.downloads.merge;

import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/**
 * A workbook that came.
 *
 * @param file as the user knows it
 * @param unit of the tree whose it is; empty for another one's
 * @param name as lists show the unit; empty where the workbook does not say
 * @param rows what is in it
 * @param problems what is wrong with it
 */
record SentReport(
    String file,
    Optional<ReportingUnit> unit,
    String name,
    String level,
    List<SentRow> rows,
    List<Problem> problems) {
  SentReport {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Whether it can be counted. */
  boolean isSound() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The same, with what is wrong besides. */
  SentReport with(Problem problem) {
    List<Problem> all = new java.util.ArrayList<>(problems);
    all.add(problem);
    return new SentReport(file, unit, name, level, rows, all);
  }
}
