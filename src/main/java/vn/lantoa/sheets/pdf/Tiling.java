package vn.lantoa.sheets.pdf;

import java.awt.geom.Rectangle2D;
import vn.lantoa.sheets.drawing.Drawing;

/**
 * How sheets of A4 cover a poster.
 *
 * @param width of the paper, in mm
 * @param height of the paper, in mm
 */
record Tiling(double width, double height, int columns, int rows) {
  /** What office printers leave white, with room for marks and label, in mm. */
  static final double MARGIN = 10;

  /** What neighbours both show, to be glued over each other, in mm. */
  static final double OVERLAP = 10;

  private static final double SHORT = 210;
  private static final double LONG = 297;

  /**
   * Upright or lying, whichever takes fewer sheets; as the poster itself where both take as many.
   */
  static Tiling of(Drawing drawing) {
    Tiling upright = of(drawing, SHORT, LONG);
    Tiling lying = of(drawing, LONG, SHORT);
    int more = upright.columns * upright.rows - lying.columns * lying.rows;
    boolean lies = more > 0 || more == 0 && drawing.width() > drawing.height();
    return lies ? lying : upright;
  }

  private static Tiling of(Drawing drawing, double width, double height) {
    return new Tiling(
        width, height, count(drawing.width(), width), count(drawing.height(), height));
  }

  private static int count(double length, double paper) {
    double step = paper - 2 * MARGIN - OVERLAP;
    return (int) Math.max(1, Math.ceil((length - OVERLAP) / step - 1e-9));
  }

  /** What of the poster a sheet shows, in mm of the poster; rows and columns count from 0. */
  Rectangle2D window(Drawing drawing, int row, int column) {
    double seenWidth = width - 2 * MARGIN;
    double seenHeight = height - 2 * MARGIN;
    Rectangle2D window =
        new Rectangle2D.Double(
            column * (seenWidth - OVERLAP), row * (seenHeight - OVERLAP), seenWidth, seenHeight);
    return window.createIntersection(
        new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
  }
}
