package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.time.PartialDate;

/**
 * Where a number or an address was found, and whether anybody has tried it.
 *
 * @param source the document or address that gives it
 * @param date when the source says so, where it is dated
 * @param calledOn the day on which somebody last called
 * @param calledBy who that was
 */
public record Provenance(
    Optional<String> source,
    Optional<PartialDate> date,
    Optional<LocalDate> calledOn,
    Optional<String> calledBy) {
  /** After this somebody should try it again; it stays where it is. */
  public static final int FRESH_DAYS = 180;

  /** The last day on which it is known to have been right. */
  public Optional<LocalDate> lastKnown() {
    Optional<LocalDate> said = date.map(PartialDate::last);
    return calledOn.filter(day -> said.map(day::isAfter).orElse(true)).or(() -> said);
  }

  /** Whether nobody knows it to have been right for {@link #FRESH_DAYS}. */
  public boolean isStale(LocalDate today) {
    return lastKnown().map(day -> today.isAfter(day.plusDays(FRESH_DAYS))).orElse(true);
  }
}
