package vn.lantoa.read.file;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
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

/**
 * Values that YAML cuts off at a # without a word: title: Hưởng ứng #16NgàyHànhĐộng. A comment has
 * a line of its own; behind a value that is in quotes or brackets it may stand, if it is no
 * hashtag.
 */
final class LostComments {
  private static final Pattern REST = Pattern.compile("\\s+(#.*)");
  private static final Pattern HASHTAG = Pattern.compile("\\s+(#[^\\s#].*)");

  private final List<String> lines;
  private final String file;
  private final List<Problem> problems;

  LostComments(List<String> lines, String file, List<Problem> problems) {
    this.lines = lines;
    this.file = file;
    this.problems = problems;
  }

  void look(Node node) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        look(tuple.getValueNode());
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(this::look);
    }
    boolean plain = node instanceof ScalarNode s && s.getScalarStyle() == ScalarStyle.PLAIN;
    boolean ended = node instanceof ScalarNode s && isQuoted(s.getScalarStyle()) || isFlow(node);
    if (plain || ended) {
      look(node, plain);
    }
  }

  private static boolean isQuoted(ScalarStyle style) {
    return style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
  }

  private static boolean isFlow(Node node) {
    return node instanceof SequenceNode s && s.getFlowStyle() == FlowStyle.FLOW
        || node instanceof MappingNode m && m.getFlowStyle() == FlowStyle.FLOW;
  }

  private void look(Node node, boolean plain) {
    Mark end = node.getEndMark().orElseThrow();
    if (end.getLine() >= lines.size()) {
      return;
    }
    String line = lines.get(end.getLine());
    int at = line.offsetByCodePoints(0, end.getColumn());
    Matcher rest = (plain ? REST : HASHTAG).matcher(line.substring(at));
    if (!rest.matches()) {
      return;
    }
    int hash = at + rest.start(1);
    Mark start = node.getStartMark().orElseThrow();
    boolean empty = start.getIndex() == end.getIndex();
    int from = empty ? hash : line.offsetByCodePoints(0, start.getColumn());
    boolean whole = plain && start.getLine() == end.getLine();
    problems.add(
        Problem.of(
            Mistake.COMMENT_BEHIND_VALUE,
            Source.of(file).at(end.getLine() + 2, hash + 1),
            rest.group(1),
            whole ? line.substring(0, from) + YamlCure.quoted(line.substring(from).strip()) : ""));
  }
}
