package vn.lantoa.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Vietnamese readers write them. */
final class Dates {
  private Dates() {}

  /** 15/11/2025. */
  static String format(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(date);
  }
}
