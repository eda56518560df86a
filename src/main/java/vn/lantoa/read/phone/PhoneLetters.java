package vn.lantoa.read.phone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits that are not typed as digits: the wide ones of East Asian keyboards, and O for 0. */
final class PhoneLetters {
  /** From the wide forms of ASCII to ASCII. */
  private static final int WIDE = 0xFEE0;

  /** Digits with letters like them, in groups. */
  private static final Pattern SLIP =
      Pattern.compile(
          "(?<![\\p{L}\\d/@_])[\\dOoIl]{1,11}(?:[ .-][\\dOoIl]{1,8}){0,6}(?![\\p{L}\\d@_])");

  /** Letters make a number of what has more digits than letters, and no number without them. */
  private static final Pattern SHAPED =
      Pattern.compile("11\\d|1[89]00\\d{4,6}|0[2-9]\\d{7,9}|84[2-9]\\d{8,9}");

  private PhoneLetters() {}

  /** The same text, as long, with ASCII digits and signs for the wide ones and those abroad. */
  static String plain(String text) {
    if (text.chars().allMatch(letter -> letter < 0x660)) {
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

  /** The same, and with digits for the letters that stand among a number's digits. */
  static String corrected(String text) {
    String plain = plain(text);
    return SLIP.matcher(plain).replaceAll(slip -> Matcher.quoteReplacement(number(slip.group())));
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
