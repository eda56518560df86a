package vn.lantoa.text;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers in Vietnamese words, as they are read in the North. */
final class Numerals {
  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private Numerals() {}

  /** Digit by digit: 096 is không chín sáu. Anything but a digit is left out. */
  static String digits(String number) {
    return number
        .chars()
        .filter(c -> c >= '0' && c <= '9')
        .mapToObj(c -> DIGITS.get(c - '0'))
        .collect(Collectors.joining(" "));
  }

  /** A number from nought on: 2025 is hai nghìn không trăm hai mươi lăm. */
  static String words(int number) {
    if (number >= 1_000_000) {
      return join(words(number / 1_000_000) + " triệu", rest(number % 1_000_000));
    }
    if (number >= 1_000) {
      return join(words(number / 1_000) + " nghìn", rest(number % 1_000));
    }
    if (number >= 100) {
      return join(DIGITS.get(number / 100) + " trăm", tail(number % 100));
    }
    return number < 10 ? DIGITS.get(number) : tens(number);
  }

  /** The hundreds are named even where there are none. */
  private static String rest(int number) {
    return number == 0 || number >= 100 ? tail(number) : "không trăm " + tail(number);
  }

  private static String tail(int number) {
    if (number == 0) {
      return "";
    }
    return number < 10 ? "linh " + DIGITS.get(number) : words(number);
  }

  private static String tens(int number) {
    String tens = number < 20 ? "mười" : DIGITS.get(number / 10) + " mươi";
    return join(tens, unit(number % 10, number >= 20));
  }

  private static String unit(int unit, boolean changes) {
    if (unit == 0) {
      return "";
    }
    if (unit == 5) {
      return "lăm";
    }
    if (changes && unit == 1) {
      return "mốt";
    }
    return changes && unit == 4 ? "tư" : DIGITS.get(unit);
  }

  private static String join(String first, String second) {
    return second.isEmpty() ? first : first + " " + second;
  }
}
