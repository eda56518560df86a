package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From one day to another, as texts write it: 15/11 đến hết ngày 15/12/2025. Where a year is
 * missing it is that of the last day, or else the campaign's.
 *
 * @param at where the first day begins
 */
record DaySpan(int at, LocalDate first, LocalDate last) {
  private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](20\\d\\d))?";

  private static final Pattern SPAN =
      Pattern.compile(
          "(?<![\\d/.-])"
              + DAY
              + "\\s*(?:[-–—]|đến|tới)\\s*(?:hết\\s+)?(?:ngày\\s+)?"
              + DAY
              + "(?![\\d/])");

  /** Those whose days a calendar has. */
  static List<DaySpan> in(String text, int year) {
    List<DaySpan> spans = new ArrayList<>();
    if (!hasDay(text)) {
      return spans;
    }
    Matcher found = SPAN.matcher(text);
    while (found.find()) {
      int last = year(found.group(6), year);
      Optional<LocalDate> ends = day(found, 4, last);
      day(found, 1, year(found.group(3), last))
          .ifPresent(first -> ends.ifPresent(e -> spans.add(new DaySpan(found.start(), first, e))));
    }
    return spans;
  }

  private static boolean hasDay(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (isDigit(text.charAt(i - 1)) && isJoint(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign joins a number that may stand before it to a digit. */
  static boolean isJoint(String text, int at) {
    return "/.-".indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int year(String written, int other) {
    return written == null ? other : Integer.parseInt(written);
  }

  private static Optional<LocalDate> day(Matcher span, int at, int year) {
    int day = Integer.parseInt(span.group(at));
    int month = Integer.parseInt(span.group(at + 1));
    return new WrittenDate(span.group(), span.start(), day, month, Optional.of(year)).date();
  }
}
