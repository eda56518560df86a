package vn.lantoa.renew;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.renew.YearAnswers.Held;

/** What is typed of the new year: days and titles; one of another year is none. */
public final class TypedYear {
  private static final Pattern SPAN = Pattern.compile("(\\S+)\\s*(?:-|–|đến)\\s*(?:ngày )?(\\S+)");

  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private static final Set<String> YES = Set.of("có", "co", "c", "yes", "y");

  private TypedYear() {}

  /** A title, tidied, that names no other year. */
  public static Optional<String> title(String typed, int year) {
    String text = TypedAnswer.tidy(typed);
    boolean other =
        ANY_YEAR.matcher(text).results().anyMatch(f -> Integer.parseInt(f.group()) < year);
    return Optional.of(text).filter(words -> !words.isEmpty() && !other);
  }

  /** A day in the new year, or early in the one behind it. */
  public static Optional<LocalDate> due(String typed, int year) {
    return TypedAnswer.day(typed, year)
        .filter(day -> day.getYear() == year || day.getYear() == year + 1);
  }

  /** The day on which a plan for the new year was signed; that of a whole year is, in December. */
  public static Optional<LocalDate> signed(String typed, int year) {
    return TypedAnswer.day(typed, year)
        .filter(
            day -> day.getYear() == year || day.getYear() == year - 1 && day.getMonthValue() == 12);
  }

  /** 25/11, or 15/11-15/12, or a yes where the day is not settled. */
  public static Optional<Held> held(String typed, int year) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return Optional.of(Held.SOMETIME);
    }
    Optional<LocalDate> day = due(text, year);
    if (day.isPresent()) {
      return Optional.of(new Held(day, Optional.empty()));
    }
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = due(span.group(1), year);
    Optional<LocalDate> to = due(span.group(2), year);
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new Held(from, to))
        : Optional.empty();
  }
}
