package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Fields;
import vn.lantoa.read.markdown.MarkdownParser;
import vn.lantoa.read.markdown.PlainText;
import vn.lantoa.text.Languages;
import vn.lantoa.text.Letters;
import vn.lantoa.text.Slug;

/** A file of slogans: each top-level list item is one. */
final class SloganReader {
  private final ReadContext reading;

  SloganReader(ReadContext reading) {
    this.reading = reading;
  }

  SloganGroup read() {
    Fields fields = reading.fields();
    List<Slogan> slogans = new ArrayList<>();
    boolean listed = false;
    for (Node block = reading.tree().getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof ListBlock list) {
        listed = true;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
          slogan(item).ifPresent(slogans::add);
        }
      } else if (listed && block instanceof Paragraph) {
        wrongKind(block, PlainText.of(block), "- " + PlainText.of(block));
      }
    }
    if (!listed) {
      reading.problems().add(Problem.of(Mistake.EMPTY_GROUP, reading.document().bodyStart()));
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
        fields.place("title"));
  }

  private Optional<Slogan> slogan(Node item) {
    Source place = MarkdownParser.place(item, reading.document().bodyStart());
    Node first = item.getFirstChild();
    String marked = first == null || first instanceof ListBlock ? "" : PlainText.of(first);
    if (Letters.isWordless(Slogan.unmarked(marked))) {
      reading.problems().add(Problem.of(Mistake.EMPTY_SLOGAN, place));
      return Optional.empty();
    }
    Map<String, String> translations = new LinkedHashMap<>();
    Optional<String> source = Optional.empty();
    Optional<String> slug = Optional.empty();
    for (Node detail : details(first)) {
      String[] parts = PlainText.of(detail).split(":\\s*", 2);
      String key = parts[0].strip();
      String value = parts.length > 1 ? parts[1].strip() : "";
      if (value.isEmpty()) {
        wrongKind(detail, key, "- en: …");
      } else if (key.equals("source")) {
        source = Optional.of(value);
      } else if (key.equals("slug")) {
        slug = Optional.of(slug(detail, value));
      } else if (Languages.isOther(key)) {
        translations.put(key, value);
      } else {
        unknown(detail, key);
      }
    }
    String text = Slogan.unmarked(marked);
    return Optional.of(
        new Slogan(text, marked, slug.orElseGet(() -> Slug.of(text)), source, translations, place));
  }

  private String slug(Node detail, String slug) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      Source place = MarkdownParser.place(detail, reading.document().bodyStart());
      reading.problems().add(Problem.of(Mistake.WRONG_VALUE, place, "slug", slug, Slug.of(slug)));
    }
    return slug;
  }

  private void unknown(Node detail, String key) {
    reading
        .problems()
        .add(
            Problem.of(
                Mistake.UNKNOWN_LANGUAGE,
                MarkdownParser.place(detail, reading.document().bodyStart()),
                key,
                Languages.choice() + ", source, slug"));
  }

  private void wrongKind(Node node, String found, String example) {
    Source place = MarkdownParser.place(node, reading.document().bodyStart());
    reading.problems().add(Problem.of(Mistake.WRONG_KIND, place, found, example));
  }

  /** The items of the lists below a slogan. */
  private List<Node> details(Node first) {
    List<Node> details = new ArrayList<>();
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      if (!(node instanceof ListBlock)) {
        wrongKind(node, PlainText.of(node), "- en: …");
        continue;
      }
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        details.add(item);
      }
    }
    return details;
  }
}
