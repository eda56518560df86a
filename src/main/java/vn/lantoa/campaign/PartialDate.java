package vn.lantoa.campaign;

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
}
