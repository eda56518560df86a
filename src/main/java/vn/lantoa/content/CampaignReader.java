package vn.lantoa.content;

import java.time.LocalDate;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.problem.Mistake;

/** {@code campaign.md}: one year's Action Month. */
final class CampaignReader {
  private CampaignReader() {}

  static Campaign read(Reading reading) {
    Fields fields = reading.fields();
    int year = fields.integer("year", 0);
    fields.text("year");
    LocalDate starts = fields.date("starts");
    LocalDate ends = fields.date("ends");
    String theme = theme(fields);
    if (ends.isBefore(starts)) {
      fields.wrong(Mistake.ENDS_BEFORE_START, "ends", ends.toString(), starts.toString());
      ends = starts;
    }
    if (year != 0 && starts.getYear() != year && !starts.equals(LocalDate.EPOCH)) {
      fields.wrong(
          Mistake.WRONG_YEAR, "starts", Integer.toString(starts.getYear()), Integer.toString(year));
    }
    String folder = reading.folder().substring(reading.folder().lastIndexOf('/') + 1);
    if (folder.matches("\\d{4}") && year != 0 && !folder.equals(Integer.toString(year))) {
      fields.wrong(Mistake.WRONG_VALUE, "year", "year", Integer.toString(year), folder);
    }
    return new Campaign(
        fields.text("title"),
        year,
        theme,
        starts,
        ends,
        fields.optionalText("guidance"),
        fields.texts("hashtags"),
        fields.address("base-url"),
        reading.body(),
        reading.place());
  }

  /** A campaign without its theme is the mistake that matters most, so it is told by name. */
  private static String theme(Fields fields) {
    if (fields.optionalText("theme").isEmpty()) {
      fields.wrong(Mistake.NO_THEME, "theme");
      return "";
    }
    return fields.text("theme");
  }
}
