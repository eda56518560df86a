package vn.lantoa.text.lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Terms of several words, found in a sentence whatever their capitals. Of two that begin with the
 * same word the longer is taken; the search goes on after it.
 */
final class Terms {
  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  private Terms() {}

  static Terms of(Iterable<String> terms) {
    Terms result = new Terms();
    for (String term : terms) {
      String[] words =
          Normalizer.normalize(term, Normalizer.Form.NFC)
              .toLowerCase(Locale.ROOT)
              .strip()
              .split("\\s+");
      if (words.length > 1) {
        result.byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>(1)).add(words);
      }
    }
    result
        .byFirstWord
        .values()
        .forEach(same -> same.sort(Comparator.comparingInt((String[] words) -> -words.length)));
    return result;
  }

  /**
   * Marks the gaps inside terms.
   *
   * @param words in small letters, without punctuation
   * @param bare whether a gap is nothing but a space
   */
  void mark(String[] words, IntPredicate bare, boolean[] inside) {
    for (int at = 0; at < words.length; ) {
      int length = lengthAt(words, at, bare);
      for (int i = 1; i < length; i++) {
        inside[at + i - 1] = true;
      }
      at += length;
    }
  }

  /** Whether a term begins with this word. */
  boolean startsWith(String[] words, int at, IntPredicate bare) {
    return lengthAt(words, at, bare) > 1;
  }

  private int lengthAt(String[] words, int at, IntPredicate bare) {
    for (String[] term : byFirstWord.getOrDefault(words[at], List.of())) {
      if (isAt(term, words, at, bare)) {
        return term.length;
      }
    }
    return 1;
  }

  private static boolean isAt(String[] term, String[] words, int at, IntPredicate bare) {
    if (at + term.length > words.length) {
      return false;
    }
    for (int i = 1; i < term.length; i++) {
      if (!term[i].equals(words[at + i]) || !bare.test(at + i - 1)) {
        return false;
      }
    }
    return true;
  }
}
