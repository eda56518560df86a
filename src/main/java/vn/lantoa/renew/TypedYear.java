package vn.lantoa.renew;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.renew.YearAnswers.Held;

/** When something of the new year is held. */
public final class TypedYear {
  private static final Pattern SPAN = Pattern.compile("(\\S+)\\s*(?:-|–|đến)\\s*(?:ngày )?(\\S+)");

  private static final Set<String> YES = Set.of("có", "co", "c", "yes", "y");

  private TypedYear() {}

  /** 25/11, or 15/11-15/12, or a yes where the day is not settled. */
  public static Optional<Held> held(String typed, int year) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return Optional.of(Held.SOMETIME);
    }
    Optional<LocalDate> day = TypedAnswer.due(text, year);
    if (day.isPresent()) {
      return Optional.of(new Held(day, Optional.empty()));
    }
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = TypedAnswer.due(span.group(1), year);
    Optional<LocalDate> to = TypedAnswer.due(span.group(2), year);
    return from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
        ? Optional.of(new Held(from, to))
        : Optional.empty();
  }
}
