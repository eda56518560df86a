package vn.lantoa.problem;

import java.util.Comparator;
import java.util.List;

/**
 * A mistake in the content: what, where, and the words that its message and hint are filled with.
 *
 * @param mistake which mistake; it decides severity, message and hint
 * @param source where it stands
 * @param arguments what the texts of {@link Messages} name as %1$s, %2$s …
 */
public record Problem(Mistake mistake, Source source, List<String> arguments)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::source)
          .thenComparing(Problem::mistake)
          .thenComparing(problem -> String.join("\n", problem.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(Mistake mistake, Source source, String... arguments) {
    return new Problem(mistake, source, List.of(arguments));
  }

  public Severity severity() {
    return mistake.severity();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
