package vn.lantoa.begin;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.text.Letters;

/** What somebody typed, made usable. */
public final class TypedAnswer {
  /** What decoders write for a letter that they could not read. */
  private static final char LOST = '\uFFFD';

  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private TypedAnswer() {}

  /** Composed letters, one blank at most, none at the ends. */
  public static String tidy(String typed) {
    return Letters.spaced(Normalizer.normalize(typed, Normalizer.Form.NFC)).strip();
  }

  /** Whether no letter was lost on the way from the keyboard, as on old consoles of Windows. */
  public static boolean isWhole(String typed) {
    return typed.chars().noneMatch(c -> c == LOST || c != '\t' && Character.isISOControl(c));
  }

  /**
   * A day as people write it (20/12/2026, 20-12, 2026-12-20); nothing where there is none such.
   *
   * @param year of a day without one
   */
  public static Optional<LocalDate> day(String typed, int year) {
    Matcher iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), Integer.parseInt(iso.group(1)));
    }
    Matcher day = DAY.matcher(typed.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    int told = day.group(3) == null ? year : Integer.parseInt(day.group(3));
    return day(day.group(1), day.group(2), told);
  }

  private static Optional<LocalDate> day(String day, String month, int year) {
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
