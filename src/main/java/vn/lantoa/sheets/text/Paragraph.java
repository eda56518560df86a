package vn.lantoa.sheets.text;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Small text at a given size, set from the left.
 *
 * @param height used, in mm, with the room that the marks of any line may need
 */
public record Paragraph(DrawingItem.Words words, double height) {
  /**
   * From one baseline to the next, in em: the highest mark of Be Vietnam Pro (Ấ, 1.12), the lowest
   * dot (Ặ, 0.25) and a little between them. All paragraphs have it, so that columns agree.
   */
  static final double PITCH = 1.45;

  /** From the top to the first baseline, in em. */
  static final double ASCENT = 1.15;

  /**
   * As many units as fit on each line. A unit wider than the line is broken at its spaces, and a
   * word wider than the line anywhere.
   *
   * @param width in em
   */
  static List<Line> wrap(
      MarkedText sentence, int[] costs, List<ShapedWord> shapes, double space, double width) {
    List<Line> rows = new ArrayList<>();
    for (int from = 0; from < shapes.size(); ) {
      int allowed = from;
      int fitting = from + 1;
      for (int to = from + 1; to <= shapes.size(); to++) {
        Line row = Line.of(sentence, shapes, space, from, to);
        if (row.advance() > width) {
          break;
        }
        fitting = to;
        if (to == shapes.size() || costs[to - 1] < BreakRules.FORBIDDEN) {
          allowed = to;
        }
      }
      int to = allowed > from ? allowed : fitting;
      rows.add(Line.of(sentence, shapes, space, from, to));
      from = to;
    }
    return rows;
  }

  /** The sentence with its too wide words cut into pieces that fit. */
  static MarkedText cut(MarkedText sentence, Typeface typeface, double width) {
    List<String> words = new ArrayList<>();
    List<MarkedText.Gap> gaps = new ArrayList<>();
    for (int word = 0; word < sentence.words().size(); word++) {
      if (word > 0) {
        gaps.add(sentence.gaps().get(word - 1));
      }
      for (String rest = sentence.words().get(word); !rest.isEmpty(); ) {
        String piece = piece(rest, typeface, width);
        words.add(piece);
        rest = rest.substring(piece.length());
        if (!rest.isEmpty()) {
          gaps.add(MarkedText.Gap.UNSEEN);
        }
      }
    }
    return new MarkedText(words, gaps);
  }

  /** The longest beginning of whole letters that fits; one letter at least. */
  private static String piece(String word, Typeface typeface, double width) {
    if (typeface.shape(word).advance() <= width) {
      return word;
    }
    String piece = "";
    for (String cluster : Clusters.of(word)) {
      if (!piece.isEmpty() && typeface.shape(piece + cluster).advance() > width) {
        break;
      }
      piece += cluster;
    }
    return piece;
  }
}
