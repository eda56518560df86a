package vn.lantoa.read.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.text.Dates;

/** Dates as Vietnamese readers write them. */
public final class DateParser {
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

  /** 15/11/2025. */
  public static String format(LocalDate date) {
    return Dates.written(date);
  }
}
