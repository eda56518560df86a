package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.type.ContentType.Trait;
import vn.lantoa.read.wording.Wording;
import vn.lantoa.read.wording.Wording.Kind;
import vn.lantoa.text.Languages;
import vn.lantoa.text.Letters;
import vn.lantoa.text.Slug;

/** A file of slogans: each top-level list item is one. */
final class SloganReader {
  static final ContentType<SloganGroup> TYPE =
      ContentType.of("slogans", SloganGroup.class, SloganReader::read)
          .ordered(
              SloganGroup.class,
              Comparator.comparingInt(SloganGroup::order).thenComparing(SloganGroup::name))
          .shownAs(SloganReader::once)
          .with(Trait.RELIED, Trait.MARKED, Trait.IN_A_LANGUAGE);

  private final ReadContext reading;

  private SloganReader(ReadContext reading) {
    this.reading = reading;
  }

  /** Where a folder further down says a slogan again, it stands there alone. */
  private static Stream<SloganGroup> once(SloganGroup group, Situation where) {
    Set<String> again =
        where.below(SloganGroup.class).stream()
            .flatMap(below -> below.slogans().stream())
            .map(Slogan::comparable)
            .collect(Collectors.toSet());
    return again.isEmpty() ? Stream.of(group) : group.without(again).stream();
  }

  static SloganGroup read(ReadContext reading) {
    return new SloganReader(reading).read();
  }

  private SloganGroup read() {
    Fields fields = reading.fields();
    SloganLines lines = new SloganLines(reading);
    List<Slogan> slogans =
        lines.items().stream().flatMap(item -> slogan(item, lines).stream()).toList();
    if (slogans.isEmpty() && lines.isEmpty()) {
      reading.add(Mistake.EMPTY_GROUP, reading.document().bodyStart());
    }
    String title = fields.text("title");
    return new SloganGroup(
        reading.name(),
        title,
        Slug.of(title),
        reading.source(),
        fields.optionalText("note"),
        fields.integer("order", 100),
        fields.texts("formats"),
        slogans,
        reading.sheetPicture(),
        fields.place("title"));
  }

  private Optional<Slogan> slogan(Node item, SloganLines lines) {
    Source place = reading.place(item);
    Node first = item.getFirstChild();
    if (first instanceof ListBlock) {
      reading.add(Mistake.NUMBERED_SLOGAN, place, "- " + Wording.bare(lines.raw(item)));
      return Optional.empty();
    }
    String marked = first == null ? "" : reading.words(first);
    String text = Slogan.unmarked(marked);
    if (Letters.isWordless(text)) {
      boolean filler = marked.matches(".*[?._…x*-].*");
      reading.add(
          filler ? Mistake.FILLER_TEXT : Mistake.EMPTY_SLOGAN,
          place,
          marked,
          "",
          Kind.SLOGAN.instead());
      return Optional.empty();
    }
    lines.checkContinuations(first);
    Map<String, String> translations = new LinkedHashMap<>();
    Optional<String> source = Optional.empty();
    Optional<String> slug = Optional.empty();
    boolean whole = false;
    Optional<String> confirmed = Optional.empty();
    Optional<SheetPicture> picture = Optional.empty();
    for (Node detail : details(first)) {
      String[] parts = reading.words(detail).split(":\\s*", 2);
      String key = parts[0].strip();
      String value = parts.length > 1 ? parts[1].strip() : "";
      if (value.isEmpty() && key.contains(" ")) {
        reading.add(Mistake.NOT_A_SLOGAN, reading.place(detail), "- " + Wording.bare(key));
      } else if (value.isEmpty()) {
        wrongKind(detail, key, "- en: …");
      } else if (key.equals("source")) {
        source = Optional.of(value);
      } else if (key.equals("slug")) {
        slug = Optional.of(slug(detail, value));
      } else if (key.equals("whole") && value.equals("true")) {
        whole = true;
      } else if (key.equals("theme-confirmed")) {
        confirmed = Optional.of(value);
      } else if (key.equals("picture")) {
        picture = Optional.of(new SheetPicture.Drawn(value, reading.place(detail)));
      } else if (Languages.isOther(key)) {
        translations.put(key, value);
      } else {
        unknown(detail, key);
      }
    }
    Assurance assurance = new Assurance(whole, confirmed);
    if (!assurance.isGiven() && SloganLines.hasLink(first)) {
      String raw = lines.raw(first);
      reading.add(Mistake.ASIDE_AS_SLOGAN, place, raw, Kind.SLOGAN.vouching());
    } else {
      boolean meant = assurance.isGiven() || !reading.isVietnamese();
      Wording.flaw(text, place, meant, Kind.SLOGAN).ifPresent(reading.problems()::add);
    }
    return Optional.of(
        new Slogan(
            text,
            marked,
            slug.orElseGet(() -> Slug.of(text)),
            source,
            translations,
            reading.body().language(),
            assurance,
            picture,
            place));
  }

  private String slug(Node detail, String slug) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      Source place = reading.place(detail);
      reading.add(Mistake.WRONG_VALUE, place, "slug", slug, Slug.of(slug));
    }
    return slug;
  }

  private void unknown(Node detail, String key) {
    reading.add(
        Mistake.UNKNOWN_LANGUAGE,
        reading.place(detail),
        key,
        Languages.choice() + ", source, slug, whole, theme-confirmed, picture");
  }

  private void wrongKind(Node node, String found, String example) {
    Source place = reading.place(node);
    reading.add(Mistake.WRONG_KIND, place, found, example);
  }

  /** The items of the lists below a slogan. */
  private List<Node> details(Node first) {
    List<Node> details = new ArrayList<>();
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      if (!(node instanceof ListBlock)) {
        wrongKind(node, reading.words(node), "- en: …");
        continue;
      }
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        details.add(item);
      }
    }
    return details;
  }
}
