package vn.lantoa.read.type;

import java.time.LocalDate;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** {@code campaign.md}: one year's Action Month. */
final class CampaignReader {
  static final ContentType<Campaign> TYPE =
      ContentType.of("campaign", Campaign.class, CampaignReader::read).with(Trait.MAKES_FOLDER);

  private CampaignReader() {}

  static Campaign read(ReadContext reading) {
    Fields fields = reading.fields();
    int year = year(fields, reading.folder().substring(reading.folder().lastIndexOf('/') + 1));
    Fields.Span month = fields.span("starts", "ends");
    String theme = theme(fields);
    LocalDate starts = month.from();
    if (year != 0 && starts.getYear() != year && !starts.equals(LocalDate.EPOCH)) {
      fields.wrong(
          Mistake.WRONG_VALUE,
          "starts",
          "starts",
          starts.toString(),
          starts.withYear(year).toString());
    }
    return new Campaign(
        fields.text("title"),
        year,
        theme,
        starts,
        month.to(),
        fields.optionalText("guidance"),
        fields.texts("hashtags"),
        fields.address("base-url"),
        reading.body(),
        fields.place("theme"));
  }

  /** The year, which its folder tells too; 0 when it can't be used. */
  private static int year(Fields fields, String folder) {
    String text = fields.text("year", "2025");
    boolean fits = text.matches("20\\d\\d") && !(isYear(folder) && !folder.equals(text));
    if (!fits && !text.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, "year", "year", text, isYear(folder) ? folder : "2025");
    }
    return fits ? Integer.parseInt(text) : 0;
  }

  private static boolean isYear(String folder) {
    return folder.matches("20\\d\\d");
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
