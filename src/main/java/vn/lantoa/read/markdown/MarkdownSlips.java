package vn.lantoa.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** What an author meant as a heading, a list, a table or strong words, and is shown as typed. */
final class MarkdownSlips {
  /** ##Đề mục, and ## with a hard space; #hashtag is none. */
  private static final Pattern HEADING =
      Pattern.compile("(#{2,6})[\\h&&[^ \\t]]*([^\\s#].*)|(#)[\\h&&[^ \\t]]+(\\S.*)");

  /** #Đề mục liền: small words behind a large one, where a hashtag has none. */
  private static final Pattern TOUCHING =
      Pattern.compile("#(\\p{Lu}\\p{Ll}*(?:\\h+\\p{Ll}+){1,20})\\h*");

  private static final Pattern TOO_MANY = Pattern.compile("#{7,}\\h*([^\\s#].*)");

  /** -Treo, *Treo, 1.Treo: no negative number, no date, no slanted words. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[-+]|\\*(?=[^*]*$)|(\\d{1,2}[.)]))(\\p{Lu}\\p{L}*\\p{Ll}.*)");

  private static final Pattern ROW = Pattern.compile("\\|.*\\|\\s*");
  private static final Pattern OPEN_ROW = Pattern.compile("\\|[^|]+\\|.*");
  private static final Pattern BULLET = Pattern.compile("([•·‣▪◦●○■□✓✔➢❖–—+-])\\h*(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}|[a-zđ])[.)]\\h*\\S.*");

  private static final String NOT_ESCAPED = "(?<!\\\\)";

  private static final Pattern STRONG =
      Pattern.compile(
          NOT_ESCAPED + "(\\*\\*|__)\\h*((?:(?!\\1)[^\\n]){1,300}?)\\h*" + NOT_ESCAPED + "\\1");

  private static final Pattern MARKS =
      Pattern.compile(NOT_ESCAPED + "\\*\\*(?=\\S)|(?<=\\S)" + NOT_ESCAPED + "\\*\\*");
  private static final Pattern STRUCK = Pattern.compile(NOT_ESCAPED + "~~([^~\\n]{1,300})~~");
  private static final Pattern HIGHLIGHT =
      Pattern.compile("(?<![=\\\\])==(?=[^\\s=])([^=\\n]{1,300})(?<=\\S)==(?!=)");

  private static final Pattern BBCODE =
      Pattern.compile(
          "(?i)\\[(b|i|u|s|url|img|color|size|quote|center)(?:=[^\\]\\n]{1,100})?]([^\\[\\n]{1,300})\\[/\\1]");

  private static final Pattern BOX = Pattern.compile("\\[[ xX]]\\h+(\\S.*)");
  private static final Pattern CALLOUT =
      Pattern.compile("\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)].*");

  private static final Pattern MATTER = Pattern.compile("(?m)^---\\h*\\R(?=(?:type|title):\\h)");

  private static final Pattern NOTE = Pattern.compile(NOT_ESCAPED + "\\[\\^[^\\]\\s]{1,30}]");

  private final String text;
  private final LineMap lines;
  private final List<Problem> problems;

  private MarkdownSlips(String text, Source start, List<Problem> problems) {
    this.text = text;
    this.lines = new LineMap(text, start);
    this.problems = problems;
  }

  /**
   * Tells them, each where it stands.
   *
   * @param start place of the text's first line
   */
  static void tell(String text, Node tree, Source start, List<Problem> problems) {
    MarkdownSlips slips = new MarkdownSlips(text, start, problems);
    slips.look(tree);
    slips.matter();
    TableCells.tell(text, tree, slips.lines, problems);
  }

  private void look(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Link link && PlainText.of(link).startsWith("^")) {
      add(index(link), "[" + PlainText.of(link) + "]", "", "slip.note");
    }
    if (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
      add(index(code), line(code.getSourceSpans().get(0)), "", "slip.fence");
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      look(child);
    }
  }

  /** What divides a file from its words, once more: another file was pasted behind this one. */
  private void matter() {
    MATTER
        .matcher(text)
        .results()
        .forEach(found -> add(found.start(), found.group().strip(), "", "slip.matter"));
  }

  private void paragraph(Paragraph paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    spans.forEach(this::heading);
    int before = problems.size();
    if (spans.size() > 1 || ROW.matcher(line(spans.get(0))).matches()) {
      list(spans);
      table(spans);
    }
    if (problems.size() == before) {
      spans.forEach(this::item);
    }
    first(paragraph, spans.get(0));
    words(paragraph);
  }

  private void heading(SourceSpan span) {
    var heading = HEADING.matcher(line(span));
    if (heading.matches()) {
      String marks = heading.group(1) == null ? heading.group(3) : heading.group(1);
      String words = heading.group(1) == null ? heading.group(4) : heading.group(2);
      add(span.getInputIndex(), line(span), marks + " " + words, "");
    }
    for (Pattern pattern : List.of(TOUCHING, TOO_MANY)) {
      Matcher other = pattern.matcher(line(span));
      if (other.matches()) {
        add(span.getInputIndex(), line(span), "## " + other.group(1).strip(), "");
      }
    }
  }

  /** A single item without its space. */
  private void item(SourceSpan span) {
    Matcher item = ITEM.matcher(line(span));
    if (item.matches()) {
      String mark = item.group(1) == null ? "-" : item.group(1);
      add(span.getInputIndex(), line(span), mark + " " + item.group(2), "");
    }
  }

  /** What other programs make of a paragraph's first letters: boxes to tick, and notes. */
  private void first(Paragraph paragraph, SourceSpan span) {
    Matcher box = BOX.matcher(line(span));
    if (paragraph.getParent() instanceof ListItem && box.matches()) {
      add(span.getInputIndex(), line(span), box.group(1), "");
    } else if (CALLOUT.matcher(line(span)).matches()) {
      add(span.getInputIndex(), line(span), "", "slip.callout");
    }
  }

  /** A list that was not taken for one: its items would run together. */
  private void list(List<SourceSpan> spans) {
    List<SourceSpan> items =
        spans.stream().filter(span -> BULLET.matcher(line(span)).matches()).toList();
    List<SourceSpan> numbered =
        spans.stream().filter(span -> NUMBER.matcher(line(span)).matches()).toList();
    boolean several = items.size() > 1 || items.size() == 1 && isItem(spans, items.get(0));
    if (several) {
      for (SourceSpan span : items) {
        var bullet = BULLET.matcher(line(span));
        if (bullet.matches()) {
          add(span.getInputIndex(), line(span), "- " + bullet.group(2), "");
        }
      }
    } else if (numbered.size() > 1) {
      add(numbered.get(1).getInputIndex(), line(numbered.get(1)), "", "slip.numbers");
    }
  }

  /** A dash may begin a line that only goes on with the one above. */
  private boolean isItem(List<SourceSpan> spans, SourceSpan item) {
    int at = spans.indexOf(item);
    boolean dash = "–—".indexOf(line(item).charAt(0)) >= 0;
    return at > 0 && (!dash || line(spans.get(at - 1)).strip().matches(".*[.:;!?]"));
  }

  private void table(List<SourceSpan> spans) {
    String head = line(spans.get(0)).strip();
    Pattern row = spans.size() > 1 ? OPEN_ROW : ROW;
    if (spans.stream().allMatch(span -> row.matcher(line(span)).matches())) {
      add(
          spans.get(0).getInputIndex(),
          head,
          "|" + "---|".repeat(TableCells.count(head)),
          "slip.table");
    }
  }

  private void words(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text shown) {
        shown.getSourceSpans().forEach(this::words);
      } else if (!(child instanceof Link)) {
        words(child);
      }
    }
  }

  private void words(SourceSpan span) {
    String shown = line(span);
    if (shown.indexOf('*') < 0
        && shown.indexOf('_') < 0
        && shown.indexOf('~') < 0
        && shown.indexOf('=') < 0
        && shown.indexOf('[') < 0
        && shown.indexOf('^') < 0) {
      return;
    }
    List<Integer> told = new ArrayList<>();
    Function<MatchResult, Integer> at = found -> span.getInputIndex() + found.start();
    STRONG
        .matcher(shown)
        .results()
        .forEach(
            found -> {
              told.add(found.start());
              add(at.apply(found), found.group(), cured(shown, found), "slip.stars");
            });
    if (told.isEmpty()) {
      MARKS
          .matcher(shown)
          .results()
          .limit(1)
          .forEach(found -> add(at.apply(found), "**", "", "slip.star"));
    }
    HIGHLIGHT
        .matcher(shown)
        .results()
        .forEach(found -> add(at.apply(found), found.group(), "**" + found.group(1) + "**", ""));
    BBCODE
        .matcher(shown)
        .results()
        .forEach(found -> add(at.apply(found), found.group(), plain(found), ""));
    STRUCK
        .matcher(shown)
        .results()
        .forEach(found -> add(at.apply(found), found.group(), "", "slip.struck"));
    NOTE.matcher(shown)
        .results()
        .forEach(found -> add(at.apply(found), found.group(), "", "slip.note"));
  }

  /** Strong words with the blanks that they need on the outside, and none within. */
  private static String cured(String shown, MatchResult found) {
    char before = found.start() == 0 ? ' ' : shown.charAt(found.start() - 1);
    int end = found.end();
    while (end < shown.length() && Character.isLetterOrDigit(shown.charAt(end))) {
      end++;
    }
    String after = shown.substring(found.end(), end);
    return (Character.isLetterOrDigit(before) ? " " : "")
        + "**"
        + found.group(2).strip()
        + "**"
        + (after.isEmpty() ? "" : " " + after);
  }

  /** What our Markdown has for the marks of forums. */
  private static String plain(MatchResult found) {
    return switch (found.group(1).toLowerCase(Locale.ROOT)) {
      case "b" -> "**" + found.group(2).strip() + "**";
      case "i" -> "*" + found.group(2).strip() + "*";
      default -> found.group(2).strip();
    };
  }

  private String line(SourceSpan span) {
    int end = Math.min(span.getInputIndex() + span.getLength(), text.length());
    return text.substring(span.getInputIndex(), end);
  }

  private static int index(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  private void add(int index, String written, String cure, String advice) {
    problems.add(Problem.of(Mistake.NOT_MARKED_UP, lines.place(index), written, cure, advice));
  }
}
