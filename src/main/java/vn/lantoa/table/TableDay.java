package vn.lantoa.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.begin.TypedAnswer;

/** Days as tables have them. */
final class TableDay {
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /** What Excel counts from, its leap day of 1900 included. */
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  /** From 2009 to 2064: no other number in a column of days is that large. */
  private static final String SERIAL = "[4-5]\\d{4}";

  private TableDay() {}

  /** As people write it: 03/11/2026; what is no day stays as it is. */
  static String shown(String written) {
    return TypedAnswer.day(written, 0).map(SHOWN::format).orElse(written);
  }

  /**
   * The day that a cell means: written by a person, or the number that Excel has of it.
   *
   * @param year of a day without one
   */
  static Optional<LocalDate> of(String cell, int year) {
    String text = cell.strip().replaceFirst("(?i)^(ngày )", "").replaceFirst(" 0?0:00(:00)?$", "");
    return text.matches(SERIAL)
        ? Optional.of(FIRST.plusDays(Integer.parseInt(text)))
        : TypedAnswer.day(text, year);
  }
}
