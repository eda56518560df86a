package vn.lantoa.sheets.text;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * The box that an outline really fills. {@link Path2D#getBounds2D()} counts the control points of
 * curves on Java 17 and does not on Java 19 and later, so it would make sheets depend on the
 * version.
 */
final class Ink {
  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  private Ink() {}

  /** Empty, at the origin, where there is no ink. */
  static Rectangle2D of(Path2D outline) {
    Ink ink = new Ink();
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      int points =
          switch (i.currentSegment(p)) {
            case PathIterator.SEG_LINETO -> ink.line(x, y, p);
            case PathIterator.SEG_QUADTO -> ink.quad(x, y, p);
            case PathIterator.SEG_CUBICTO -> ink.cubic(x, y, p);
            case PathIterator.SEG_MOVETO -> 1;
            default -> 0;
          };
      if (points > 0) {
        x = p[2 * points - 2];
        y = p[2 * points - 1];
      }
    }
    return ink.left > ink.right
        ? new Rectangle2D.Double()
        : new Rectangle2D.Double(ink.left, ink.top, ink.right - ink.left, ink.bottom - ink.top);
  }

  private int line(double x, double y, double[] p) {
    add(x, y);
    add(p[0], p[1]);
    return 1;
  }

  private int quad(double x, double y, double[] p) {
    add(x, y);
    add(p[2], p[3]);
    turn(x, y, p, (p[0] - x) / (p[0] - x - (p[2] - p[0])));
    turn(x, y, p, (p[1] - y) / (p[1] - y - (p[3] - p[1])));
    return 2;
  }

  /** The point of a quadratic curve where it turns back in x or in y, if it does. */
  private void turn(double x, double y, double[] p, double t) {
    if (t > 0 && t < 1) {
      double s = 1 - t;
      add(s * s * x + 2 * s * t * p[0] + t * t * p[2], s * s * y + 2 * s * t * p[1] + t * t * p[3]);
    }
  }

  /** TrueType has none; should there be one, its control points hold it. */
  private int cubic(double x, double y, double[] p) {
    add(x, y);
    add(p[0], p[1]);
    add(p[2], p[3]);
    add(p[4], p[5]);
    return 3;
  }

  private void add(double x, double y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
}
