package vn.lantoa.content;

import java.util.List;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Languages;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/** A number to call. */
final class HotlineReader {
  private HotlineReader() {}

  static Hotline read(Reading reading) {
    Fields fields = reading.fields();
    String phone = fields.text("phone", "\"1800 1768\"");
    if (!phone.matches("\\+?[0-9][0-9 .]*") && !phone.isEmpty()) {
      fields.wrong(Mistake.WRONG_VALUE, "phone", "phone", phone, "\"1800 1768\"");
    }
    List<Fields.Placed<String>> languages = fields.placedTexts("languages");
    for (Fields.Placed<String> tag : languages) {
      if (!Languages.isOther(tag.value()) && !tag.value().equals("vi")) {
        String known = Languages.choice();
        reading
            .problems()
            .add(Problem.of(Mistake.UNKNOWN_LANGUAGE, tag.place(), tag.value(), known));
      }
    }
    return new Hotline(
        reading.name(),
        fields.text("name"),
        phone,
        fields.text("owner"),
        fields.text("scope"),
        fields.optionalText("hours"),
        fields.optionalText("cost"),
        fields.flag("recorded"),
        languages.stream().map(Fields.Placed::value).toList(),
        fields.text("source"),
        fields.date("verified-on"),
        fields.integer("order", 100),
        reading.body(),
        fields.place("verified-on"));
  }
}
