package vn.lantoa.read.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.activity.Activity;
import vn.lantoa.campaign.activity.Session;
import vn.lantoa.campaign.time.Hours;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** Something to do or to take part in. */
final class ActivityReader {
  static final ContentType<Activity> TYPE =
      ContentType.of("activity", Activity.class, ActivityReader::read)
          .with(Trait.OF_PLACE, Trait.IN_A_LANGUAGE)
          .ordered(Activity.class, Activity.ORDER);

  /** What may say when; none need, since many plans name no day. */
  private static final List<String> KEYS =
      List.of("from", "to", "date", "before", "during", "sessions");

  /** Those that name the days themselves, so that hours can be theirs. */
  private static final Set<String> DAYS = Set.of("from", "to", "date", "before", "sessions");

  private ActivityReader() {}

  static Activity read(ReadContext reading) {
    Fields fields = reading.fields();
    List<String> given = KEYS.stream().filter(fields::has).toList();
    Optional<Hours> hours = fields.optionalHours("time");
    List<Session> sessions = SessionReader.read(fields, hours);
    boolean tentative = fields.flag("tentative").orElse(false);
    String year = fields.year().orElse("…");
    if (fields.has("time") && given.stream().noneMatch(DAYS::contains)) {
      fields.wrong(Mistake.WITHOUT_DAY, "time", "time", "date: " + year + "-…-…");
    } else if (tentative && given.isEmpty()) {
      fields.wrong(Mistake.WITHOUT_DAY, "tentative", "tentative", "during: " + year + "-…");
    }
    return new Activity(
        reading.name(),
        fields.text("title"),
        when(fields, given, sessions),
        hours.filter(unused -> sessions.isEmpty()),
        sessions,
        tentative,
        SessionReader.venue(fields),
        fields.optionalText("organiser"),
        fields.optionalText("backdrop"),
        reading.source(),
        reading.body(),
        fields.place(given.isEmpty() ? "title" : given.get(0)));
  }

  /**
   * @param given the keys that say when; several of them contradict each other
   */
  private static When when(Fields fields, List<String> given, List<Session> sessions) {
    String year = fields.year().orElse("…");
    boolean span = given.equals(List.of("from", "to"));
    if (given.size() > 1 && !span) {
      String last = given.get(given.size() - 1);
      fields.wrong(Mistake.CONTRADICTING_KEYS, last, given.get(0), last);
    }
    return switch (given.isEmpty() ? "" : given.get(0)) {
      case "from", "to" -> {
        Fields.Span days = fields.span("from", "to");
        yield When.days(days.from(), days.to());
      }
      case "date" -> {
        LocalDate day = fields.dayAlone(false);
        yield When.days(day, day);
      }
      case "before" -> {
        fields.text("before", year + "-…-…");
        yield fields.optionalDate("before").map(When::before).orElse(When.open());
      }
      case "during" -> {
        fields.text("during", year);
        yield fields.optionalPeriod("during").map(When::during).orElse(When.open());
      }
      case "sessions" -> span(sessions);
      default -> When.open();
    };
  }

  /** From the first to the last. */
  private static When span(List<Session> sessions) {
    return sessions.isEmpty()
        ? When.open()
        : When.days(sessions.get(0).date(), sessions.get(sessions.size() - 1).date());
  }
}
