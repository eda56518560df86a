package vn.lantoa.content;

import vn.lantoa.campaign.Activity;

/** Something to do or to take part in. */
final class ActivityReader {
  private ActivityReader() {}

  static Activity read(Reading reading) {
    Fields fields = reading.fields();
    boolean several = fields.has("from") || fields.has("to");
    Fields.Span span = several ? fields.span("from", "to") : fields.span("date", "date");
    return new Activity(
        reading.name(),
        fields.text("title"),
        span.from(),
        span.to(),
        fields.optionalText("place"),
        fields.optionalText("organiser"),
        reading.source(),
        reading.body(),
        fields.place(several ? "from" : "date"));
  }
}
