package vn.lantoa.read.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.activity.Venue;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;

/** The sittings of an activity. */
final class SessionReader {
  private SessionReader() {}

  /**
   * In their order; without those whose day can't be read.
   *
   * @param usual hours of those that name none
   */
  static List<Session> read(Fields activity, Optional<Hours> usual) {
    List<Session> sessions = new ArrayList<>();
    if (activity.isEmptied("sessions")) {
      activity.wrong(Mistake.MISSING_KEY, "sessions", "sessions", "[{date: …}]");
    }
    for (Fields fields : activity.datedParts("sessions")) {
      sessions.add(session(fields, usual));
      fields.finish();
    }
    sessions.removeIf(session -> session.date().equals(LocalDate.EPOCH));
    sessions.sort(Session.ORDER);
    return List.copyOf(sessions);
  }

  private static Session session(Fields fields, Optional<Hours> usual) {
    LocalDate day = fields.dayAlone(true);
    Optional<Hours> own = fields.optionalHours("time");
    return new Session(
        day,
        own.or(() -> usual),
        fields.optionalText("title"),
        venue(fields),
        fields.place("date"));
  }

  /** Of a session, or of an activity. */
  static Venue venue(Fields fields) {
    return new Venue(fields.optionalText("place"), fields.optionalText("address"));
  }
}
