package vn.lantoa.content;

import java.util.List;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Languages;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/** A number to call. */
final class HotlineReader {
  private static final String WHOLE_COUNTRY = "cả nước";

  private HotlineReader() {}

  static Hotline read(Reading reading) {
    Fields fields = reading.fields();
    fields.renamed("verified-on", "source-date: " + fields.optionalText("verified-on").orElse("…"));
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
        area(fields),
        fields.optionalText("hours"),
        fields.optionalText("cost"),
        fields.flag("recorded"),
        languages.stream().map(Fields.Placed::value).toList(),
        fields.text("source"),
        fields.optionalPartialDate("source-date"),
        fields.optionalDate("called-on"),
        fields.optionalText("called-by"),
        fields.integer("order", 100),
        false,
        reading.body(),
        fields.place("phone"));
  }

  /** A province's code, or several; empty for the whole country. */
  private static List<String> area(Fields fields) {
    List<Fields.Placed<String>> codes = fields.oneOrMoreTexts("area");
    if (codes.size() == 1 && codes.get(0).value().equals(WHOLE_COUNTRY)) {
      return List.of();
    }
    for (Fields.Placed<String> code : codes) {
      if (!Provinces.isCode(code.value())) {
        fields.wrong(Mistake.WRONG_VALUE, code.place(), "area", code.value(), Provinces.choice());
      }
    }
    return codes.stream().map(Fields.Placed::value).toList();
  }
}
