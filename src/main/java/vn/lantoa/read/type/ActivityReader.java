package vn.lantoa.read.type;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.campaign.Activity;
import vn.lantoa.campaign.time.When;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;

/** Something to do or to take part in. */
final class ActivityReader {
  static final ContentType<Activity> TYPE =
      ContentType.of("activity", Activity.class, ActivityReader::read)
          .ordered(
              Activity.class,
              Comparator.comparing(Activity::when, When.ORDER).thenComparing(Activity::name));

  /** What may say when; none need, since many plans name no day. */
  private static final List<String> KEYS = List.of("from", "to", "date", "before", "during");

  private ActivityReader() {}

  static Activity read(ReadContext reading) {
    Fields fields = reading.fields();
    return new Activity(
        reading.name(),
        fields.text("title"),
        when(fields),
        fields.optionalText("place"),
        fields.optionalText("organiser"),
        reading.source(),
        reading.body(),
        fields.place(key(fields)));
  }

  /** The key that says when; several of them contradict each other. */
  private static String key(Fields fields) {
    List<String> given = KEYS.stream().filter(fields::has).toList();
    return given.isEmpty() ? "title" : given.get(0);
  }

  private static When when(Fields fields) {
    List<String> given = KEYS.stream().filter(fields::has).toList();
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
        LocalDate day = fields.date("date");
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
      default -> When.open();
    };
  }
}
