package vn.lantoa.cluster;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * A mistake in the content on its way from one machine to another.
 *
 * @param mistake its name
 * @param sheet of a workbook; empty for none
 */
record SentProblem(
    String mistake, String file, int line, int column, String sheet, List<String> arguments)
    implements Serializable {

  static SentProblem of(Problem problem) {
    Source source = problem.source();
    return new SentProblem(
        problem.mistake().name(),
        source.file(),
        source.line(),
        source.column(),
        source.sheet().orElse(""),
        problem.arguments());
  }

  Problem problem() {
    Optional<String> cells = Optional.of(sheet).filter(name -> !name.isEmpty());
    return new Problem(Mistake.valueOf(mistake), new Source(file, line, column, cells), arguments);
  }
}
