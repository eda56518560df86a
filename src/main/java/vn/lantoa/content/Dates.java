package vn.lantoa.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates as Vietnamese readers write them. */
final class Dates {
  private Dates() {}

  /** A day as front matter writes it, 2025-11-15; nothing when it is none. */
  static Optional<LocalDate> parse(String text) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** 15/11/2025. */
  static String format(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(date);
  }
}
