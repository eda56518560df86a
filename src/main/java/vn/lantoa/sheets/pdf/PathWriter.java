package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import vn.lantoa.bytes.ByteBuilder;

/** Writes paths in hundredths of a millimetre: whole numbers, to 10 µm, finer than 2,400 dpi. */
final class PathWriter {
  private final ByteBuilder out;
  private final double[] at = new double[6];
  private double x;
  private double y;

  /** Corners of a contour that has only been upright and level so far, or -1 when it has not. */
  private int corners = -1;

  private final long[] cornerX = new long[5];
  private final long[] cornerY = new long[5];

  private PathWriter(ByteBuilder out) {
    this.out = out;
  }

  /** A whole path at its place, filled. */
  static void fill(Path2D shape, ByteBuilder out) {
    PathWriter shapes = new PathWriter(out);
    int before = out.size();
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      shapes.segment(path.currentSegment(shapes.at));
    }
    shapes.flush();
    if (out.size() == before) {
      return; // an operator that paints must have a path
    }
    out.put(shape.getWindingRule() == Path2D.WIND_EVEN_ODD ? "f*\n" : "f\n");
  }

  private void segment(int kind) {
    if (kind == PathIterator.SEG_MOVETO) {
      flush();
      corners = 0;
      corner();
    } else if (kind == PathIterator.SEG_LINETO && corners > 0 && corners < 5) {
      corner();
    } else if (kind == PathIterator.SEG_CLOSE && isRectangle()) {
      rectangle();
    } else {
      flush();
      write(kind);
    }
    if (kind != PathIterator.SEG_CLOSE) {
      int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = at[end];
      y = at[end + 1];
    }
  }

  private void corner() {
    cornerX[corners] = Math.round(at[0] * 100);
    cornerY[corners++] = Math.round(at[1] * 100);
  }

  private boolean isRectangle() {
    return (corners == 4 || corners == 5 && cornerX[4] == cornerX[0] && cornerY[4] == cornerY[0])
        && cornerY[0] == cornerY[1]
        && cornerX[1] == cornerX[2]
        && cornerY[2] == cornerY[3]
        && cornerX[3] == cornerX[0];
  }

  /** From the first corner level, then upright, as the operator goes (ISO 32000-1, table 59). */
  private void rectangle() {
    point(cornerX[0], cornerY[0]);
    point(cornerX[1] - cornerX[0], cornerY[2] - cornerY[1]).put("re\n");
    corners = -1;
  }

  /** Writes the corners that turned out to be of no rectangle. */
  private void flush() {
    for (int i = 0; i < corners; i++) {
      point(cornerX[i], cornerY[i]).put(i == 0 ? "m\n" : "l\n");
    }
    corners = -1;
  }

  private void write(int kind) {
    switch (kind) {
      case PathIterator.SEG_LINETO -> point(at[0], at[1]).put("l\n");
      case PathIterator.SEG_QUADTO -> {
        // PDF has cubic curves only: the same curve, its degree raised.
        point(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3);
        point(at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3);
        point(at[2], at[3]).put("c\n");
      }
      case PathIterator.SEG_CUBICTO -> {
        point(at[0], at[1]);
        point(at[2], at[3]);
        point(at[4], at[5]).put("c\n");
      }
      default -> out.put("h\n");
    }
  }

  private ByteBuilder point(double millimetresX, double millimetresY) {
    return point(Math.round(millimetresX * 100), Math.round(millimetresY * 100));
  }

  private ByteBuilder point(long hundredthsX, long hundredthsY) {
    return out.whole(hundredthsX).put(' ').whole(hundredthsY).put(' ');
  }
}
