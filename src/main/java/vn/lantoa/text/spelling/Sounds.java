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
      List.of(List.of("n", "ng"), List.of("c", "t"), List.of("o", "u"));

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

  /**
   * Whether one letter left out, put in, exchanged or swapped with the next makes one the other.
   */
  static boolean isNear(String one, String other) {
    int longer = one.length() - other.length();
    if (longer < -1 || longer > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (longer != 0) {
      return one.regionMatches(
          same + Math.max(0, longer), other, same + Math.max(0, -longer), shorter - same);
    }
    return same < shorter
        && (one.regionMatches(same + 1, other, same + 1, shorter - same - 1)
            || isSwapped(one, other, same));
  }

  private static boolean isSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
  }
}
