package vn.lantoa.edit;

import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * Where the nodes of front matter stand in its file. Marks count lines and code points from the
 * line below the first fence.
 *
 * @param text of the file
 * @param lines of the file
 * @param fence index of the line that ends the front matter
 */
record NodePlaces(String text, List<RawText.Line> lines, int fence) {
  int start(Node node) {
    return offset(node.getStartMark().orElseThrow());
  }

  int end(Node node) {
    return offset(node.getEndMark().orElseThrow());
  }

  int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  private int offset(Mark mark) {
    RawText.Line line = lines.get(Math.min(mark.getLine() + 1, fence));
    String words = line.words();
    int columns = Math.min(mark.getColumn(), words.codePointCount(0, words.length()));
    return line.start() + words.offsetByCodePoints(0, columns);
  }

  int contentEnd(NodeTuple entry) {
    return Math.max(end(entry.getKeyNode()) + 1, contentEnd(entry.getValueNode()));
  }

  /** Where a value's last letter is: a block ends, for YAML, where the next thing begins. */
  int contentEnd(Node node) {
    if (node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.BLOCK) {
      List<?> items = all.getValue();
      if (!items.isEmpty()) {
        Object last = items.get(items.size() - 1);
        return last instanceof NodeTuple tuple ? contentEnd(tuple) : contentEnd((Node) last);
      }
    }
    int from = start(node);
    String value = text.substring(from, Math.max(from, end(node)));
    return from + value.stripTrailing().length();
  }

  int lineStart(int at) {
    return line(at).start();
  }

  int lineEnd(int at) {
    return line(at).end();
  }

  private RawText.Line line(int at) {
    return lines.stream()
        .filter(line -> line.start() <= at && at < line.end())
        .findFirst()
        .orElseThrow();
  }
}
