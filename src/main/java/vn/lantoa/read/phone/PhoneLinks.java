package vn.lantoa.read.phone;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the numbers that links dial (tel:113) or write to (zalo.me/0912345678). */
public final class PhoneLinks {
  private static final Pattern TEL =
      Pattern.compile(
          "(?:(?<=\\()|(?<=<)|(?<=\\]:)|(?<=\\]: ))tel:\\s*(?<number>[^)>\\s\"]+)",
          Pattern.CASE_INSENSITIVE);

  /** zalo.me/0912345678, wa.me/84912345678: an address that ends in a number. */
  private static final Pattern CHAT =
      Pattern.compile(
          "(?:(?:https?://[\\w.-]{1,99}|(?<![\\w@/.-])(?:[\\w-]{1,30}\\.){1,3}[a-z]{2,6})/(?:[\\w.-]{1,30}/)?"
              + "|https?://[^\\s)>\"]{1,99}[?&]phone=)"
              + "(?<number>\\+?(?:0|84)[235789]\\d{8,9}|1[89]00\\d{4,6})/?(?![^)>\\s\"?#&,;.])",
          Pattern.CASE_INSENSITIVE);

  /** Digits that an address to write to has at least, one behind another. */
  private static final int FEWEST = 8;

  private PhoneLinks() {}

  private static boolean mayDial(String markdown) {
    for (int at = markdown.indexOf(':'); at >= 0; at = markdown.indexOf(':', at + 1)) {
      if (markdown.regionMatches(true, at - 3, "tel", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayWrite(String markdown) {
    if (markdown.indexOf('/') < 0) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < markdown.length() && digits < FEWEST; i++) {
      digits = PhoneLetters.isDigit(markdown.charAt(i)) ? digits + 1 : 0;
    }
    return digits == FEWEST;
  }

  /** Numbers that a text's links dial or write to. */
  public static List<PhoneMentions.Found> in(String markdown) {
    Stream<Pattern> patterns =
        Stream.of(TEL, CHAT).filter(links -> links == TEL ? mayDial(markdown) : mayWrite(markdown));
    return patterns
        .flatMap(links -> links.matcher(markdown).results())
        .map(link -> new PhoneMentions.Found(link.group(1), link.group(1), link.start(1)))
        .sorted(Comparator.comparingInt(PhoneMentions.Found::at))
        .toList();
  }
}
