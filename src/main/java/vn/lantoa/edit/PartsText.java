package vn.lantoa.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A list of small tables behind a key of front matter: the sessions of an activity, the photos of
 * news. What is not changed stays as it is written, with the comments above it.
 */
public final class PartsText {
  private final FrontMatterText front;
  private final String key;
  private final String plain;

  /** The list as it stands; none where there is none, or where it is no list. */
  private final Optional<SequenceNode> list;

  /**
   * @param key behind which the list stands
   * @param plain the key that an item without keys is the value of
   */
  public PartsText(FrontMatterText front, String key, String plain) {
    this.front = front;
    this.key = key;
    this.plain = plain;
    this.list =
        front.value(key).filter(SequenceNode.class::isInstance).map(SequenceNode.class::cast);
  }

  /**
   * A part as it is to be.
   *
   * @param known which of those that stand there it is; none where it is new
   * @param texts by keys, in the order in which they are written; what is empty is left out
   */
  public record Part(Optional<Integer> known, Map<String, String> texts) {}

  /** The texts of each, by keys. */
  public List<Map<String, String>> texts() {
    return items().stream().map(this::texts).toList();
  }

  private List<Node> items() {
    return list.map(SequenceNode::getValue).orElse(List.of());
  }

  private Map<String, String> texts(Node item) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (item instanceof ScalarNode only) {
      texts.put(plain, only.getValue());
    } else if (item instanceof MappingNode keys) {
      for (NodeTuple tuple : keys.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name
            && tuple.getValueNode() instanceof ScalarNode value) {
          texts.put(name.getValue(), value.getValue());
        }
      }
    }
    return texts;
  }

  /**
   * With these parts, in this order; without the key where there are none.
   *
   * @param before keys that it is to stand behind where it is new, the nearest last
   */
  public FrontMatterText with(List<Part> wanted, List<String> before) {
    if (wanted.isEmpty()) {
      return list.isPresent() ? front.without(key) : front;
    }
    if (isAsItIs(wanted)) {
      return front;
    }
    boolean isBlock =
        list.filter(node -> node.getFlowStyle() == FlowStyle.BLOCK).isPresent()
            && items().stream().allMatch(this::isBehindDash);
    String indent = isBlock ? " ".repeat(dash(items().get(0))) : "  ";
    StringBuilder block = new StringBuilder();
    for (Part part : wanted) {
      boolean kept = isBlock && part.known().isPresent();
      block.append(kept ? above(part.known().get()) : "");
      boolean same = kept && isSame(part);
      block.append(same ? lines(part.known().get()) : written(part, indent));
    }
    if (!isBlock) {
      return front.withBlock(key, block.toString().stripTrailing(), before);
    }
    Set<Integer> kept =
        wanted.stream().flatMap(part -> part.known().stream()).collect(Collectors.toSet());
    for (int i = 0; i < items().size(); i++) {
      block.append(kept.contains(i) ? "" : above(i));
    }
    return front.with(key, from(0), to(items().size() - 1), block.toString());
  }

  private boolean isAsItIs(List<Part> wanted) {
    if (wanted.size() != items().size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).known().equals(Optional.of(i)) || !isSame(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Keys that nobody asks for do not count. */
  private boolean isSame(Part part) {
    Map<String, String> texts = texts(items().get(part.known().orElseThrow()));
    return part.texts().entrySet().stream()
        .allMatch(entry -> texts.getOrDefault(entry.getKey(), "").equals(entry.getValue()));
  }

  private String written(Part part, String indent) {
    Map<String, String> all = new LinkedHashMap<>(part.texts());
    part.known()
        .map(index -> texts(items().get(index)))
        .ifPresent(texts -> texts.forEach(all::putIfAbsent));
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> entry : all.entrySet()) {
      if (!entry.getValue().isEmpty()) {
        String lead = indent + (lines.isEmpty() ? "- " : "  ");
        lines.add(lead + entry.getKey() + ": " + Scalar.of(entry.getValue(), false));
      }
    }
    String end = front.source().lineEnd();
    return String.join(end, lines) + end;
  }

  /** Nothing but its dash stands before it on its line. */
  private boolean isBehindDash(Node item) {
    int at = front.places().start(item);
    return front.source().text().substring(front.places().lineStart(at), at).strip().equals("-");
  }

  /** In which column the dash of an item stands. */
  private int dash(Node item) {
    int from = front.places().lineStart(front.places().start(item));
    return front.source().text().indexOf('-', from) - from;
  }

  private int from(int index) {
    return front.places().lineStart(front.places().start(items().get(index)));
  }

  private int to(int index) {
    return front.places().lineEnd(front.places().contentEnd(items().get(index)));
  }

  private String lines(int index) {
    return front.source().text().substring(from(index), to(index));
  }

  /** What lies between an item and the one before it. */
  private String above(int index) {
    return index == 0 ? "" : front.source().text().substring(to(index - 1), from(index));
  }
}
