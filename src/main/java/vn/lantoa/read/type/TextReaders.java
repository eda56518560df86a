package vn.lantoa.read.type;

import vn.lantoa.campaign.Duties;
import vn.lantoa.campaign.TextPage;
import vn.lantoa.problem.Mistake;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.text.Slug;

/** The types that are a title and a body. */
final class TextReaders {
  static final ContentType<Duties> DUTIES =
      ContentType.of("duties", Duties.class, TextReaders::duties)
          .with(Trait.OF_PLACE, Trait.IN_A_LANGUAGE);

  static final ContentType<TextPage> PAGE =
      ContentType.of("page", TextPage.class, TextReaders::page)
          .with(Trait.OF_GROUPS, Trait.IN_A_LANGUAGE);

  private TextReaders() {}

  static Duties duties(ReadContext reading) {
    return new Duties(
        reading.name(),
        reading.fields().text("title"),
        reading.source(),
        reading.body(),
        reading.place());
  }

  static TextPage page(ReadContext reading) {
    Fields fields = reading.fields();
    String path = fields.optionalText("path").orElse(Slug.of(reading.name()));
    String trimmed = path.replaceAll("^/|/$", "");
    if (!trimmed.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
      fields.wrong(Mistake.WRONG_VALUE, "path", "path", path, Slug.of(path));
    }
    return new TextPage(
        reading.name(),
        fields.text("title"),
        trimmed + "/",
        fields.optionalText("for-printing"),
        reading.source(),
        reading.body(),
        fields.place("path"));
  }
}
