package vn.lantoa.read.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
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

  /** No schema of ours is deeper than five; more is a mistake or an attack. */
  private static final int DEEPEST = 20;

  public static Optional<ContentFile> parse(TextFile file, List<Problem> problems) {
    Source start = Source.of(file.name());
    List<String> lines = file.text().lines().toList();
    int end = lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE) ? -1 : fence(lines);
    if (end < 0) {
      boolean open = !lines.isEmpty() && lines.get(0).stripTrailing().equals(FENCE);
      problems.add(Problem.of(open ? Mistake.OPEN_FRONT_MATTER : Mistake.NO_FRONT_MATTER, start));
      return Optional.empty();
    }
    String yaml = String.join("\n", lines.subList(1, end)) + "\n";
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    try {
      Optional<Problem> refused = refusal(yaml, lines, start);
      if (refused.isPresent()) {
        problems.add(refused.get());
        return Optional.empty();
      }
      Node root = new Compose(settings()).composeString(yaml).orElseGet(ContentFile::nothing);
      letters(root, file.name(), new DecodedLetters(problems));
      if (root instanceof MappingNode mapping) {
        return Optional.of(new ContentFile(file, mapping, body, start.at(end + 2, 1)));
      }
      problems.add(broken(place(root, file.name()), lines, "no key: value"));
    } catch (YamlEngineException e) {
      problems.add(broken(e, lines, end, start));
    }
    return Optional.empty();
  }

  /** Escapes are decoded only now: "\\u0007" was eight harmless letters in the file. */
  private static void letters(Node node, String file, DecodedLetters letters) {
    if (node instanceof ScalarNode scalar) {
      letters.check(scalar.getValue(), place(node, file));
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

  /** All texts of the front matter that have more than one word. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    addTexts("", frontMatter, texts);
    return texts;
  }

  private void addTexts(String key, Node node, List<Text> texts) {
    if (node instanceof ScalarNode scalar && scalar.getValue().indexOf(' ') > 0) {
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

  /** Front matter that says nothing, so that what is missing can be told by name. */
  private static Node nothing() {
    return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
  }

  /** The place of a node of the front matter, whose first line is the file's second. */
  static Source place(Node node, String file) {
    return node.getStartMark()
        .map(mark -> place(mark, file))
        .orElseGet(() -> Source.of(file).at(2, 1));
  }

  private static Source place(Mark mark, String file) {
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

  private static LoadSettings settings() {
    return LoadSettings.builder().setCodePointLimit((int) TextFile.LARGEST).build();
  }

  /** Events come one by one, so that depth is seen before anything recursive runs. */
  private static Optional<Problem> refusal(String yaml, List<String> lines, Source start) {
    int depth = 0;
    for (Event event : new Parse(settings()).parseString(yaml)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        return Optional.of(
            Problem.of(Mistake.TOO_DEEP, at(event, start), Integer.toString(DEEPEST)));
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof AliasEvent) {
        return Optional.of(broken(at(event, start), lines, "alias"));
      }
    }
    return Optional.empty();
  }

  private static Source at(Event event, Source start) {
    return event.getStartMark().map(mark -> place(mark, start.file())).orElse(start);
  }

  /** Where something is still open at the end of the front matter, its beginning is to blame. */
  private static Problem broken(YamlEngineException e, List<String> lines, int end, Source start) {
    Source place = start.at(2, 1);
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (e instanceof MarkedYamlEngineException marked) {
      place =
          marked
              .getProblemMark()
              .map(mark -> place(mark, start.file()))
              .filter(at -> at.line() <= end)
              .or(() -> marked.getContextMark().map(mark -> place(mark, start.file())))
              .orElse(place);
      reason = String.valueOf(marked.getProblem());
    }
    return broken(place, lines, reason);
  }

  private static Problem broken(Source place, List<String> lines, String reason) {
    int line = Math.min(place.line(), lines.size()) - 1;
    return Problem.of(Mistake.BROKEN_YAML, place, lines.get(line).strip(), reason);
  }
}
