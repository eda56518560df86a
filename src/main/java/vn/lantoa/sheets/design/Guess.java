package vn.lantoa.sheets.design;

import java.util.Comparator;
import java.util.List;

/** What was meant by a word that is written wrong. */
final class Guess {
  private Guess() {}

  /** The nearest of the words, or nothing where none is near. */
  static String of(String word, List<String> words) {
    return words.stream()
        .filter(known -> distance(word, known) <= Math.max(1, known.length() / 3))
        .min(Comparator.comparingInt(known -> distance(word, known)))
        .orElse("");
  }

  /** How many letters must be put in, taken out or changed (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
