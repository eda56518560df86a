package vn.lantoa.text;

import java.util.regex.Pattern;

/** What texts are made of. */
public final class Letters {
  /** What Word and web pages leave between letters, and nobody sees. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0E-\\x1F\\x7F\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

  private Letters() {}

  /** Whether a reader, and one who only hears it, would have nothing to go by. */
  public static boolean isWordless(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isOfWord(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has any of some signs. */
  public static boolean hasAny(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words in small letters stand in a text, whatever their capitals there. */
  public static boolean hasIgnoringCase(String text, String words) {
    char small = words.charAt(0);
    char large = Character.toUpperCase(small);
    // of ASCII only these have other forms: dotless i, long s and the Kelvin sign
    boolean more = small > '\u007f' || "isk".indexOf(small) >= 0;
    for (int i = 0; i <= text.length() - words.length(); i++) {
      char c = text.charAt(i);
      boolean begins =
          c == small
              || c == large
              || more && c > '\u007f' && Character.toLowerCase(Character.toUpperCase(c)) == small;
      if (begins && text.regionMatches(true, i, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  /** The same text without what nobody sees; ends of lines and tabs stay. */
  public static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  /** The same text with one blank for all white space that stands together. */
  public static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        spaced.append(text.charAt(i));
      } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
        spaced.append(' ');
      }
    }
    return spaced.toString();
  }

  /** What patterns take for white space. */
  private static boolean isSpace(char letter) {
    return letter == ' ' || letter >= '\t' && letter <= '\r';
  }

  /** The same, or a mark on a letter. */
  public static boolean isOfWordOrMark(int letter) {
    return isOfWord(letter) || isMark(letter);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether it is of a word or a number, and no mere sign. */
  public static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.LETTER_NUMBER
        || Character.getType(letter) == Character.OTHER_NUMBER;
  }
}
