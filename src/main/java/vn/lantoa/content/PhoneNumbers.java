package vn.lantoa.content;

import java.util.regex.Pattern;

/** What can be a telephone number in Viet Nam at all, by its digits. */
final class PhoneNumbers {
  private static final Pattern POSSIBLE =
      Pattern.compile(
          "1\\d\\d" // of a service: 113
              + "|1(?![89])\\d{3}" // of a service: 1022
              + "|1[89]00(\\d{4}|\\d{6})"
              + "|0[1-9]\\d{8,9}");

  private PhoneNumbers() {}

  /** The digits by which numbers compare: the country's code stands for the 0 before a number. */
  static String digits(String written) {
    String digits = written.replaceAll("[^0-9+]", "");
    return digits.startsWith("+84") ? "0" + digits.substring(3) : digits.replace("+", "00");
  }

  /** Whether there can be a number of such length and beginning. */
  static boolean isPossible(String written) {
    return POSSIBLE.matcher(digits(written)).matches();
  }
}
