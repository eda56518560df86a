package vn.lantoa.read.phone;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be a telephone number in Viet Nam at all, by its digits. */
public final class PhoneNumbers {
  private static final Pattern POSSIBLE =
      Pattern.compile(
          "11\\d" // of a service: 113
              + "|1(?![89])\\d{3}" // of a service: 1022
              + "|1[89]00(\\d{4}|\\d{6})"
              + "|0[35789]\\d{8}" // mobile
              + "|02\\d{9}" // of a province
              + "|069\\d{6,7}" // of the army and the police
              + "|0804\\d{4}"); // of the Government's own network

  /** The country's code, with or without what stands before it, and the 0 that it replaces. */
  private static final Pattern WITH_COUNTRY =
      Pattern.compile("(?:(?:00)?840?|00)(?<rest>[2-9]\\d{8,9})");

  /** In groups as they are read out; the area code of a province has four figures. */
  private static final List<Pattern> GROUPS =
      List.of(
          Pattern.compile("(0[35789]\\d\\d)(\\d{3})(\\d{3})"),
          Pattern.compile("(02[48])(\\d{4})(\\d{4})"),
          Pattern.compile("(02\\d\\d)(\\d{4})(\\d{3})"),
          Pattern.compile("(069)(\\d{3})(\\d{3,4})"),
          Pattern.compile("(1[89]00)(\\d{4})"),
          Pattern.compile("(1[89]00)(\\d\\d)(\\d\\d)(\\d\\d)"));

  private static final Pattern EXTENSION =
      Pattern.compile(
          "[\\s,;(-]*(?:máy lẻ|máy nhánh|số lẻ|nhánh|ext\\.?|x)[\\s:.]*\\d{1,5}\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PhoneNumbers() {}

  /** The digits by which numbers compare: the country's code stands for the 0 before a number. */
  public static String digits(String written) {
    String digits = PhoneLetters.plain(written).replaceAll("[^0-9+]", "");
    return digits.startsWith("+84") ? "0" + digits.substring(3) : digits.replace("+", "00");
  }

  /** The same for a number in a text, where the country's code has no plus: (84-24) 3333 5599. */
  public static String atHome(String written) {
    String digits = digits(written);
    Matcher abroad = WITH_COUNTRY.matcher(digits);
    return abroad.matches() ? "0" + abroad.group("rest") : digits;
  }

  /**
   * A number as all pages and sheets write it, however it was typed in however many files: 02383
   * 844 113 and 0238 384 4113 as 0238 3844 113. One from abroad keeps its groups; what can be no
   * number stays as it is.
   */
  public static String spaced(String written) {
    if (!isPossible(written)) {
      return written;
    }
    String groups = written.replaceAll("[ .-]+", " ").strip();
    String digits = groups.replace(" ", "");
    return GROUPS.stream()
        .map(form -> form.matcher(digits))
        .filter(Matcher::matches)
        .findFirst()
        .map(
            number ->
                IntStream.rangeClosed(1, number.groupCount())
                    .mapToObj(number::group)
                    .collect(Collectors.joining(" ")))
        .orElse(groups);
  }

  /** Whether there can be a number of such length and beginning. */
  public static boolean isPossible(String written) {
    return POSSIBLE.matcher(digits(written)).matches();
  }

  /** The one number that was meant by what front matter can't have: (024) 3333.5599. */
  public static Optional<String> guess(String written) {
    String plain = EXTENSION.matcher(PhoneLetters.corrected(written)).replaceFirst("");
    if (!plain.matches("[+(]{0,2}\\d[\\d\\s\\u00a0\\u202f().\\u2010-\\u2014/-]*")) {
      return Optional.empty();
    }
    String groups = plain.replaceAll("[^0-9+]+", " ").strip().replaceFirst("^\\+ ", "+");
    if (groups.matches("84.*")) {
      groups = "+" + groups;
    }
    String number = groups.replaceFirst("^\\+84 ?0 ?", "+84 ");
    return isPossible(number) ? Optional.of(number) : Optional.empty();
  }
}
