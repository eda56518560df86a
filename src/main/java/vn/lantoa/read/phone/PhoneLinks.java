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

  private PhoneLinks() {}

  /** Numbers that a text's links dial or write to. */
  public static List<PhoneMentions.Found> in(String markdown) {
    return Stream.of(TEL, CHAT)
        .flatMap(links -> links.matcher(markdown).results())
        .map(link -> new PhoneMentions.Found(link.group(1), link.group(1), link.start(1)))
        .sorted(Comparator.comparingInt(PhoneMentions.Found::at))
        .toList();
  }
}
