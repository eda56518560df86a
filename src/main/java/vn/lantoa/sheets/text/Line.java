package vn.lantoa.sheets.text;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.ShapedWord.Reach;
import vn.lantoa.text.lines.MarkedText;

/**
 * A line at an em of 1, with its pen at the origin.
 *
 * @param from the first word of the sentence in it
 * @param starts where each word begins
 * @param left where the ink begins
 * @param right where the ink ends
 */
record Line(
    int from,
    double[] starts,
    double advance,
    double left,
    double right,
    double above,
    double below,
    List<Reach> marks,
    List<Reach> tails) {
  /**
   * @param end the first word of the next line
   */
  static Line of(MarkedText sentence, List<ShapedWord> shapes, double space, int from, int end) {
    int to = end - 1 > from && sentence.isDroppedAtEnd(end - 1) ? end - 1 : end;
    Pen pen = new Pen(space);
    double[] starts = new double[to - from];
    double above = 0;
    double below = 0;
    List<Reach> marks = new ArrayList<>();
    List<Reach> tails = new ArrayList<>();
    for (int word = from; word < to; word++) {
      ShapedWord shape = shapes.get(word);
      double start = pen.add(shape, word > from && sentence.hasSpaceBefore(word));
      starts[word - from] = start;
      above = Math.max(above, shape.above());
      below = Math.max(below, shape.below());
      shape.marks().forEach(mark -> marks.add(mark.movedBy(start)));
      shape.tails().forEach(tail -> tails.add(tail.movedBy(start)));
    }
    return new Line(
        from, starts, pen.advance(), pen.left(), pen.right(), above, below, marks, tails);
  }

  /** What draws it, with the pen at the origin. */
  List<DrawingItem.Letter> letters(List<ShapedWord> shapes) {
    List<DrawingItem.Letter> letters = new ArrayList<>();
    for (int word = from; word < to(); word++) {
      double start = starts[word - from] * DrawingItem.Letter.EM;
      for (DrawingItem.Letter letter : shapes.get(word).letters()) {
        letters.add(letter.movedBy(start, 0));
      }
    }
    return letters;
  }

  int to() {
    return from + starts.length;
  }

  /** Where the pen starts when the ink is set to the edge or the middle at 0. */
  double start(TextStyle.Across across) {
    return switch (across) {
      case START -> -left;
      case CENTRE -> -(left + right) / 2;
      case END -> -right;
    };
  }
}
