package vn.lantoa.sheets.text;

import java.util.List;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * A word drawn at an em of 1 with its pen at the origin; y grows downwards. The ink may reach
 * beyond the advance on either side.
 *
 * @param left where the ink begins
 * @param right where the ink ends
 * @param above how far the ink rises over the baseline; 0 where there is none
 * @param below how far it goes under the baseline; 0 where it does not
 * @param marks what stands over the height of capitals
 * @param tails what hangs under the baseline: dots, commas, g, y
 * @param letters what draws it
 */
record ShapedWord(
    double advance,
    double left,
    double right,
    double above,
    double below,
    List<Reach> marks,
    List<Reach> tails,
    List<DrawingItem.Letter> letters) {
  ShapedWord {
    marks = List.copyOf(marks);
    tails = List.copyOf(tails);
    letters = List.copyOf(letters);
  }

  /**
   * A part of the ink that reaches out of the band of capitals.
   *
   * @param reach from the baseline, upwards for a mark and downwards for a tail
   */
  record Reach(double left, double right, double reach) {
    Reach movedBy(double x) {
      return new Reach(left + x, right + x, reach);
    }
  }
}
