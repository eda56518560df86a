package vn.lantoa.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Did you mean …": the known word nearest to a wrong one. */
public final class Suggestion {
  /** Further apart than this, two words have nothing to do with each other. */
  private static final int FARTHEST = 2;

  /** A beginning shorter than this says nothing. */
  private static final int SHORTEST = 4;

  /** Numbers tell things of one sort apart: bang-ron-8x1 is none of the others. */
  private static final Pattern UNNUMBERED = Pattern.compile("[\\d\\W]+");

  private Suggestion() {}

  public static Optional<String> nearest(String wrong, Collection<String> known) {
    return known.stream()
        .filter(word -> isNear(wrong, word))
        .min(Comparator.comparingInt((String word) -> distance(wrong, word)).thenComparing(w -> w));
  }

  /** A few letters apart, the same in another order, or alike from the start mostly. */
  private static boolean isNear(String wrong, String word) {
    int alike = 0;
    while (alike < Math.min(wrong.length(), word.length())
        && wrong.charAt(alike) == word.charAt(alike)) {
      alike++;
    }
    String sort = UNNUMBERED.matcher(word).replaceAll("");
    if (!sort.isEmpty()
        && !wrong.equals(word)
        && sort.equals(UNNUMBERED.matcher(wrong).replaceAll(""))) {
      return false;
    }
    return distance(wrong, word) <= Math.min(FARTHEST, (word.length() - 1) / 2)
        || Arrays.equals(wrong.chars().sorted().toArray(), word.chars().sorted().toArray())
        || alike >= SHORTEST && 2 * alike > Math.max(wrong.length(), word.length());
  }

  private static int distance(String a, String b) {
    return distance(a.chars().boxed().toList(), b.chars().boxed().toList());
  }

  /** Levenshtein's edit distance (1965): insertions, deletions and substitutions. */
  public static <T> int distance(List<T> a, List<T> b) {
    int[] above = new int[b.size() + 1];
    for (int j = 0; j <= b.size(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.size(); i++) {
      int[] row = new int[b.size() + 1];
      row[0] = i;
      for (int j = 1; j <= b.size(); j++) {
        int same = a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + same);
      }
      above = row;
    }
    return above[b.size()];
  }
}
