package vn.lantoa.read.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** The YAML of one file, read or refused; what can't be read is told with the line to type. */
final class FrontMatter {
  /** No schema of ours is deeper than five; more is a mistake or an attack. */
  private static final int DEEPEST = 20;

  /** A longer one is no file of ours, and trying cures on it would take too long. */
  private static final int LONGEST_CURED = 50_000;

  private final String yaml;
  private final List<String> lines;
  private final String file;
  private final List<Problem> problems;

  FrontMatter(String yaml, String file, List<Problem> problems) {
    this.yaml = yaml;
    this.lines = yaml.lines().toList();
    this.file = file;
    this.problems = problems;
  }

  Optional<MappingNode> read() {
    try {
      Optional<Problem> refused = refusal();
      if (refused.isPresent()) {
        problems.add(refused.get());
        return Optional.empty();
      }
      Node root = new Compose(settings()).composeString(yaml).orElseGet(FrontMatter::nothing);
      if (root instanceof MappingNode mapping) {
        new LostComments(lines, file, problems).look(mapping);
        return Optional.of(mapping);
      }
      problems.add(broken(List.of(ContentFile.place(root, file).line() - 2)));
    } catch (YamlEngineException e) {
      problems.add(broken(suspects(e)));
    }
    return Optional.empty();
  }

  /** Front matter that says nothing, so that what is missing can be told by name. */
  private static Node nothing() {
    return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
  }

  private static LoadSettings settings() {
    return LoadSettings.builder().setCodePointLimit((int) TextFile.LARGEST).build();
  }

  /** Events come one by one, so that depth is seen before anything recursive runs. */
  private Optional<Problem> refusal() {
    return firstRefused(
        (event, deep) ->
            deep
                ? Problem.of(
                    Mistake.TOO_DEEP,
                    event.getStartMark().map(m -> ContentFile.place(m, file)).orElseThrow(),
                    Integer.toString(DEEPEST))
                : broken(List.of(line(event))));
  }

  private <T> Optional<T> firstRefused(BiFunction<Event, Boolean, T> told) {
    int depth = 0;
    for (Event event : new Parse(settings()).parseString(yaml)) {
      boolean deep = event instanceof CollectionStartEvent && ++depth > DEEPEST;
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (deep || isMarkedUp(event)) {
        return Optional.of(told.apply(event, deep));
      }
    }
    return Optional.empty();
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0);
  }

  /** Names, references and tags, which nobody means: *Lưu ý*, &amp;c, !Chú ý. */
  private static boolean isMarkedUp(Event event) {
    return event instanceof AliasEvent
        || event instanceof NodeEvent node && node.getAnchor().isPresent()
        || event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
        || event instanceof CollectionStartEvent collection && collection.getTag().isPresent();
  }

  /** The lines that may be to blame: where reading stopped, where that began, and the one above. */
  private List<Integer> suspects(YamlEngineException e) {
    if (!(e instanceof MarkedYamlEngineException marked)) {
      return List.of(0);
    }
    Optional<Integer> stopped = marked.getProblemMark().map(Mark::getLine);
    return Stream.of(stopped, marked.getContextMark().map(Mark::getLine), stopped.map(l -> l - 1))
        .flatMap(Optional::stream)
        .filter(line -> line >= 0 && line < lines.size())
        .distinct()
        .toList();
  }

  /** Tells the first of the suspects that has a cure, or else the first. */
  private Problem broken(List<Integer> suspects) {
    for (int line : suspects) {
      for (YamlCure cure : yaml.length() > LONGEST_CURED ? List.<YamlCure>of() : cures(line)) {
        if (!cure.line().equals(lines.get(line)) && heals(line, cure.line())) {
          Source place = Source.of(file).at(line + 2, cure.column() + 1);
          return Problem.of(
              Mistake.BROKEN_YAML,
              place,
              lines.get(line).strip(),
              cure.line(),
              cure.reason(),
              cure.sign());
        }
      }
    }
    int line = suspects.isEmpty() ? 0 : suspects.get(0);
    return Problem.of(
        Mistake.BROKEN_YAML,
        Source.of(file).at(line + 2, 1),
        line < lines.size() ? lines.get(line).strip() : "",
        "",
        "yaml.form",
        "");
  }

  private List<YamlCure> cures(int line) {
    List<YamlCure> cures = new ArrayList<>(YamlCure.of(lines.get(line)));
    String text = lines.get(line).strip();
    IntStream.iterate(line - 1, above -> above >= 0, above -> above - 1)
        .filter(above -> !lines.get(above).isBlank())
        .limit(1)
        .mapToObj(lines::get)
        .flatMap(above -> Stream.of(behindDash(above), indent(above)))
        .map(start -> new YamlCure("yaml.indent", "", start + text, 0))
        .forEach(cures::add);
    cures.add(new YamlCure("yaml.indent", "", text, 0));
    return cures;
  }

  /** Where the keys of an item of a list stand: below the first, which its dash is before. */
  private static String behindDash(String line) {
    String rest = line.stripLeading();
    return indent(line) + (rest.startsWith("- ") ? indent(rest.replaceFirst("-", " ")) : "");
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** Whether with that line all can be read, or at least more than before. */
  private boolean heals(int line, String cured) {
    List<String> tried = new ArrayList<>(lines);
    tried.set(line, cured);
    List<Problem> found = new ArrayList<>();
    String text = String.join("\n", tried) + "\n";
    return new FrontMatter(text, file, found).stops() > line;
  }

  /** The line at which reading stops, or the number of lines where it does not. */
  private int stops() {
    try {
      return firstRefused((event, deep) -> line(event))
          .orElseGet(
              () -> {
                Optional<Node> root = new Compose(settings()).composeString(yaml);
                return root.filter(MappingNode.class::isInstance).isPresent() ? lines.size() : 0;
              });
    } catch (YamlEngineException e) {
      return suspects(e).stream().mapToInt(Integer::intValue).min().orElse(0);
    }
  }
}
