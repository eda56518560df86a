package vn.lantoa.read.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.text.Languages;
import vn.lantoa.text.Provinces;

/** A number to call. */
final class HotlineReader {
  static final ContentType<Hotline> TYPE =
      ContentType.of("hotline", Hotline.class, HotlineReader::read)
          .shownAs(HotlineReader::shown)
          .ordered(Hotline.class, Hotline.ORDER)
          .with(Trait.LENT, Trait.OF_GROUPS, Trait.RELIED);

  private static final String WHOLE_COUNTRY = "cả nước";

  private HotlineReader() {}

  static Hotline read(ReadContext reading) {
    Fields fields = reading.fields();
    fields.renamed("verified-on", "source-date: " + fields.optionalText("verified-on").orElse("…"));
    String phone = ReachableFields.phone(fields);
    String name = ReachableFields.name(fields, phone);
    List<Fields.Placed<String>> languages = fields.placedTexts("languages");
    for (Fields.Placed<String> tag : languages) {
      if (!Languages.isOther(tag.value()) && !tag.value().equals("vi")) {
        String known = Languages.choice();
        reading.add(Mistake.UNKNOWN_LANGUAGE, tag.place(), tag.value(), known);
      }
    }
    return new Hotline(
        reading.name(),
        name,
        phone,
        fields.text("owner"),
        fields.text("scope"),
        area(fields, phone),
        fields.optionalText("hours"),
        fields.optionalText("cost"),
        fields.flag("sms").orElse(false),
        fields.flag("recorded"),
        languages.stream().map(Fields.Placed::value).toList(),
        ReachableFields.provenance(fields, Optional.of(fields.text("source", "https://…"))),
        fields.integer("order", 100),
        false,
        reading.body(),
        fields.place("phone"));
  }

  /** The numbers that serve an edition: a locality's own, and those that cover its province. */
  private static Stream<Hotline> shown(Hotline hotline, Situation where) {
    boolean covers =
        hotline.area().isEmpty() || where.province().filter(hotline.area()::contains).isPresent();
    return where.isLocal()
        ? Stream.of(hotline.ofLocality())
        : Stream.of(hotline).filter(h -> covers);
  }

  /** A province's code, or several; empty for the whole country. */
  private static List<String> area(Fields fields, String phone) {
    List<Fields.Placed<String>> codes = fields.oneOrMoreTexts("area");
    if (codes.size() == 1 && codes.get(0).value().equals(WHOLE_COUNTRY)) {
      return List.of();
    }
    for (Fields.Placed<String> code : codes) {
      if (!Provinces.isCode(code.value())) {
        fields.wrong(Mistake.WRONG_VALUE, code.place(), "area", code.value(), Provinces.choice());
      }
    }
    if (!codes.isEmpty() && PhoneNumbers.digits(phone).equals(Hotline.EMERGENCY)) {
      String written = String.join(", ", codes.stream().map(Fields.Placed::value).toList());
      fields.wrong(Mistake.EMERGENCY_IN_PART, "area", phone, written);
      return List.of(); // it is told once, and not again for each place without the number
    }
    return codes.stream().map(Fields.Placed::value).toList();
  }
}
