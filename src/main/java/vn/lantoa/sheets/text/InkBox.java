package vn.lantoa.sheets.text;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * The box that an outline really fills. {@link Path2D#getBounds2D()} counts the control points of
 * curves on Java 17 and does not on Java 19 and later, so it would make sheets depend on the
 * version.
 *
 * @param across the least and the greatest x
 * @param down likewise y
 */
record InkBox(DoubleSummaryStatistics across, DoubleSummaryStatistics down) {

  /** The contours of an outline, one by one. */
  static List<InkBox> contours(Path2D outline) {
    List<InkBox> contours = new ArrayList<>();
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(p);
      if (segment == PathIterator.SEG_MOVETO) {
        contours.add(new InkBox(new DoubleSummaryStatistics(), new DoubleSummaryStatistics()));
      }
      if (segment != PathIterator.SEG_CLOSE) {
        int points = contours.get(contours.size() - 1).add(segment, x, y, p);
        x = p[2 * points - 2];
        y = p[2 * points - 1];
      }
    }
    return contours;
  }

  /** Adds a segment and says how many points it has. */
  private int add(int segment, double x, double y, double[] p) {
    switch (segment) {
      case PathIterator.SEG_QUADTO -> {
        add(p[2], p[3]);
        turn(x, y, p, (x - p[0]) / (x - 2 * p[0] + p[2]));
        turn(x, y, p, (y - p[1]) / (y - 2 * p[1] + p[3]));
        return 2;
      }
      case PathIterator.SEG_CUBICTO -> {
        // TrueType has none; should there be one, its control points hold it
        add(p[0], p[1]);
        add(p[2], p[3]);
        add(p[4], p[5]);
        return 3;
      }
      default -> {
        add(p[0], p[1]);
        return 1;
      }
    }
  }

  /** The point of a quadratic curve where it turns back in x or in y, if it does. */
  private void turn(double x, double y, double[] p, double t) {
    if (t > 0 && t < 1) {
      double s = 1 - t;
      add(s * s * x + 2 * s * t * p[0] + t * t * p[2], s * s * y + 2 * s * t * p[1] + t * t * p[3]);
    }
  }

  private void add(double x, double y) {
    across.accept(x);
    down.accept(y);
  }
}
