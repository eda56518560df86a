package vn.lantoa.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * What only follows from another mistake of the same line: letters that nobody can read are also
 * misspelt, and a line that clings to the one above looks like Markdown that did not take.
 */
final class Consequences {
  private static final Set<Mistake> LETTERS =
      Set.of(
          Mistake.TORN_MARK,
          Mistake.DOUBLED_MARK,
          Mistake.MOJIBAKE,
          Mistake.LEGACY_ENCODING,
          Mistake.LOOKALIKE_LETTER,
          Mistake.CONTROL_CHARACTER,
          Mistake.PRIVATE_LETTER,
          Mistake.LOST_LETTER);

  private static final Set<Mistake> WORDS =
      Set.of(
          Mistake.MISSPELT,
          Mistake.MISSPELT_IN_TEXT,
          Mistake.RUN_TOGETHER,
          Mistake.CUT_OFF_TEXT,
          Mistake.RAW_SLOGAN,
          Mistake.PREFIX_OF_KNOWN);

  private static final Set<Mistake> LINES =
      Set.of(Mistake.NOT_A_SLOGAN, Mistake.JOINED_SLOGAN, Mistake.NUMBERED_SLOGAN);

  private static final Set<Mistake> OF_LINES =
      Set.of(Mistake.MISSPELT, Mistake.MISSPELT_IN_TEXT, Mistake.NOT_MARKED_UP);

  private Consequences() {}

  /** Takes them out. */
  static void remove(List<Problem> problems) {
    Map<Source, Set<Mistake>> causes = new HashMap<>();
    for (Problem problem : problems) {
      if (LETTERS.contains(problem.mistake())) {
        causes.put(line(problem), WORDS);
      } else if (LINES.contains(problem.mistake())) {
        causes.putIfAbsent(line(problem), OF_LINES);
      }
    }
    problems.removeIf(p -> causes.getOrDefault(line(p), Set.of()).contains(p.mistake()));
  }

  private static Source line(Problem problem) {
    return problem.source().at(problem.source().line(), 1);
  }
}
