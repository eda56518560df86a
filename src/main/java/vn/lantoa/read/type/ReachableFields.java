package vn.lantoa.read.type;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.Provenance;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.phone.HotlineSource;
import vn.lantoa.read.phone.KnownLines;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.phone.ShortNumbers;

/** The keys of everybody whom people are told to call: whose number it is, and where it is from. */
final class ReachableFields {
  /** Words for how a number is written: never a real one, which somebody might leave as it is. */
  private static final String FORM = "form.phone";

  private ReachableFields() {}

  /** A required number. */
  static String phone(Fields fields) {
    return checked(fields, fields.text("phone", FORM));
  }

  private static String checked(Fields fields, String phone) {
    if (phone.isEmpty()) {
      return phone;
    }
    if (!phone.matches("\\+?[0-9][0-9 .-]*")) {
      String meant = PhoneNumbers.guess(phone).map(n -> "phone: \"" + n + "\"").orElse(FORM);
      fields.wrong(Mistake.WRONG_VALUE, "phone", "phone", phone, meant);
    } else if (!PhoneNumbers.isPossible(phone)) {
      fields.wrong(Mistake.IMPOSSIBLE_NUMBER, "phone", phone);
    }
    return PhoneNumbers.spaced(phone);
  }

  /** Who answers; one of the State's short numbers must be called by its own service's name. */
  static String name(Fields fields, String phone) {
    String name = fields.text("name");
    String digits = PhoneNumbers.digits(phone);
    if (!name.isEmpty()
        && PhoneNumbers.isPossible(digits)
        && ShortNumbers.isMisnamed(digits, name)) {
      String own = ShortNumbers.name(digits).orElse("");
      fields.wrong(Mistake.WRONG_SERVICE, "name", digits, own, name);
    } else if (!name.isEmpty() && PhoneNumbers.isPossible(digits)) {
      new KnownLines()
          .other(digits, name)
          .ifPresent(
              right -> fields.wrong(Mistake.NAME_OF_OTHER_NUMBER, "phone", phone, right, name));
    }
    return name;
  }

  static Provenance provenance(Fields fields, Optional<String> source) {
    source
        .filter(text -> !text.isEmpty() && !HotlineSource.canBeLookedUp(text))
        .ifPresent(text -> fields.wrong(Mistake.NO_SUCH_SOURCE, "source", text));
    return new Provenance(
        source,
        fields.optionalPartialDate("source-date"),
        calledOn(fields),
        fields.optionalText("called-by"));
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
}
