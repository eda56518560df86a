package vn.lantoa.text.lines;

import java.util.List;

/** What signs around words say about breaking a line there. */
final class Punctuation {
  /** A line may well end after these. */
  private static final String ENDING = ".,;:!?…–—·•";

  /** Closing signs that may follow an ending one: “… yêu thương.” */
  private static final String CLOSING = ")]}”’»\"'›";

  private static final String OPENING = "([{“‘«‹";
  private static final String DASHES = "-–—‑−";

  /** What parts things that stand on one line. */
  private static final String SEPARATORS = "·•";

  private Punctuation() {}

  static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  /** Whether a phrase ends with this word: vun đắp, */
  static boolean ends(String word) {
    int end = word.length();
    while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDING.indexOf(word.charAt(end - 1)) >= 0;
  }

  /** Whether what stands between spaces has neither letter nor digit. */
  private static boolean isSign(String word) {
    return word.codePoints().noneMatch(Punctuation::isOfWord);
  }

  /** Before punctuation, after an opening sign, before a dash and beside one between numbers. */
  static boolean forbidsBreak(List<String> words, int gap) {
    String before = words.get(gap);
    String after = words.get(gap + 1);
    if (isDash(before)) {
      return gap == 0 || startsWithDigit(words.get(gap - 1)) && startsWithDigit(after);
    }
    return closes(after) || opens(before);
  }

  private static boolean closes(String word) {
    if (isPlainQuote(word) || OPENING.indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    boolean joins = word.equals("&") || word.equals("+");
    return isSign(word) && !joins || (ENDING + CLOSING).indexOf(word.charAt(0)) >= 0;
  }

  private static boolean opens(String word) {
    char last = word.charAt(word.length() - 1);
    boolean closes = ends(word) || CLOSING.indexOf(last) >= 0;
    return isSign(word) && !closes || OPENING.indexOf(last) >= 0;
  }

  private static boolean startsWithDigit(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** A straight quote before a letter opens. */
  private static boolean isPlainQuote(String word) {
    return word.length() > 1 && (word.charAt(0) == '"' || word.charAt(0) == '\'');
  }

  static boolean isSeparator(String word) {
    return word.length() == 1 && SEPARATORS.indexOf(word.charAt(0)) >= 0;
  }

  private static boolean isDash(String word) {
    return word.length() == 1 && DASHES.indexOf(word.charAt(0)) >= 0;
  }
}
