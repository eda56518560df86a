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
import vn.lantoa.read.file.ContentFile;

/** The texts of a file's front matter, each where it stands in the file, quotes and all. */
final class Scalars {
  private final ContentFile document;
  private final LineMap lines;
  private final Set<String> passedBy;
  private final List<Scalar> found = new ArrayList<>();

  /**
   * A text in the front matter.
   *
   * @param key the nearest above it
   * @param start of it in the text of the file
   * @param end the first place behind it
   */
  record Scalar(String key, int start, int end) {}

  private Scalars(ContentFile document, LineMap lines, Set<String> passedBy) {
    this.document = document;
    this.lines = lines;
    this.passedBy = passedBy;
  }

  /**
   * @param lines of the text of the file
   * @param passedBy keys whose values are no words that somebody reads
   */
  static List<Scalar> of(ContentFile document, LineMap lines, Set<String> passedBy) {
    Scalars scalars = new Scalars(document, lines, passedBy);
    scalars.mapping(document.frontMatter());
    return scalars.found;
  }

  private void mapping(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (!passedBy.contains(key)) {
        value(key, tuple.getValueNode());
      }
    }
  }

  private void value(String key, Node node) {
    if (node instanceof MappingNode mapping) {
      mapping(mapping);
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> value(key, each));
    } else if (node instanceof ScalarNode
        && node.getTag().equals(Tag.STR)
        && node.getStartMark().isPresent()
        && node.getEndMark().isPresent()) {
      int start = offset(node.getStartMark().get());
      found.add(new Scalar(key, start, Math.max(start, offset(node.getEndMark().get()))));
    }
  }

  /** The front matter begins in the file's second line. */
  private int offset(Mark mark) {
    return Math.min(
        document.file().text().length(), lines.offset(mark.getLine() + 2) + mark.getColumn());
  }
}
