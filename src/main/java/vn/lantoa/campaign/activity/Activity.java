package vn.lantoa.campaign.activity;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Source;

/**
 * Something to do or to take part in.
 *
 * @param name file name without .md
 * @param when from the first session to the last, where it has sessions
 * @param hours of each day, where it has days and no sessions
 * @param sessions in their order; none where it takes place once
 * @param backdrop what the cloth behind its stage says first: LỄ PHÁT ĐỘNG; none where it has none
 * @param tentative whether its source only intends the time ("dự kiến")
 */
public record Activity(
    String name,
    String title,
    When when,
    Optional<Hours> hours,
    List<Session> sessions,
    boolean tentative,
    Venue venue,
    Optional<String> organiser,
    Optional<String> backdrop,
    Optional<String> source,
    Body body,
    Source where)
    implements Content {
  /** Years of calendars have four digits (RFC 5545, section 3.3.4), and the day after counts. */
  private static final int LAST_YEAR = 9999;

  /** By day and hour; those without any day come last. */
  public static final Comparator<Activity> ORDER =
      Comparator.comparing(Activity::when, When.ORDER)
          .thenComparing(activity -> activity.opening().map(Hours::start).orElse(LocalTime.MIN))
          .thenComparing(Activity::name);

  /** Whether a calendar can have it: its source names a day, or one before which it is over. */
  public boolean isDated() {
    boolean named = when.kind() == When.Kind.DAYS || when.kind() == When.Kind.BEFORE;
    return named && when.last().filter(last -> last.getYear() < LAST_YEAR).isPresent();
  }

  /** The hours of its first day. */
  private Optional<Hours> opening() {
    return hours.or(() -> sessions.stream().findFirst().flatMap(Session::hours));
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
