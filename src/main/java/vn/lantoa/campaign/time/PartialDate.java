package vn.lantoa.campaign.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A day, a month or a year, in the reduced forms of ISO 8601 (2025-11-03, 2025-11, 2025): of some
 * texts only the month or the year is certain.
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day needs its month");
    }
  }

  /** The first day that it may be. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it may be. */
  public LocalDate last() {
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return day.isPresent() ? last.atDay(day.getAsInt()) : last.atEndOfMonth();
  }
}
