package vn.lantoa.read.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Texts that are decoded only after their file was looked at: an escape of YAML ("\\u0007") and a
 * number of HTML (&amp;#7;) bring new letters, and none by mistake.
 */
public final class DecodedLetters {
  private final List<Problem> problems;
  private final Set<Told> told = new HashSet<>();

  /**
   * @param problems where findings go; what was told of a line already is not told again
   */
  public DecodedLetters(List<Problem> problems) {
    this.problems = problems;
    problems.forEach(problem -> told.add(Told.of(problem.mistake(), problem.source())));
  }

  private record Told(Mistake mistake, int line) {
    static Told of(Mistake mistake, Source place) {
      return new Told(mistake, place.line());
    }
  }

  /**
   * Tells what is wrong with one.
   *
   * @param place of the whole of it
   */
  public void check(String decoded, Source place) {
    check(decoded, place, "");
  }

  /**
   * The same.
   *
   * @param cure the line to type against control characters, where there is one
   */
  public void check(String decoded, Source place, String cure) {
    if (Orthography.isPlain(decoded)) {
      return;
    }
    for (Problem problem : new Orthography(decoded, place).problems()) {
      List<String> arguments = new ArrayList<>(problem.arguments());
      if (problem.mistake() == Mistake.CONTROL_CHARACTER) {
        arguments.add(cure);
      }
      tell(problem.mistake(), place, arguments);
    }
    for (int at = 0; at < decoded.length(); at++) {
      if (Orthography.isIdle(decoded, at)) {
        tell(Mistake.CONTROL_CHARACTER, place, List.of(Marks.name(decoded.charAt(at))));
      }
    }
  }

  private void tell(Mistake mistake, Source place, List<String> arguments) {
    if (told.add(Told.of(mistake, place))) {
      problems.add(new Problem(mistake, place, arguments));
    }
  }
}
