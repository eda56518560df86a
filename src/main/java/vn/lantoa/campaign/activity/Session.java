package vn.lantoa.campaign.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.problem.Source;

/**
 * One sitting of an activity that takes place several times ("buổi").
 *
 * @param venue its own; unknown where it is that of the activity
 */
public record Session(
    LocalDate date, Optional<Hours> hours, Optional<String> title, Venue venue, Source where) {
  /** By day and hour; what has no hour may be at any, and comes first. */
  public static final Comparator<Session> ORDER =
      Comparator.comparing(Session::date)
          .thenComparing(session -> session.hours().map(Hours::start).orElse(LocalTime.MIN))
          .thenComparing(Session::where);
}
