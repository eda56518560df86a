package vn.lantoa.read.type;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Source;
import vn.lantoa.read.wording.Wording;

/** The lines of a file of slogans: whatever is no item of a list would be lost without a word. */
final class SloganLines {
  private final ReadContext reading;
  private final List<String> lines;
  private final List<Node> items = new ArrayList<>();
  private boolean empty = true;

  SloganLines(ReadContext reading) {
    this.reading = reading;
    lines = reading.body().markdown().lines().toList();
    for (Node block = reading.tree().getFirstChild(); block != null; block = block.getNext()) {
      empty &= block instanceof HtmlBlock;
      if (block instanceof ListBlock) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
          items.add(item);
        }
      } else if (!(block instanceof HtmlBlock)) {
        lost(block);
      }
    }
  }

  /** Whether there is nothing at all, found or lost. */
  boolean isEmpty() {
    return empty;
  }

  List<Node> items() {
    return items;
  }

  private void lost(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    for (SourceSpan span : block instanceof Paragraph ? spans : spans.subList(0, 1)) {
      String text = raw(span).replaceAll("^[#>\\s|]+|[\\s|]+$", "");
      reading.add(Mistake.NOT_A_SLOGAN, place(span), "- " + Wording.bare(text));
    }
  }

  /** Sheets cannot be clicked: of a link only its words would be left. */
  static boolean hasLink(Node node) {
    for (Node inside = node.getFirstChild(); inside != null; inside = inside.getNext()) {
      if (inside instanceof Link || hasLink(inside)) {
        return true;
      }
    }
    return false;
  }

  /** The line on which a node begins, from there on. */
  String raw(Node node) {
    return raw(node.getSourceSpans().get(0));
  }

  private String raw(SourceSpan span) {
    String line = lines.get(span.getLineIndex());
    return line.substring(Math.min(span.getColumnIndex(), line.length())).strip();
  }

  private Source place(SourceSpan span) {
    Source start = reading.document().bodyStart();
    return start.at(start.line() + span.getLineIndex(), span.getColumnIndex() + 1);
  }

  /**
   * A slogan may go on below its first line. A line that begins with a bullet, or that stands at
   * the margin and begins a sentence, was meant to be another one, and would be printed with it.
   */
  void checkContinuations(Node paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    for (SourceSpan span : spans.subList(1, spans.size())) {
      String line = raw(span);
      boolean margin = span.getColumnIndex() < spans.get(0).getColumnIndex();
      if (Wording.beginsAnew(line) || margin && !Character.isLowerCase(line.codePointAt(0))) {
        reading.add(Mistake.JOINED_SLOGAN, place(span), "- " + Wording.bare(line));
      }
    }
  }
}
