package vn.lantoa.sheets.svg;

import java.awt.geom.PathIterator;
import vn.lantoa.bytes.ByteBuilder;

/**
 * Path data in hundredths of a millimetre, each command relative to the last point as it was
 * rounded, so that rounding never adds up.
 */
final class RelativePath {
  private final ByteBuilder out;
  private final double[] points = new double[6];
  private long x;
  private long y;
  private long startX;
  private long startY;
  private int last;

  RelativePath(ByteBuilder out) {
    this.out = out;
  }

  /**
   * @param shape in mm
   */
  void add(PathIterator shape) {
    for (; !shape.isDone(); shape.next()) {
      segment(shape.currentSegment(points));
    }
  }

  private void segment(int kind) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> {
        x = round(points[0]);
        y = round(points[1]);
        startX = x;
        startY = y;
        out.put('M').hundredths(x);
        next(y);
      }
      case PathIterator.SEG_LINETO -> line(round(points[0]), round(points[1]));
      case PathIterator.SEG_QUADTO -> curve('q', 2);
      case PathIterator.SEG_CUBICTO -> curve('c', 3);
      default -> {
        out.put('z');
        x = startX;
        y = startY;
      }
    }
    last = kind;
  }

  private void line(long toX, long toY) {
    if (toY == y) {
      out.put('h').hundredths(toX - x);
    } else if (toX == x) {
      out.put('v').hundredths(toY - y);
    } else {
      out.put('l').hundredths(toX - x);
      next(toY - y);
    }
    x = toX;
    y = toY;
  }

  private void curve(char letter, int count) {
    boolean first = true;
    if (last != (count == 2 ? PathIterator.SEG_QUADTO : PathIterator.SEG_CUBICTO)) {
      out.put(letter);
    } else {
      first = false;
    }
    long toX = x;
    long toY = y;
    for (int i = 0; i < count; i++) {
      toX = round(points[2 * i]);
      toY = round(points[2 * i + 1]);
      if (first) {
        out.hundredths(toX - x);
        first = false;
      } else {
        next(toX - x);
      }
      next(toY - y);
    }
    x = toX;
    y = toY;
  }

  /** A number after another: a minus sign parts them as well as a space does. */
  private void next(long value) {
    if (value >= 0) {
      out.put(' ');
    }
    out.hundredths(value);
  }

  private static long round(double millimetres) {
    return Math.round(millimetres * 100);
  }
}
