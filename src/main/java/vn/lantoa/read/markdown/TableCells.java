package vn.lantoa.read.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/** Cells that a table has no column for: they would be on no page. */
final class TableCells {
  private TableCells() {}

  static void tell(String text, Node tree, LineMap lines, List<Problem> problems) {
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableBlock table) {
        rows(text, table, columns(table), lines, problems);
      } else if (node.getFirstChild() != null) {
        tell(text, node, lines, problems);
      }
    }
  }

  private static int columns(Node table) {
    Node head = table.getFirstChild();
    Node row = head instanceof TableHead ? head.getFirstChild() : head;
    int columns = 0;
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      columns++;
    }
    return columns;
  }

  private static void rows(
      String text, Node node, int columns, LineMap lines, List<Problem> problems) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof TableRow)) {
        rows(text, child, columns, lines, problems);
      } else if (!child.getSourceSpans().isEmpty()) {
        SourceSpan span = child.getSourceSpans().get(0);
        int end = Math.min(span.getInputIndex() + span.getLength(), text.length());
        String row = text.substring(span.getInputIndex(), end);
        if (count(row) > columns) {
          int lost = start(row, columns);
          problems.add(
              Problem.of(
                  Mistake.TABLE_CELL_LOST,
                  lines.place(span.getInputIndex() + lost),
                  row.substring(lost).strip().replaceAll("\\|$", "").strip(),
                  Integer.toString(count(row)),
                  Integer.toString(columns)));
        }
      }
    }
  }

  /** How many cells a row is written with. */
  static int count(String row) {
    String inner = row.strip();
    int bars = 0;
    for (int i = 0; i < inner.length(); i++) {
      boolean edge = i == 0 || i == inner.length() - 1;
      bars += isBar(inner, i) && !edge ? 1 : 0;
    }
    return bars + 1;
  }

  /** Where the cell behind so many others begins. */
  private static int start(String row, int cells) {
    int at = row.length() - row.stripLeading().length();
    int left = cells + (isBar(row, at) ? 1 : 0);
    while (left > 0) {
      left -= isBar(row, at) ? 1 : 0;
      at++;
    }
    while (at < row.length() - 1 && row.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isBar(String row, int at) {
    return row.charAt(at) == '|' && (at == 0 || row.charAt(at - 1) != '\\');
  }
}
