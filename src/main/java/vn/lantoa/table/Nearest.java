package vn.lantoa.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.text.Slug;

/** What somebody may have meant: the fewest letters away, marks aside. */
final class Nearest {
  private Nearest() {}

  static <T> Optional<T> of(String typed, Collection<T> among, Function<T, String> name) {
    String words = Slug.words(typed);
    return among.stream()
        .min(Comparator.comparingInt(each -> distance(words, Slug.words(name.apply(each)))))
        .filter(
            each ->
                distance(words, Slug.words(name.apply(each))) <= Math.max(1, words.length() / 2));
  }

  /** How many letters must be put in, left out or changed (Levenshtein). */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}
