package vn.lantoa.read.type;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
          .shownAs(
              (page, where) ->
                  Stream.of(page)
                      .filter(p -> p.forBodies().orElse(where.isBody()) == where.isBody()))
          .with(Trait.OF_GROUPS, Trait.IN_A_LANGUAGE);

  /** Whom a page is for alone, and whether that is bodies. */
  private static final Map<String, Boolean> WHO =
      new TreeMap<>(Map.of("địa phương", false, "đơn vị", true));

  private TextReaders() {}

  static Duties duties(ReadContext reading) {
    return new Duties(
        reading.name(),
        reading.fields().text("title"),
        reading.source(),
        reading.body(),
        reading.place());
  }

  private static Optional<Boolean> forBodies(Fields fields) {
    Optional<String> only = fields.optionalText("only-for");
    if (only.isPresent() && !WHO.containsKey(only.get())) {
      fields.wrong(
          Mistake.WRONG_VALUE, "only-for", "only-for", only.get(), String.join(", ", WHO.keySet()));
    }
    return only.map(WHO::get);
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
        forBodies(fields),
        reading.source(),
        reading.body(),
        fields.place("path"));
  }
}
