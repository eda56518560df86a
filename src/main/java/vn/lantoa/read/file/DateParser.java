package vn.lantoa.read.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.campaign.PartialDate;
import vn.lantoa.text.Dates;

/** Dates as Vietnamese readers write them. */
public final class DateParser {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  private static final Pattern MONTH =
      Pattern.compile("(?iu)(?:tháng\\s*)?(0?[1-9]|1[0-2])(?:\\s*(?:[/.-]|năm)\\s*(20\\d\\d))?");

  private DateParser() {}

  /** A day as front matter writes it, 2025-11-15; nothing when it is none. */
  public static Optional<LocalDate> parse(String text) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A day, a month or a year: 2025-11-15, 2025-11, 2025; nothing when it is none. */
  static Optional<PartialDate> parsePartial(String text) {
    if (text.matches("[12]\\d{3}")) {
      int year = Integer.parseInt(text);
      return Optional.of(new PartialDate(year, OptionalInt.empty(), OptionalInt.empty()));
    }
    boolean hasDay = text.length() > 7;
    return parse(hasDay ? text : text + "-01")
        .map(
            day ->
                new PartialDate(
                    day.getYear(),
                    OptionalInt.of(day.getMonthValue()),
                    hasDay ? OptionalInt.of(day.getDayOfMonth()) : OptionalInt.empty()));
  }

  /** What was meant by a day written as Vietnamese readers write it, 15/11/2025, as 2025-11-15. */
  static Optional<String> guess(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    String iso = day.group(3) + "-" + two(day.group(2)) + "-" + two(day.group(1));
    return parse(iso).map(LocalDate::toString);
  }

  /**
   * What was meant by a month: tháng 6/2025, 6-2025 and tháng 6 as 2025-06; the year alone where no
   * month can be seen.
   *
   * @param year where the text names none
   */
  static String guessMonth(String text, String year) {
    Matcher month = MONTH.matcher(text);
    if (!month.matches()) {
      return year;
    }
    String named = month.group(2) == null ? year : month.group(2);
    return named + "-" + two(month.group(1));
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** 15/11/2025. */
  public static String format(LocalDate date) {
    return Dates.written(date);
  }
}
