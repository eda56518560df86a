package vn.lantoa.kept;

import java.util.List;
import vn.lantoa.problem.Problem;

/**
 * A sheet that was made.
 *
 * @param key of all that it was made from
 * @param problems that were told of it
 */
public record KeptSheet(String key, List<Problem> problems) {
  public KeptSheet {
    problems = List.copyOf(problems);
  }
}
