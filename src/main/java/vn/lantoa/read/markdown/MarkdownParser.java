package vn.lantoa.read.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vn.lantoa.problem.Source;

/** CommonMark as this step reads it: with tables, with positions, and never deeper than is sane. */
public final class MarkdownParser {
  /** A quotation in a list in a quotation has six; nobody writes sixty. */
  static final int DEEPEST = 60;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  public Node parse(String text) {
    return parser.parse(text);
  }

  /**
   * Where a node starts: commonmark counts from 0 and from the body's first line.
   *
   * @param start place of the body's first line
   */
  public static Source place(Node node, Source start) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null ? start : place(node.getParent(), start);
    }
    SourceSpan span = spans.get(0);
    return start.at(start.line() + span.getLineIndex(), span.getColumnIndex() + 1);
  }
}
