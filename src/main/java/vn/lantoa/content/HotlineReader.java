package vn.lantoa.content;

import java.util.List;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.problem.Mistake;

/** A number to call. */
final class HotlineReader {
  private HotlineReader() {}

  static Hotline read(Reading reading) {
    Fields fields = reading.fields();
    String phone = fields.text("phone");
    if (!phone.matches("\\+?[0-9][0-9 .]*") && !phone.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, "phone", "phone", phone, "\"1800 1768\"");
    }
    List<String> languages = fields.texts("languages");
    languages.stream()
        .filter(tag -> !Languages.isKnown(tag) && !tag.equals("vi"))
        .forEach(
            tag ->
                fields.wrong(
                    Mistake.UNKNOWN_LANGUAGE,
                    "languages",
                    tag,
                    String.join(", ", Languages.tags())));
    return new Hotline(
        reading.name(),
        fields.text("name"),
        phone,
        fields.text("owner"),
        fields.text("scope"),
        fields.optionalText("hours"),
        fields.optionalText("cost"),
        fields.flag("recorded"),
        languages,
        fields.text("source"),
        fields.date("verified-on"),
        fields.integer("order", 100),
        reading.body(),
        reading.place());
  }
}
