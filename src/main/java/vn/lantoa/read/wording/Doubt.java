package vn.lantoa.read.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.text.spelling.Slip;

/**
 * Words that the proofreader takes for a mistake, as long as no list of the author's own has them.
 *
 * @param problem what is told then
 * @param text around them
 * @param start where they begin in it
 * @param end the first place behind them
 */
public record Doubt(Problem problem, String text, int start, int end) {
  private static final int AROUND = 80;

  /**
   * What the proofreader found.
   *
   * @param strict whether it will be printed large: then what is certain is an error
   * @param own words that the file lists already
   */
  public static Doubt of(Slip slip, String text, Source place, boolean strict, List<String> own) {
    Mistake mistake = strict && slip.certain() ? Mistake.MISSPELT : Mistake.MISSPELT_IN_TEXT;
    String kind = "slip." + slip.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String written = spaced(slip.written());
    Problem problem =
        Problem.of(mistake, place, written, spaced(slip.right()), kind, line(own, written));
    return of(problem, text, slip.start(), slip.end());
  }

  /** With no more of the text than one of the author's own words may reach. */
  public static Doubt of(Problem problem, String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    String around = text.substring(from, Math.min(text.length(), end + AROUND));
    return new Doubt(problem, around.replaceAll("\\s", " "), start - from, end - from);
  }

  /** The line that lists words as the author's own. */
  public static String line(List<String> own, String written) {
    return Stream.concat(own.stream(), Stream.of(written))
        .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(", ", "words: [", "]"));
  }

  /** Whether one of the author's own words stands here, whatever its capitals. */
  public boolean isMeant(Collection<String> words) {
    return words.stream().anyMatch(word -> !word.isBlank() && isMeant(spaced(word)));
  }

  private boolean isMeant(String word) {
    for (int at = 0; at + word.length() <= text.length(); at++) {
      int behind = at + word.length();
      if (at < end
          && behind > start
          && text.regionMatches(true, at, word, 0, word.length())
          && isEdge(text, at, word.charAt(0))
          && isEdge(text, behind, word.charAt(word.length() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word goes on from one side of a place to the other. */
  private static boolean isEdge(String text, int at, char edge) {
    return !Character.isLetter(edge)
        || at == 0
        || at == text.length()
        || !Character.isLetter(text.charAt(at - 1))
        || !Character.isLetter(text.charAt(at));
  }

  private static String spaced(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
