package vn.lantoa.read.letters;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Question marks and boxes that a program put for letters: b?o l?c, ph? n?, ?ng h?, Ph□. */
final class LostLetters {
  /** An address may have a question mark between letters. */
  private static final Pattern ADDRESS =
      Pattern.compile(".*(://|www\\.|]\\(|[=&@]|\\.\\S*\\?).*|/.*");

  /** What a Vietnamese word begins with; by itself it is none. */
  private static final Pattern ONSET =
      Pattern.compile("b|ch?|d|đ|gh?|h|kh?|l|m|ngh?|nh?|ph?|r|s|t[hr]?|v|x");

  /** No word is longer, and few addresses. */
  private static final int LONGEST = 200;

  private LostLetters() {}

  /** The first on a line. */
  static OptionalInt in(String line) {
    for (int at = next(line, 0); at >= 0; ) {
      int end = at;
      while (end < line.length() && isSign(line.charAt(end))) {
        end++;
      }
      if (isLost(line, at, end) && !isInAddress(line, at)) {
        return OptionalInt.of(at);
      }
      at = next(line, end);
    }
    return OptionalInt.empty();
  }

  private static int next(String line, int from) {
    int at = from;
    while (at < line.length() && !isSign(line.charAt(at))) {
      at++;
    }
    return at < line.length() ? at : -1;
  }

  /** What is written or shown for a letter that is not there; a box may also be one to tick. */
  private static boolean isSign(char letter) {
    return letter == '?' || letter == '□' || letter == '▯';
  }

  private static boolean isInAddress(String line, int at) {
    int start = at;
    while (start > Math.max(0, at - LONGEST) && line.charAt(start - 1) > ' ') {
      start--;
    }
    int end = at;
    while (end < Math.min(line.length(), at + LONGEST) && line.charAt(end) > ' ') {
      end++;
    }
    return end - start > LONGEST
        || ADDRESS.matcher(line.substring(start, end)).matches()
        || isInLink(line.substring(Math.max(0, at - LONGEST), at));
  }

  private static boolean isInLink(String before) {
    return before.lastIndexOf("](") > before.lastIndexOf(')');
  }

  private static boolean isLost(String line, int start, int end) {
    char before = start == 0 ? ' ' : line.charAt(start - 1);
    char after = end == line.length() ? ' ' : line.charAt(end);
    boolean box = line.charAt(start) != '?';
    if (Character.isLetter(after) && (!box || Character.isLowerCase(before))) {
      // "biết?Hãy" lacks a space and no letter
      return !(Character.isLowerCase(before) && Character.isUpperCase(after));
    }
    return Character.isLowerCase(before) && ONSET.matcher(wordBefore(line, start)).matches();
  }

  private static String wordBefore(String line, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST) && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
