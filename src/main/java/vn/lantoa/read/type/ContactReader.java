package vn.lantoa.read.type;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.campaign.Contact;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;

/** A place near by where somebody helps, or the office that runs the month. */
final class ContactReader {
  static final ContentType<Contact> TYPE =
      ContentType.of("contact", Contact.class, ContactReader::read)
          .ordered(Contact.class, Contact.ORDER)
          .with(Trait.LENT, Trait.OF_GROUPS, Trait.RELIED, Trait.IN_A_LANGUAGE);

  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private ContactReader() {}

  static Contact read(ReadContext reading) {
    Fields fields = reading.fields();
    Optional<String> address = fields.optionalText("address");
    // whom nobody can call must be somewhere
    String phone = address.isPresent() && !fields.has("phone") ? "" : ReachableFields.phone(fields);
    String name = ReachableFields.name(fields, phone);
    if (!fields.has("source") && !fields.has("called-on") && !fields.has("called-by")) {
      String day = fields.year().orElse("…") + "-…-…";
      fields.wrong(Mistake.CONTACT_UNTRIED, phone.isEmpty() ? "name" : "phone", name, day);
    }
    return new Contact(
        reading.name(),
        name,
        fields.text("for"),
        phone,
        address,
        fields.optionalText("hours"),
        email(fields),
        fields.optionalText("person"),
        fields.flag("office").orElse(false),
        fields.flag("discreet").orElse(false),
        ReachableFields.provenance(fields, fields.optionalText("source")),
        fields.integer("order", 100),
        reading.body(),
        fields.place(phone.isEmpty() ? "address" : "phone"));
  }

  private static Optional<String> email(Fields fields) {
    Optional<String> email = fields.optionalText("email");
    email
        .filter(text -> !MAILBOX.matcher(text).matches())
        .ifPresent(text -> fields.wrong(Mistake.WRONG_VALUE, "email", "email", text, "form.email"));
    return email;
  }
}
