package vn.lantoa.read.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.letters.DecodedLetters;

/**
 * A file divided into YAML front matter and Markdown body.
 *
 * @param bodyStart place of the body's first line
 */
public record ContentFile(TextFile file, MappingNode frontMatter, String body, Source bodyStart) {
  private static final String FENCE = "---";

  /** Within so many lines a type is one of front matter whose first line was lost. */
  private static final int MANY = 12;

  /** An escape of one letter within a word. */
  private static final Pattern PATH = Pattern.compile("\\\\[abefv]\\p{L}|\\\\[abefv] ");

  public static Optional<ContentFile> parse(TextFile file, List<Problem> problems) {
    Source start = Source.of(file.name());
    List<String> lines = file.text().lines().toList();
    int end = lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE) ? -1 : fence(lines);
    if (end < 0) {
      boolean open = !lines.isEmpty() && lines.get(0).stripTrailing().equals(FENCE);
      boolean lost = lines.stream().limit(MANY).anyMatch(line -> line.startsWith("type:"));
      problems.add(
          open
              ? Problem.of(Mistake.OPEN_FRONT_MATTER, start)
              : Problem.of(Mistake.NO_FRONT_MATTER, start, lost ? "yaml.unopened" : "yaml.absent"));
      return Optional.empty();
    }
    String yaml = String.join("\n", lines.subList(1, end)) + "\n";
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return new FrontMatter(yaml, file.name(), problems)
        .read()
        .map(
            mapping -> {
              letters(mapping, file, new DecodedLetters(problems));
              return new ContentFile(file, mapping, body, start.at(end + 2, 1));
            });
  }

  /** Escapes are decoded only now: "\\u0007" was eight harmless letters in the file. */
  private static void letters(Node node, TextFile file, DecodedLetters letters) {
    if (node instanceof ScalarNode scalar) {
      letters.check(scalar.getValue(), place(node, file.name()), withoutEscapes(scalar, file));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> letters(item, file, letters));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        letters(tuple.getKeyNode(), file, letters);
        letters(tuple.getValueNode(), file, letters);
      }
    }
  }

  /**
   * A text of the front matter.
   *
   * @param key with those that it lies in: plan.title
   */
  public record Text(String key, String text, Source place) {}

  /** All texts of the front matter. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    addTexts("", frontMatter, texts);
    return texts;
  }

  private void addTexts(String key, Node node, List<Text> texts) {
    if (node instanceof ScalarNode scalar) {
      texts.add(new Text(key, scalar.getValue(), place(scalar, file.name())));
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> addTexts(key, item, texts));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        addTexts(key.isEmpty() ? name : key + "." + name, tuple.getValueNode(), texts);
      }
    }
  }

  /** The line to type where a path of Windows became an escape: "D:\\vanban". */
  private static String withoutEscapes(ScalarNode scalar, TextFile file) {
    boolean escaped =
        scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            && scalar.getValue().chars().anyMatch(Character::isISOControl);
    Optional<Mark> start = scalar.getStartMark().filter(mark -> escaped);
    Optional<Mark> end = scalar.getEndMark();
    if (start.isEmpty() || end.isEmpty() || start.get().getLine() != end.get().getLine()) {
      return "";
    }
    String line = file.text().lines().skip(start.get().getLine() + 1L).findFirst().orElse("");
    int from = line.offsetByCodePoints(0, start.get().getColumn());
    int to = line.offsetByCodePoints(0, end.get().getColumn());
    String value = line.substring(from + 1, to - 1);
    return PATH.matcher(value).find()
        ? line.substring(0, from) + YamlCure.quoted(value) + line.substring(to)
        : "";
  }

  /** The place of a node of the front matter, whose first line is the file's second. */
  static Source place(Node node, String file) {
    return node.getStartMark()
        .map(mark -> place(mark, file))
        .orElseGet(() -> Source.of(file).at(2, 1));
  }

  static Source place(Mark mark, String file) {
    return new Source(file, mark.getLine() + 2, mark.getColumn() + 1);
  }

  private static int fence(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return i;
      }
    }
    return -1;
  }
}
