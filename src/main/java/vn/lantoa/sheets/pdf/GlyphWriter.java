package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.bytes.ByteBuilder;

/**
 * Writes a letter in whole units of its outline. Quadratic curves become cubic ones: PDF has no
 * others. Contours are not closed: filling closes them.
 */
final class GlyphWriter {
  /** How far a curve may stray, in units. */
  private static final double TOLERANCE = 0.3;

  private final ByteBuilder out = new ByteBuilder(2 * 1024);
  private final double[] at = new double[6];
  private double x;
  private double y;
  private double startX;
  private double startY;

  /** Whether the last segment was a line to the start, which filling draws where it is the end. */
  private boolean isComingHome;

  /** The last curve if it was quadratic and is not written yet: its handle and its end. */
  private final List<double[]> waiting = new ArrayList<>(1);

  private long left = Long.MAX_VALUE;
  private long top = Long.MAX_VALUE;
  private long right = Long.MIN_VALUE;
  private long bottom = Long.MIN_VALUE;

  GlyphWriter(Path2D letter) {
    for (PathIterator i = letter.getPathIterator(null); !i.isDone(); i.next()) {
      add(i);
    }
    flush();
    if (out.size() > 0) {
      out.put("f\n"); // an operator that paints must have a path
    }
  }

  /** The operators that fill it. */
  ByteBuilder operators() {
    return out;
  }

  /** The box of all points: left, top, right and bottom. */
  ByteBuilder box(ByteBuilder to) {
    to.whole(left).put(' ').whole(top).put(' ');
    return to.whole(right).put(' ').whole(bottom);
  }

  private void add(PathIterator path) {
    int kind = path.currentSegment(at);
    if (kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_CLOSE) {
      goHome();
    }
    if (kind == PathIterator.SEG_QUADTO) {
      quadratic(at.clone());
      return;
    }
    flush();
    isComingHome = false;
    switch (kind) {
      case PathIterator.SEG_MOVETO -> {
        startX = at[0];
        startY = at[1];
        to(at[0], at[1], "m\n");
      }
      case PathIterator.SEG_LINETO -> line(at[0], at[1]);
      case PathIterator.SEG_CUBICTO -> cubic(at[0], at[1], at[2], at[3], at[4], at[5]);
      default -> {}
    }
  }

  private void line(double toX, double toY) {
    if (toX == startX && toY == startY) {
      isComingHome = true;
    } else {
      to(toX, toY, "l\n");
    }
  }

  /** Writes the line to the start of the contour, which goes on from there. */
  private void goHome() {
    if (isComingHome) {
      to(startX, startY, "l\n");
      isComingHome = false;
    }
  }

  private void quadratic(double[] next) {
    if (waiting.isEmpty()) {
      waiting.add(next);
      return;
    }
    double[] last = waiting.get(0);
    if (isOneCurve(last, next)) {
      waiting.clear();
      raised(4.0 / 3, last[0], last[1], next[0], next[1], next[2], next[3]);
    } else {
      flush();
      waiting.add(next);
    }
  }

  /** Writes what waits. */
  private void flush() {
    if (!waiting.isEmpty()) {
      double[] last = waiting.remove(0);
      raised(2.0 / 3, last[0], last[1], last[0], last[1], last[2], last[3]);
    }
  }

  /**
   * Whether a quadratic curve and the next are halves of one cubic, as where a designer's cubic was
   * cut for TrueType. Such a cubic leaves and arrives as they do, its handles 4/3 of theirs, and
   * passes the point between them if that is the middle of theirs. With D = P1 - 3B + 3A - P0 of
   * the cubic P0 A B P1, it then departs from them by √3/288 of D at most (the distance of half a
   * cubic from the quadratic of the same ends and tangents' mean).
   */
  private boolean isOneCurve(double[] first, double[] second) {
    double middleX = (first[0] + second[0]) / 2 - first[2];
    double middleY = (first[1] + second[1]) / 2 - first[3];
    double bendX = 2 * (second[2] - x) - 4 * (second[0] - first[0]);
    double bendY = 2 * (second[3] - y) - 4 * (second[1] - first[1]);
    double most = TOLERANCE / (Math.sqrt(3) / 288);
    return middleX * middleX + middleY * middleY <= TOLERANCE * TOLERANCE
        && bendX * bendX + bendY * bendY <= most * most;
  }

  /** A cubic curve whose handles are such a part of the way to these points. */
  private void raised(
      double part, double x1, double y1, double x2, double y2, double x3, double y3) {
    cubic(
        x + (x1 - x) * part,
        y + (y1 - y) * part,
        x3 + (x2 - x3) * part,
        y3 + (y2 - y3) * part,
        x3,
        y3);
  }

  private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) {
    point(x1, y1);
    point(x2, y2);
    to(x3, y3, "c\n");
  }

  private void to(double toX, double toY, String operator) {
    x = toX;
    y = toY;
    point(x, y);
    out.put(operator);
  }

  private void point(double pointX, double pointY) {
    long wholeX = Math.round(pointX);
    long wholeY = Math.round(pointY);
    left = Math.min(left, wholeX);
    top = Math.min(top, wholeY);
    right = Math.max(right, wholeX);
    bottom = Math.max(bottom, wholeY);
    out.whole(wholeX).put(' ').whole(wholeY).put(' ');
  }
}
