package vn.lantoa.sheets.design;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * A shape of one colour, in the units of its file.
 *
 * @param rgb 0xRRGGBB
 * @param rectangle whether it is one, with sides along the axes
 */
record FlatShape(Path2D shape, int rgb, boolean rectangle) {
  FlatShape(Path2D shape, int rgb) {
    this(shape, rgb, isRectangle(shape));
  }

  static boolean isRectangle(Path2D shape) {
    Rectangle2D bounds = shape.getBounds2D();
    double slack = 1e-4 * Math.max(bounds.getWidth(), bounds.getHeight());
    double[] point = new double[6];
    double[] last = new double[2];
    double[] first = new double[2];
    int corners = 0;
    int starts = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      if (kind == PathIterator.SEG_CLOSE) {
        point[0] = first[0];
        point[1] = first[1];
      } else if (kind == PathIterator.SEG_MOVETO) {
        starts++;
        first = new double[] {point[0], point[1]};
      } else if (kind != PathIterator.SEG_LINETO) {
        return false;
      }
      boolean moved = Math.abs(point[0] - last[0]) > slack || Math.abs(point[1] - last[1]) > slack;
      if (kind != PathIterator.SEG_MOVETO && moved) {
        corners++;
        boolean slanted =
            Math.abs(point[0] - last[0]) > slack && Math.abs(point[1] - last[1]) > slack;
        if (slanted) {
          return false;
        }
      }
      last = new double[] {point[0], point[1]};
    }
    return starts == 1 && corners == 4;
  }
}
