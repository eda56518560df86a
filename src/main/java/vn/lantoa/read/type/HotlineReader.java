package vn.lantoa.read.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.phone.ShortNumbers;
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

  /** Words for how a number is written: never a real one, which somebody might leave as it is. */
  private static final String FORM = "form.phone";

  private HotlineReader() {}

  static Hotline read(ReadContext reading) {
    Fields fields = reading.fields();
    fields.renamed("verified-on", "source-date: " + fields.optionalText("verified-on").orElse("…"));
    String phone = phone(fields);
    String name = fields.text("name");
    checkService(fields, PhoneNumbers.digits(phone), name);
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
        fields.flag("recorded"),
        languages.stream().map(Fields.Placed::value).toList(),
        source(fields),
        fields.optionalPartialDate("source-date"),
        calledOn(fields),
        fields.optionalText("called-by"),
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

  private static String phone(Fields fields) {
    String phone = fields.text("phone", FORM);
    if (phone.isEmpty()) {
      return phone;
    }
    if (!phone.matches("\\+?[0-9][0-9 .-]*")) {
      String meant = PhoneNumbers.guess(phone).map(n -> "phone: \"" + n + "\"").orElse(FORM);
      fields.wrong(Mistake.WRONG_VALUE, "phone", "phone", phone, meant);
    } else if (!PhoneNumbers.isPossible(phone)) {
      fields.wrong(Mistake.IMPOSSIBLE_NUMBER, "phone", phone);
    }
    return phone;
  }

  private static void checkService(Fields fields, String digits, String name) {
    if (!name.isEmpty()
        && PhoneNumbers.isPossible(digits)
        && ShortNumbers.isMisnamed(digits, name)) {
      String own = ShortNumbers.name(digits).orElse("");
      fields.wrong(Mistake.WRONG_SERVICE, "name", digits, own, name);
    }
  }

  private static String source(Fields fields) {
    String source = fields.text("source", "https://…");
    if (!source.isEmpty() && !HotlineSource.canBeLookedUp(source)) {
      fields.wrong(Mistake.NO_SUCH_SOURCE, "source", source);
    }
    return source;
  }

  /** Who called says nothing without when, and when nothing without who. */
  private static Optional<LocalDate> calledOn(Fields fields) {
    Optional<String> by = fields.optionalText("called-by");
    Optional<String> on = fields.optionalText("called-on");
    if (by.isPresent() && on.isEmpty()) {
      fields.wrong(Mistake.MISSING_KEY, "called-by", "called-on", "…");
    }
    if (on.isPresent() && by.isEmpty()) {
      fields.wrong(Mistake.MISSING_KEY, "called-on", "called-by", "…");
    }
    return fields.optionalDate("called-on");
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
