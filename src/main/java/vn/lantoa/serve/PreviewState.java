package vn.lantoa.serve;

import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/**
 * What every tab is to know.
 *
 * @param change counts what tabs were told
 * @param build names the site that is shown; empty before the first
 * @param problems of the newest build, as the author knows their files
 * @param fault what went wrong that is no mistake of the author's
 */
record PreviewState(int change, String build, List<Problem> problems, Optional<String> fault) {
  static final PreviewState FIRST = new PreviewState(0, "", List.of(), Optional.empty());

  PreviewState {
    problems = List.copyOf(problems);
  }

  /** What is to be known next. */
  PreviewState next(String newBuild, List<Problem> found, Optional<String> wrong) {
    return new PreviewState(change + 1, newBuild, found, wrong);
  }

  long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
