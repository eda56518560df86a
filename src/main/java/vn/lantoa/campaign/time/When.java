package vn.lantoa.campaign.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something happens, as exactly as its source says and no more: days, a day before which it
 * must be over, a month or a year, or nothing.
 *
 * @param first day on which it may begin; empty where the source does not say
 * @param last day on which it may end; empty where the source does not say
 * @param during the month or year that the source names, for {@link Kind#DURING} alone
 */
public record When(
    Kind kind, Optional<LocalDate> first, Optional<LocalDate> last, Optional<PartialDate> during) {
  /** By day; those without any come last. */
  public static final Comparator<When> ORDER =
      Comparator.comparing((When when) -> when.first().or(when::last).orElse(LocalDate.MAX))
          .thenComparing(when -> when.last().orElse(LocalDate.MAX));

  /** What the source gives. */
  public enum Kind {
    /** A day, or the first and the last day. */
    DAYS,
    /** A day before which it must be over. */
    BEFORE,
    /** A month or a year. */
    DURING,
    /** Nothing. */
    OPEN
  }

  /** From one day to another, both included; the same day twice for a single one. */
  public static When days(LocalDate first, LocalDate last) {
    return new When(Kind.DAYS, Optional.of(first), Optional.of(last), Optional.empty());
  }

  /** Some time before a day, which is no longer one of its own. */
  public static When before(LocalDate day) {
    return new When(Kind.BEFORE, Optional.empty(), Optional.of(day.minusDays(1)), Optional.empty());
  }

  /** Some time in a month or a year. */
  public static When during(PartialDate period) {
    return new When(
        Kind.DURING, Optional.of(period.first()), Optional.of(period.last()), Optional.of(period));
  }

  /** Some time. */
  public static When open() {
    return new When(Kind.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether its last day has gone by; of what has no days nobody can tell. */
  public boolean isOver(LocalDate today) {
    return last.map(today::isAfter).orElse(false);
  }
}
