package vn.lantoa.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import vn.lantoa.read.markdown.MarkdownParser;
import vn.lantoa.read.markdown.PlainText;

/**
 * The slogans of a file, one after the other. What stands below a slogan goes where it goes, and so
 * does what stands above it: a comment, an empty line.
 */
public final class SloganText {
  private static final String SIGNS = "\\`*_[]<>&!#+-.)(";

  private final RawText source;
  private final List<Item> items;

  private SloganText(RawText source, List<Item> items) {
    this.source = source;
    this.items = items;
  }

  /**
   * A slogan as it stands.
   *
   * @param from where its first line begins, in the text
   * @param to where its last line ends
   * @param wordsFrom where its words begin
   * @param wordsTo where they end
   * @param words with marks, without mark-up
   */
  private record Item(int from, int to, int wordsFrom, int wordsTo, String words) {}

  /**
   * A slogan as it is to be.
   *
   * @param known which of those that stand there it is; none where it is new
   * @param words with the marks of lines: {@code |} and {@code ~}
   */
  public record Wanted(Optional<Integer> known, String words) {}

  /** None where the bytes are no text with front matter that can be read. */
  public static Optional<SloganText> of(byte[] bytes) {
    return FrontMatterText.of(bytes).map(front -> of(front.source(), front.bodyLine()));
  }

  private static SloganText of(RawText source, int bodyLine) {
    List<RawText.Line> lines = source.lines();
    int start = lines.get(bodyLine - 1).end();
    Node tree = new MarkdownParser().parse(source.text().substring(start));
    List<RawText.Line> body = lines.subList(bodyLine, lines.size());
    List<Item> items = new ArrayList<>();
    for (Node block = tree.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof ListBlock) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
          items.add(item(item, body));
        }
      }
    }
    return new SloganText(source, items);
  }

  private static Item item(Node item, List<RawText.Line> body) {
    List<SourceSpan> spans = item.getSourceSpans();
    RawText.Line first = body.get(spans.get(0).getLineIndex());
    RawText.Line last = body.get(spans.get(spans.size() - 1).getLineIndex());
    if (!(item.getFirstChild() instanceof Paragraph words)) {
      int end = first.start() + first.words().length();
      return new Item(first.start(), last.end(), end, end, "");
    }
    List<SourceSpan> inside = words.getSourceSpans();
    SourceSpan begin = inside.get(0);
    SourceSpan end = inside.get(inside.size() - 1);
    return new Item(
        first.start(),
        last.end(),
        body.get(begin.getLineIndex()).start() + begin.getColumnIndex(),
        body.get(end.getLineIndex()).start() + end.getColumnIndex() + end.getLength(),
        PlainText.of(words));
  }

  /** Their words, with the marks of lines. */
  public List<String> slogans() {
    return items.stream().map(Item::words).toList();
  }

  /** Which one has its words in a line of the file, which is counted from 1. */
  public Optional<Integer> at(int line) {
    List<RawText.Line> lines = source.lines();
    if (line < 1 || line > lines.size()) {
      return Optional.empty();
    }
    RawText.Line wanted = lines.get(line - 1);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.from() < wanted.end() && item.wordsTo() >= wanted.start()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Each as it stands, with what stands below it: translations, its source. */
  public List<String> whole() {
    return items.stream().map(item -> source.text().substring(item.from(), item.to())).toList();
  }

  public byte[] bytes() {
    return source.bytes();
  }

  /** With these slogans, in this order. What stood above one that goes stays, at the end. */
  public SloganText with(List<Wanted> wanted) {
    String text = source.text();
    StringBuilder now = new StringBuilder();
    int first = items.isEmpty() ? text.length() : items.get(0).from();
    int last = items.isEmpty() ? text.length() : items.get(items.size() - 1).to();
    append(now, text.substring(0, first));
    for (Wanted one : wanted) {
      if (one.known().isEmpty()) {
        append(now, "- " + escaped(one.words()) + source.lineEnd());
        continue;
      }
      int index = one.known().get();
      append(now, above(index));
      append(now, changed(items.get(index), one.words()));
    }
    Set<Integer> kept =
        wanted.stream().flatMap(one -> one.known().stream()).collect(Collectors.toSet());
    for (int i = 0; i < items.size(); i++) {
      if (!kept.contains(i) && !above(i).isBlank()) {
        append(now, above(i));
      }
    }
    append(now, text.substring(last));
    return of(now.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  /** What lies between a slogan and the one before it. */
  private String above(int index) {
    return index == 0
        ? ""
        : source.text().substring(items.get(index - 1).to(), items.get(index).from());
  }

  private String changed(Item item, String words) {
    String text = source.text();
    return item.words().equals(words)
        ? text.substring(item.from(), item.to())
        : text.substring(item.from(), item.wordsFrom())
            + escaped(words)
            + text.substring(item.wordsTo(), item.to());
  }

  /** Nothing begins in the middle of a line: the last one of a file may have no end. */
  private void append(StringBuilder to, String part) {
    char last = to.isEmpty() ? '\n' : to.charAt(to.length() - 1);
    if (last != '\n' && last != '\r' && !part.isEmpty()) {
      to.append(source.lineEnd());
    }
    to.append(part);
  }

  /** Words as Markdown that means them and nothing else. */
  private static String escaped(String words) {
    if (means(words, words)) {
      return words;
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    if (!means(escaped.toString(), words)) {
      throw new IllegalArgumentException("no line of a list: " + words);
    }
    return escaped.toString();
  }

  private static boolean means(String written, String words) {
    Node list = new MarkdownParser().parse("- " + written).getFirstChild();
    return list instanceof ListBlock
        && list.getNext() == null
        && list.getFirstChild().getNext() == null
        && list.getFirstChild().getFirstChild() instanceof Paragraph only
        && only.getNext() == null
        && PlainText.of(only).equals(words)
        && only.getFirstChild() instanceof Text;
  }
}
