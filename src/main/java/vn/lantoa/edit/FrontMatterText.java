package vn.lantoa.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The front matter of a file, key by key. A key within another is named with a dot: {@code
 * plan.title}. Whatever is changed, all other bytes stay as they are.
 */
public final class FrontMatterText {
  private static final String FENCE = "---";

  private final RawText source;
  private final List<RawText.Line> lines;
  private final int fence;
  private final NodePlaces places;
  private final MappingNode root;

  private FrontMatterText(RawText source, List<RawText.Line> lines, int fence, MappingNode root) {
    this.source = source;
    this.lines = lines;
    this.fence = fence;
    this.places = new NodePlaces(source.text(), lines, fence);
    this.root = root;
  }

  /** None where the bytes are no text, or where its front matter cannot be read. */
  public static Optional<FrontMatterText> of(byte[] bytes) {
    return RawText.of(bytes).flatMap(FrontMatterText::of);
  }

  private static Optional<FrontMatterText> of(RawText source) {
    List<RawText.Line> lines = source.lines();
    int fence = 0;
    if (lines.isEmpty() || !isFence(lines.get(0))) {
      return Optional.empty();
    }
    do {
      fence++;
    } while (fence < lines.size() && !isFence(lines.get(fence)));
    if (fence == lines.size()) {
      return Optional.empty();
    }
    String yaml = source.text().substring(lines.get(0).end(), lines.get(fence).start());
    int end = fence;
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(yaml)
          .or(() -> Optional.of(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK)))
          .filter(MappingNode.class::isInstance)
          .map(node -> new FrontMatterText(source, lines, end, (MappingNode) node));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static boolean isFence(RawText.Line line) {
    return line.words().stripTrailing().equals(FENCE);
  }

  public byte[] bytes() {
    return source.bytes();
  }

  RawText source() {
    return source;
  }

  /** The index of the first line below the front matter. */
  public int bodyLine() {
    return fence + 1;
  }

  /** What stands below the front matter. */
  public String body() {
    return source.text().substring(lines.get(fence).end());
  }

  /** With another body; the front matter stays as it is, to the last byte. */
  public FrontMatterText withBody(String body) {
    int start = lines.get(fence).end();
    boolean open = start == lines.get(fence).start() + lines.get(fence).words().length();
    String words = open && !body.isEmpty() ? source.lineEnd() + body : body;
    return of(source.with(start, source.text().length(), words)).orElseThrow();
  }

  /** With each comment that has a line to itself as it is to be: another one, or none. */
  public FrontMatterText withComments(Function<String, Optional<String>> wanted) {
    RawText changed = source;
    for (int i = fence - 1; i > 0; i--) {
      RawText.Line line = lines.get(i);
      if (line.words().startsWith("#")) {
        Optional<String> comment = wanted.apply(line.words());
        int end = comment.isPresent() ? line.start() + line.words().length() : line.end();
        changed = changed.with(line.start(), end, comment.orElse(""));
      }
    }
    FrontMatterText now = of(changed).orElseThrow();
    if (!now.plain(now.root).equals(plain(root))) {
      throw new IllegalStateException("no comments");
    }
    return now;
  }

  /** All texts behind a key, those of its lists and parts, too. */
  public List<String> words(String key) {
    List<String> words = new ArrayList<>();
    value(key).ifPresent(node -> words(node, words));
    return words;
  }

  private static void words(Node node, List<String> into) {
    if (node instanceof ScalarNode scalar) {
      into.add(scalar.getValue());
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> words(item, into));
    } else if (node instanceof MappingNode part) {
      part.getValue().forEach(entry -> words(entry.getValueNode(), into));
    }
  }

  /** A text; of what is no text there is none. */
  public Optional<String> text(String key) {
    return value(key)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue());
  }

  /** The texts of a list; a single text is a list of one. */
  public List<String> texts(String key) {
    Optional<Node> node = value(key);
    if (node.isPresent() && node.get() instanceof SequenceNode list) {
      return list.getValue().stream()
          .filter(ScalarNode.class::isInstance)
          .map(item -> ((ScalarNode) item).getValue())
          .toList();
    }
    return text(key).stream().toList();
  }

  /** All keys in their order; those within another are named with it, before what follows it. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (NodeTuple tuple : root.getValue()) {
      String name = String.valueOf(plain(tuple.getKeyNode()));
      keys.add(name);
      if (tuple.getValueNode() instanceof MappingNode part) {
        part.getValue().forEach(inner -> keys.add(name + "." + plain(inner.getKeyNode())));
      }
    }
    return keys;
  }

  /** Whether a key stands there, whatever its value. */
  public boolean has(String key) {
    return value(key).isPresent();
  }

  /** The key of the front matter that a line belongs to; none below, between and above the keys. */
  public Optional<String> keyAt(int line) {
    if (line < 1 || line > fence) {
      return Optional.empty();
    }
    int at = lines.get(line - 1).start();
    return root.getValue().stream()
        .filter(
            entry ->
                places.lineStart(places.start(entry.getKeyNode())) <= at
                    && at < places.lineEnd(places.contentEnd(entry)))
        .map(entry -> String.valueOf(plain(entry.getKeyNode())))
        .findFirst();
  }

  /** Whether a line stands below the front matter. */
  public boolean isBody(int line) {
    return line > fence + 1;
  }

  NodePlaces places() {
    return places;
  }

  Optional<Node> value(String key) {
    return entry(key).map(NodeTuple::getValueNode);
  }

  private Optional<NodeTuple> entry(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? entry(root, key)
        : entry(root, key.substring(0, dot))
            .map(NodeTuple::getValueNode)
            .filter(MappingNode.class::isInstance)
            .flatMap(node -> entry((MappingNode) node, key.substring(dot + 1)));
  }

  private static Optional<NodeTuple> entry(MappingNode in, String key) {
    return in.getValue().stream()
        .filter(
            tuple -> tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .findFirst();
  }

  /**
   * With a text behind a key; without the key where the text is empty.
   *
   * @param before keys that it is to stand behind where it is new, the nearest last
   */
  public FrontMatterText with(String key, String text, List<String> before) {
    if (text.isEmpty()) {
      return without(key);
    }
    return text(key).filter(text::equals).isPresent()
        ? this
        : with(key, Scalar.of(text, false), Scalar.of(text, true), before);
  }

  /**
   * With a list behind a key; without the key where it is empty.
   *
   * @param before keys that it is to stand behind where it is new, the nearest last
   */
  public FrontMatterText with(String key, List<String> texts, List<String> before) {
    if (texts.isEmpty()) {
      return without(key);
    }
    if (texts(key).equals(texts)) {
      return this;
    }
    List<String> items = texts.stream().map(text -> Scalar.of(text, true)).toList();
    String list = "[" + String.join(", ", items) + "]";
    return with(key, list, list, before);
  }

  /** With yes or no behind a key. */
  public FrontMatterText with(String key, boolean yes, List<String> before) {
    String word = Boolean.toString(yes);
    return text(key).filter(word::equals).isPresent() ? this : with(key, word, word, before);
  }

  /** With a number behind a key. */
  public FrontMatterText with(String key, int number, List<String> before) {
    String digits = Integer.toString(number);
    return text(key).filter(digits::equals).isPresent() ? this : with(key, digits, digits, before);
  }

  /** What stands behind a key: a text, a list or a map of such; nothing where there is no key. */
  public Optional<Object> plain(String key) {
    return value(key).map(this::plain);
  }

  /**
   * With lists and maps behind a key: a line for each of what it holds, as the guide writes them;
   * without the key where there is nothing in it.
   *
   * @param value of texts, numbers, lists and maps
   * @param before keys that it is to stand behind where it is new, the nearest last
   */
  public FrontMatterText withParts(String key, Object value, List<String> before) {
    boolean empty =
        value instanceof List<?> list && list.isEmpty()
            || value instanceof Map<?, ?> map && map.isEmpty();
    if (empty) {
      return without(key);
    }
    return plain(key).filter(texts(value)::equals).isPresent()
        ? this
        : with(key, block(key, value), inFlow(value), before);
  }

  /** As it is read: without telling numbers from texts. */
  private static Object texts(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> all = new LinkedHashMap<>();
      map.forEach((name, one) -> all.put(String.valueOf(name), texts(one)));
      return all;
    }
    return value instanceof List<?> list
        ? list.stream().map(FrontMatterText::texts).toList()
        : String.valueOf(value);
  }

  private String block(String key, Object value) {
    if (key.indexOf('.') >= 0) {
      return inFlow(value);
    }
    StringBuilder block = new StringBuilder();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, one) ->
              block
                  .append(source.lineEnd())
                  .append("  ")
                  .append(Scalar.of(String.valueOf(name), true))
                  .append(": ")
                  .append(inFlow(one)));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> block.append(source.lineEnd()).append("  - ").append(inFlow(one)));
    }
    return block.toString();
  }

  private static String inFlow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(one -> Scalar.of(String.valueOf(one.getKey()), true) + ": " + inFlow(one.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FrontMatterText::inFlow).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Integer number ? number.toString() : Scalar.of((String) value, true);
  }

  private FrontMatterText with(String key, String value, String inFlow, List<String> before) {
    Optional<NodeTuple> known = entry(key);
    RawText changed =
        known.isPresent()
            ? replaced(known.get(), value, inFlow)
            : added(key, value, inFlow, before);
    return checked(changed, key);
  }

  private RawText replaced(NodeTuple entry, String value, String inFlow) {
    int from = places.end(entry.getKeyNode());
    from = source.text().indexOf(':', from) + 1;
    int to = Math.max(places.contentEnd(entry.getValueNode()), from);
    boolean flow = isInFlow(entry);
    return source.with(from, to, spaced(flow ? inFlow : value));
  }

  /** A block begins on the next line. */
  private static String spaced(String value) {
    return value.startsWith("\r") || value.startsWith("\n") ? value : " " + value;
  }

  private boolean isInFlow(NodeTuple entry) {
    return root.getValue().stream()
        .map(NodeTuple::getValueNode)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .anyMatch(part -> part.getFlowStyle() == FlowStyle.FLOW && part.getValue().contains(entry));
  }

  private RawText added(String key, String value, String inFlow, List<String> before) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return inserted(root, key + ":" + spaced(value), "", lines.get(fence).start(), before);
    }
    String outer = key.substring(0, dot);
    String inner = key.substring(dot + 1);
    Optional<Node> part = entry(root, outer).map(NodeTuple::getValueNode);
    if (part.isPresent() && part.get() instanceof MappingNode mapping) {
      if (mapping.getFlowStyle() == FlowStyle.FLOW) {
        int at = places.end(mapping) - 1;
        String comma = mapping.getValue().isEmpty() ? "" : ", ";
        return source.with(at, at, comma + inner + ": " + inFlow);
      }
      Node first = mapping.getValue().get(0).getKeyNode();
      String indent = " ".repeat(places.column(first));
      int after = places.lineEnd(places.contentEnd(mapping));
      List<String> names =
          before.stream()
              .filter(name -> name.startsWith(outer + "."))
              .map(name -> name.substring(dot + 1))
              .toList();
      return inserted(mapping, inner + ": " + value, indent, after, names);
    }
    if (part.isPresent()) {
      throw new IllegalStateException(outer + " has no keys");
    }
    String lineEnd = source.lineEnd();
    String both = outer + ":" + lineEnd + "  " + inner + ": " + value;
    return inserted(root, both, "", lines.get(fence).start(), before);
  }

  private RawText inserted(
      MappingNode in, String entry, String indent, int last, List<String> before) {
    int at =
        before.stream()
            .flatMap(name -> entry(in, name).stream())
            .map(found -> places.lineEnd(places.contentEnd(found)))
            .max(Comparator.naturalOrder())
            .orElse(last);
    return source.with(at, at, indent + entry + source.lineEnd());
  }

  /** Without a key and its value; a comment behind the value goes with it. */
  public FrontMatterText without(String key) {
    Optional<NodeTuple> known = entry(key);
    if (known.isEmpty()) {
      return this;
    }
    int dot = key.indexOf('.');
    if (dot >= 0) {
      Node outer = value(key.substring(0, dot)).orElseThrow();
      MappingNode mapping = (MappingNode) outer;
      if (mapping.getValue().size() == 1) {
        return without(key.substring(0, dot));
      }
      if (mapping.getFlowStyle() == FlowStyle.FLOW) {
        return checked(withoutInFlow(mapping, known.get()), key);
      }
    }
    int from = places.lineStart(places.start(known.get().getKeyNode()));
    int to = places.lineEnd(places.contentEnd(known.get()));
    return checked(source.with(from, to, ""), key);
  }

  private RawText withoutInFlow(MappingNode mapping, NodeTuple entry) {
    int at = mapping.getValue().indexOf(entry);
    boolean isFirst = at == 0;
    int from =
        isFirst
            ? places.start(entry.getKeyNode())
            : places.contentEnd(mapping.getValue().get(at - 1));
    int to =
        isFirst
            ? places.start(mapping.getValue().get(1).getKeyNode())
            : Math.max(places.contentEnd(entry), places.end(entry.getKeyNode()) + 1);
    return source.with(from, to, "");
  }

  /** With other words from one place of a key's value to another. */
  FrontMatterText with(String key, int from, int to, String words) {
    return checked(source.with(from, to, words), key);
  }

  /** With a block of lines behind a key. */
  FrontMatterText withBlock(String key, String block, List<String> before) {
    String end = source.lineEnd();
    return with(key, end + block, end + block, before);
  }

  /** What was not meant to change must not have changed. */
  private FrontMatterText checked(RawText changed, String key) {
    FrontMatterText now =
        of(changed).orElseThrow(() -> new IllegalStateException("unreadable with " + key));
    Map<String, Object> before = plain(root);
    Map<String, Object> after = now.plain(now.root);
    String outer = key.replaceFirst("\\..*", "");
    forget(before, outer, key);
    forget(after, outer, key);
    if (!before.equals(after)) {
      throw new IllegalStateException(key + " would change more: " + before + " " + after);
    }
    return now;
  }

  private static void forget(Map<String, Object> values, String outer, String key) {
    if (!key.equals(outer) && values.get(outer) instanceof Map<?, ?> part) {
      part.remove(key.substring(outer.length() + 1));
      if (!part.isEmpty()) {
        return;
      }
    }
    values.remove(outer);
  }

  private Map<String, Object> plain(MappingNode mapping) {
    Map<String, Object> plain = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      plain.put(String.valueOf(plain(tuple.getKeyNode())), plain(tuple.getValueNode()));
    }
    return plain;
  }

  private Object plain(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    if (node instanceof SequenceNode list) {
      List<Object> all = new ArrayList<>();
      list.getValue().forEach(item -> all.add(plain(item)));
      return all;
    }
    return plain((MappingNode) node);
  }
}
