package vn.lantoa.read.phone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits that are not typed as digits: the wide ones of East Asian keyboards, and O for 0. */
final class PhoneLetters {
  /** From the wide forms of ASCII to ASCII. */
  private static final int WIDE = 0xFEE0;

  /** The first digit that is none of ASCII. */
  private static final char FIRST_ABROAD = '\u0660';

  /** Digits with letters like them, in groups. */
  private static final Pattern SLIP =
      Pattern.compile(
          "(?<![\\p{L}\\d/@_])[\\dOoIl]{1,11}(?:[ .-][\\dOoIl]{1,8}){0,6}(?![\\p{L}\\d@_])");

  /** Letters make a number of what has more digits than letters, and no number without them. */
  private static final Pattern SHAPED =
      Pattern.compile("11\\d|1[89]00\\d{4,6}|0[2-9]\\d{7,9}|84[2-9]\\d{8,9}");

  private PhoneLetters() {}

  /** Whether it is one of ASCII. */
  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Whether there is any, of whatever script. */
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same text, as long, with ASCII digits and signs for the wide ones and those abroad. */
  static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isDigit(letter)) {
        plain.setCharAt(i, Character.forDigit(Character.digit(letter, 10), 10));
      } else if (letter > '\uff00' && letter < '\uff5f' && !Character.isLetter(letter)) {
        plain.setCharAt(i, (char) (letter - WIDE));
      } else if (letter == '\u3000') {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean wide = letter >= '\u3000' && (letter == '\u3000' || letter > '\uff00');
      if (wide || letter >= FIRST_ABROAD && Character.isDigit(letter)) {
        return false;
      }
    }
    return true;
  }

  /** The same, and with digits for the letters that stand among a number's digits. */
  static String corrected(String text) {
    String plain = plain(text);
    if (!mayHaveSlip(plain)) {
      return plain;
    }
    return SLIP.matcher(plain).replaceAll(slip -> Matcher.quoteReplacement(number(slip.group())));
  }

  /** A number with letters has a digit beside one of them, or with one sign between. */
  private static boolean mayHaveSlip(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLikeDigit(text.charAt(i)) && (isDigitFrom(text, i, 1) || isDigitFrom(text, i, -1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLikeDigit(char letter) {
    return letter == 'O' || letter == 'o' || letter == 'I' || letter == 'l';
  }

  private static boolean isDigitFrom(String text, int at, int step) {
    int next = at + step;
    if (next < 0 || next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    if (c != ' ' && c != '.' && c != '-') {
      return isDigit(c);
    }
    int behind = next + step;
    return behind >= 0 && behind < text.length() && isDigit(text.charAt(behind));
  }

  private static String number(String slip) {
    String number = slip.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    long letters = slip.chars().filter(Character::isLetter).count();
    String digits = number.replaceAll("\\D", "");
    boolean meant =
        letters > 0 && letters * 2 < digits.length() && SHAPED.matcher(digits).matches();
    return meant ? number : slip;
  }
}
