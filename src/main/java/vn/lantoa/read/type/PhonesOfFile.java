package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.ContentFile;
import vn.lantoa.read.phone.PhoneLinks;
import vn.lantoa.read.phone.PhoneMentions;
import vn.lantoa.read.type.ContentType.Trait;

/** The telephone numbers that a file's words and links name, each with its exact place. */
final class PhonesOfFile {
  /** Keys whose values are no words that somebody reads. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "type",
          "phone",
          "source",
          "url",
          "website",
          "exit-url",
          "base-url",
          "code",
          "slug",
          "path",
          "number",
          "file",
          "area");

  private final ContentType<?> type;
  private final ContentFile document;
  private final LineMap lines;
  private final List<Item.Phone> phones = new ArrayList<>();

  private PhonesOfFile(ContentType<?> type, ContentFile document) {
    this.type = type;
    this.document = document;
    this.lines = new LineMap(document.file().text(), Source.of(document.file().name()));
  }

  static List<Item.Phone> in(ContentType<?> type, ContentFile document) {
    PhonesOfFile file = new PhonesOfFile(type, document);
    file.mapping(document.frontMatter());
    file.body();
    return file.phones;
  }

  private void body() {
    String body = document.body();
    boolean relied = type.is(Trait.RELIED);
    // a slogan's marks for sheets stand between words
    String words = type.is(Trait.MARKED) ? body.replaceAll("[|~]", " ") : body;
    LineMap lines = new LineMap(body, document.bodyStart());
    add(PhoneLinks.in(body), true, lines, 0);
    add(PhoneMentions.in(words), relied, lines, 0);
  }

  private void mapping(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!NO_WORDS.contains(key)) {
        value(key, tuple.getValueNode());
      }
    }
  }

  private void value(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      mapping(mapping);
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> value(key, each));
    } else if (node instanceof ScalarNode && node.getTag().equals(Tag.STR)) {
      words(node, type.is(Trait.RELIED));
    }
  }

  /** Read as they stand in the file, so that the place is exact. */
  private void words(Node node, boolean relied) {
    if (node.getStartMark().isEmpty() || node.getEndMark().isEmpty()) {
      return;
    }
    String text = document.file().text();
    int start = offset(node.getStartMark().get());
    int end = Math.max(start, offset(node.getEndMark().get()));
    add(PhoneLinks.in(text.substring(start, end)), true, lines, start);
    add(PhoneMentions.in(text.substring(start, end)), relied, lines, start);
  }

  /** The front matter begins in the file's second line. */
  private int offset(Mark mark) {
    return Math.min(
        document.file().text().length(), lines.offset(mark.getLine() + 2) + mark.getColumn());
  }

  /**
   * @param begin of what was read in the text
   */
  private void add(List<PhoneMentions.Found> found, boolean relied, LineMap text, int begin) {
    for (PhoneMentions.Found each : found) {
      Source place = text.place(begin + each.at());
      phones.add(new Item.Phone(each.written(), each.whole(), relied, place));
    }
  }
}
