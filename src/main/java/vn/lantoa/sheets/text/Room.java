package vn.lantoa.sheets.text;

import java.awt.geom.Rectangle2D;

/**
 * Where a text goes, in mm.
 *
 * @param gap free on all sides of the box before anything else stands there; infinite for a text
 *     that may fill its box
 * @param least height of capitals, so that people can read them from where they stand; 0 for any
 */
public record Room(Rectangle2D box, double gap, double least) {
  /** Room that a text may fill with letters of any size. */
  public static Room of(Rectangle2D box) {
    return new Room(box, Double.POSITIVE_INFINITY, 0);
  }

  double width() {
    return box.getWidth();
  }

  double height() {
    return box.getHeight();
  }
}
