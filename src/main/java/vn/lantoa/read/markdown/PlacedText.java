package vn.lantoa.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Source;

/** The words of a paragraph without its mark-up, and where in the file each of them stands. */
public final class PlacedText {
  /** Stands for what has no words: code, a picture, an empty link. */
  private static final char OTHER = '§';

  private final LineMap lines;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** A stretch of words that stand side by side in the file, too. */
  private record Piece(int start, int inFile) {}

  private PlacedText(LineMap lines) {
    this.lines = lines;
  }

  /**
   * Words as they stand in a file.
   *
   * @param start where they begin in what the lines are of
   */
  public static PlacedText of(String words, LineMap lines, int start) {
    PlacedText placed = new PlacedText(lines);
    placed.pieces.add(new Piece(0, start));
    placed.text.append(words);
    return placed;
  }

  /**
   * The words of a parsed paragraph, heading or cell.
   *
   * @param lines of the text that was parsed
   */
  public static PlacedText of(Node block, LineMap lines) {
    PlacedText placed = new PlacedText(lines);
    placed.append(block);
    return placed;
  }

  private void append(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text words) {
        List<SourceSpan> spans = words.getSourceSpans();
        if (!spans.isEmpty()) {
          pieces.add(new Piece(text.length(), spans.get(0).getInputIndex()));
        }
        text.append(words.getLiteral());
      } else if (child instanceof SoftLineBreak) {
        text.append('\n');
      } else if (child instanceof HardLineBreak) {
        text.append("\n\n");
      } else if (child.getFirstChild() == null || child instanceof Image) {
        text.append(OTHER);
      } else {
        append(child);
      }
    }
  }

  public String text() {
    return text.toString();
  }

  /** Where a letter of the text stands in the file. */
  public Source place(int at) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).start <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Piece last = pieces.isEmpty() ? new Piece(0, 0) : pieces.get(low);
    return lines.place(last.inFile + at - last.start);
  }
}
