package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.List;

/** Other ways to write nearly the same. */
final class Sounds {
  /** What is taken for one another at the beginning of a syllable, in some part of the country. */
  private static final List<List<String>> ONSETS =
      List.of(
          List.of("s", "x"),
          List.of("ch", "tr"),
          List.of("d", "gi"),
          List.of("d", "r"),
          List.of("r", "gi"),
          List.of("l", "n"),
          List.of("v", "d"));

  /** The same at its end. */
  private static final List<List<String>> ENDS =
      List.of(List.of("n", "ng"), List.of("c", "t"), List.of("i", "y"), List.of("o", "u"));

  /** What a slip of the finger may put in. */
  private static final String LETTERS =
      "abcdđeghiklmnopqrstuvxyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";

  private Sounds() {}

  /** Syllables that many people take for this one. */
  static List<String> like(String lower) {
    List<String> others = new ArrayList<>();
    for (List<String> pair : ONSETS) {
      onset(lower, pair.get(0), pair.get(1), others);
      onset(lower, pair.get(1), pair.get(0), others);
    }
    for (List<String> pair : ENDS) {
      end(lower, pair.get(0), pair.get(1), others);
      end(lower, pair.get(1), pair.get(0), others);
    }
    return others;
  }

  private static void onset(String lower, String from, String to, List<String> others) {
    if (lower.startsWith(from)) {
      others.add(to + lower.substring(from.length()));
    }
  }

  private static void end(String lower, String from, String to, List<String> others) {
    if (lower.endsWith(from)) {
      others.add(lower.substring(0, lower.length() - from.length()) + to);
    }
  }

  /** What one letter left out, put in, exchanged or swapped with the next makes of it. */
  static List<String> near(String lower) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i <= lower.length(); i++) {
      String before = lower.substring(0, i);
      String behind = lower.substring(i);
      for (int j = 0; j < LETTERS.length(); j++) {
        others.add(before + LETTERS.charAt(j) + behind);
        if (!behind.isEmpty()) {
          others.add(before + LETTERS.charAt(j) + behind.substring(1));
        }
      }
      if (!behind.isEmpty()) {
        others.add(before + behind.substring(1));
      }
      if (behind.length() > 1) {
        others.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
      }
    }
    return others;
  }
}
