package vn.lantoa.renew;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an officer says of the new year. What she does not say stays out.
 *
 * @param activities those that are done again, by the paths of their old files, with their days
 * @param again files of other kinds that hold again: duties
 * @param calls the day on which each number was called, by the paths of their old files
 * @param caller who called them
 * @param theme of the year, copied from its guidance, where the program does not have it
 * @param guidance its number
 */
public record YearAnswers(
    Optional<String> planTitle,
    Optional<String> planNumber,
    Optional<LocalDate> planDate,
    Optional<String> reportTo,
    Optional<LocalDate> reportBy,
    Map<String, Held> activities,
    Set<String> again,
    Map<String, LocalDate> calls,
    Optional<String> caller,
    Optional<String> theme,
    Optional<String> guidance) {
  /**
   * The days of an activity.
   *
   * @param from the only one where there is no last one; none where it is not settled
   */
  public record Held(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Done again, nobody knows when. */
    public static final Held SOMETIME = new Held(Optional.empty(), Optional.empty());
  }

  /** Nothing is known yet. */
  public static YearAnswers none() {
    return ofYear(Optional.empty(), Optional.empty());
  }

  /** What is said of the year and of no edition. */
  public static YearAnswers ofYear(Optional<String> theme, Optional<String> guidance) {
    return new YearAnswers(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Set.of(),
        Map.of(),
        Optional.empty(),
        theme,
        guidance);
  }
}
