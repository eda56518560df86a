package vn.lantoa.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A text as a value of YAML, in the plainest form that means it. */
final class Scalar {
  /** Other programs drop the noughts before a code, and the quotes tell people that it is none. */
  private static final Pattern NUMBER = Pattern.compile("[0-9.,:+ -]+");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Scalar() {}

  /**
   * As it stands behind a key.
   *
   * @param inList whether it is to stand between the brackets of a list
   */
  static String of(String text, boolean inList) {
    if (isPlain(text, inList)) {
      return text;
    }
    if (text.chars().noneMatch(Character::isISOControl)) {
      boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
      return plain ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }
    return escaped(text);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Whether it is read as this text without quotes, and by other programs as a text, too. */
  private static boolean isPlain(String text, boolean inList) {
    boolean number = NUMBER.matcher(text).matches() && !DAY.matcher(text).matches();
    if (text.isEmpty() || number || text.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    String yaml = inList ? "k: [" + text + "]" : "k: " + text;
    return value(yaml)
        .filter(node -> node.getTag().equals(Tag.STR) && node.getValue().equals(text))
        .isPresent();
  }

  private static Optional<ScalarNode> value(String yaml) {
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
      return root.filter(MappingNode.class::isInstance)
          .map(MappingNode.class::cast)
          .filter(mapping -> mapping.getValue().size() == 1)
          .map(mapping -> mapping.getValue().get(0).getValueNode())
          .map(Scalar::only)
          .filter(ScalarNode.class::isInstance)
          .map(ScalarNode.class::cast);
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  private static Node only(Node node) {
    return node instanceof SequenceNode list && list.getValue().size() == 1
        ? list.getValue().get(0)
        : node;
  }
}
