package vn.lantoa.content;

import java.time.LocalDate;
import vn.lantoa.campaign.Activity;
import vn.lantoa.problem.Mistake;

/** Something to do or to take part in. */
final class ActivityReader {
  private ActivityReader() {}

  static Activity read(Reading reading) {
    Fields fields = reading.fields();
    LocalDate from;
    LocalDate to;
    if (fields.has("from") || fields.has("to")) {
      from = fields.date("from");
      to = fields.date("to");
    } else {
      from = fields.date("date");
      to = from;
    }
    if (to.isBefore(from)) {
      fields.wrong(Mistake.ENDS_BEFORE_START, "to", to.toString(), from.toString());
      to = from;
    }
    return new Activity(
        reading.name(),
        fields.text("title"),
        from,
        to,
        fields.optionalText("place"),
        fields.optionalText("organiser"),
        reading.source(),
        reading.body(),
        reading.place());
  }
}
