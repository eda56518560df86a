package vn.lantoa.read.type;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.LegalText.Status;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.text.Slug;

/** A law, decree, decision or programme. */
final class LegalReader {
  static final ContentType<LegalText> TYPE =
      ContentType.of("legal", LegalText.class, LegalReader::read)
          .ordered(LegalText.class, Comparator.comparing(LegalText::name))
          .with(Trait.OF_GROUPS);

  private static final Set<String> STATUSES = Set.of("in-force", "replaced", "ended");

  private LegalReader() {}

  static LegalText read(ReadContext reading) {
    Fields fields = reading.fields();
    String number = fields.text("number");
    PartialDate issued = issued(fields);
    Optional<LocalDate> effective = fields.optionalDate("effective");
    if (effective.isPresent() && effective.get().getYear() < issued.year()) {
      fields.wrong(
          Mistake.LAW_STATUS,
          "effective",
          number,
          "issued: " + issued.year() + ", effective: " + effective.get());
    }
    Status status = status(fields);
    Optional<LocalDate> until = fields.optionalDate("until");
    Optional<String> replacedBy = fields.optionalText("replaced-by");
    if (status == Status.REPLACED && replacedBy.isEmpty()) {
      fields.wrong(Mistake.LAW_STATUS, "status", number, "status: replaced, replaced-by: ?");
    }
    if (status == Status.IN_FORCE && replacedBy.isPresent()) {
      String said = "status: in-force, replaced-by: " + replacedBy.get();
      fields.wrong(Mistake.LAW_STATUS, "replaced-by", number, said);
    }
    if (status != Status.IN_FORCE && !fields.has("until")) {
      fields.wrong(Mistake.LAW_STATUS, "status", number, "status: " + label(status) + ", until: ?");
    }
    if (effective.isPresent() && until.isPresent() && until.get().isBefore(effective.get())) {
      String first = DateParser.format(effective.get());
      fields.wrong(Mistake.ENDS_BEFORE_START, "until", DateParser.format(until.get()), first);
    }
    fields.text("url", "https://vanban.chinhphu.vn/…");
    return new LegalText(
        reading.name(),
        Slug.of(number),
        fields.text("title"),
        number,
        fields.text("issuer"),
        issued,
        effective,
        status,
        until,
        replacedBy,
        fields.address("url").orElse(URI.create("about:blank")),
        fields.optionalDate("verified-on"),
        reading.body(),
        fields.place(until.isPresent() ? "until" : effective.isPresent() ? "effective" : "number"));
  }

  private static Status status(Fields fields) {
    String label = fields.optionalText("status").orElse(label(Status.IN_FORCE));
    if (!STATUSES.contains(label)) {
      fields.wrong(Mistake.WRONG_VALUE, "status", "status", label, "in-force, replaced, ended");
      return Status.IN_FORCE;
    }
    return Status.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static String label(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static PartialDate issued(Fields fields) {
    fields.text("issued", "2006-11-29");
    return fields
        .optionalPartialDate("issued")
        .orElse(new PartialDate(1970, OptionalInt.empty(), OptionalInt.empty()));
  }
}
