package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import vn.lantoa.sheets.drawing.Plot;

/** Writes paths in hundredths of a millimetre: whole numbers, to 10 µm, finer than 2,400 dpi. */
final class Shapes {
  private Shapes() {}

  /** A whole path at its place, filled. */
  static void fill(Path2D shape, Plot out) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> point(out, at[0], at[1]).put("m\n");
        case PathIterator.SEG_LINETO -> point(out, at[0], at[1]).put("l\n");
        case PathIterator.SEG_QUADTO -> {
          // PDF has cubic curves only: the same curve, its degree raised.
          point(out, x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3);
          point(out, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3);
          point(out, at[2], at[3]).put("c\n");
        }
        case PathIterator.SEG_CUBICTO -> {
          point(out, at[0], at[1]);
          point(out, at[2], at[3]);
          point(out, at[4], at[5]).put("c\n");
        }
        default -> out.put("h\n");
      }
      if (kind != PathIterator.SEG_CLOSE) {
        int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        x = at[end];
        y = at[end + 1];
      }
    }
    out.put(shape.getWindingRule() == Path2D.WIND_EVEN_ODD ? "f*\n" : "f\n");
  }

  private static Plot point(Plot out, double x, double y) {
    return out.whole(Math.round(x * 100)).put(' ').whole(Math.round(y * 100)).put(' ');
  }
}
