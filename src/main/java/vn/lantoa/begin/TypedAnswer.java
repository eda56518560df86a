package vn.lantoa.begin;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.text.Letters;

/** What somebody typed, made usable. */
public final class TypedAnswer {
  /** What decoders write for a letter that they could not read. */
  private static final char LOST = '\uFFFD';

  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?");

  /** As on documents: ngày 05 tháng 11 năm 2026. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?iu)(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?");

  private static final Pattern NAMED = Pattern.compile("(?iu)^ngày\\s+");

  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

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
   * A day as people write it (20/12/2026, 20-12, 2026-12-20, ngày 20 tháng 12 năm 2026); nothing
   * where there is none such.
   *
   * @param year of a day without one
   */
  public static Optional<LocalDate> day(String typed, int year) {
    Matcher iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), Integer.parseInt(iso.group(1)));
    }
    Matcher words = IN_WORDS.matcher(tidy(typed));
    Matcher figures = DAY.matcher(NAMED.matcher(tidy(typed)).replaceFirst(""));
    return Stream.of(words, figures)
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(
            day ->
                day(
                    day.group(1),
                    day.group(2),
                    day.group(3) == null ? year : Integer.parseInt(day.group(3))));
  }

  /** A title for a year, tidied, that names no earlier one. */
  public static Optional<String> title(String typed, int year) {
    String text = tidy(typed);
    boolean old =
        ANY_YEAR.matcher(text).results().anyMatch(f -> Integer.parseInt(f.group()) < year);
    return Optional.of(text).filter(words -> !words.isEmpty() && !old);
  }

  /** A day in a year, or early in the one behind it: a deadline, an activity. */
  public static Optional<LocalDate> due(String typed, int year) {
    return day(typed, year).filter(day -> day.getYear() == year || day.getYear() == year + 1);
  }

  /** The day on which a plan for a year was signed; that of a whole year is, in December. */
  public static Optional<LocalDate> signed(String typed, int year) {
    return day(typed, year)
        .filter(
            day -> day.getYear() == year || day.getYear() == year - 1 && day.getMonthValue() == 12);
  }

  private static Optional<LocalDate> day(String day, String month, int year) {
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
