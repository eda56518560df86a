package vn.lantoa.sheets.design;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * A sheet that an artboard is made to fit: the artboard is scaled as a whole until it fits one way,
 * and what is left the other way is extra.
 *
 * @param boardWidth in the artboard's units
 * @param width of the trim, in mm
 * @param bleed in mm
 */
record TargetSize(
    double boardWidth, double boardHeight, double width, double height, double bleed) {

  /** What calculations may stray by, in mm. */
  private static final double ROUNDING = 1e-6;

  /** Points of a line, a curve and so on, by their number in {@link PathIterator}. */
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  /** Millimetres in one unit of the artboard. */
  double scale() {
    return Math.min(width / boardWidth, height / boardHeight);
  }

  double extraAcross() {
    return width - boardWidth * scale();
  }

  double extraDown() {
    return height - boardHeight * scale();
  }

  Rectangle2D trim() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  /** What of a shape is printed: all within the bleed. Curves stay curves. */
  Path2D printed(Path2D shape) {
    if (isWithin(shape)) {
      return shape;
    }
    Area cut = new Area(shape);
    cut.intersect(new Area(withBleed()));
    return new Path2D.Double(cut);
  }

  /** By its points, since the bounds of curves differ from one JDK to another. */
  private boolean isWithin(Path2D shape) {
    Rectangle2D box = new Rectangle2D.Double();
    box.setFrameFromDiagonal(
        -bleed - ROUNDING, -bleed - ROUNDING, width + bleed + ROUNDING, height + bleed + ROUNDING);
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int last = 2 * POINTS[i.currentSegment(points)];
      for (int n = 0; n < last; n += 2) {
        if (box.outcode(points[n], points[n + 1]) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  Rectangle2D withBleed() {
    return new Rectangle2D.Double(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed);
  }
}
