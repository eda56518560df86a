package vn.lantoa.sheets.design;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts shapes to a rectangle, side by side (Sutherland and Hodgman): in one pass, where an area of
 * Java's would go through every crossing. What winds around a point within does so afterwards, too;
 * edges that lie on one another along the cut enclose nothing.
 */
record RectangleCut(Rectangle2D box) {
  private static final double FINENESS = 5e-5;

  /** Curves become lines too short to be seen. */
  static Path2D flat(Shape shape, Rectangle2D box) {
    double flatness = FINENESS * Math.max(box.getWidth(), box.getHeight());
    PathIterator lines = shape.getPathIterator(null, Math.max(flatness, 1e-9));
    Path2D path = new Path2D.Double(lines.getWindingRule());
    path.append(lines, false);
    return path;
  }

  Path2D of(Shape shape) {
    Path2D lines = flat(shape, box);
    Path2D cut = new Path2D.Double(lines.getWindingRule());
    List<Point2D> polygon = new ArrayList<>();
    double[] point = new double[6];
    for (PathIterator i = lines.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(point);
      if (kind == PathIterator.SEG_MOVETO) {
        append(polygon, cut);
        polygon.clear();
      }
      if (kind != PathIterator.SEG_CLOSE) {
        polygon.add(new Point2D.Double(point[0], point[1]));
      } else if (!polygon.isEmpty()) {
        Point2D start = polygon.get(0);
        append(polygon, cut);
        polygon.clear();
        polygon.add(start);
      }
    }
    append(polygon, cut);
    return cut;
  }

  private void append(List<Point2D> polygon, Path2D cut) {
    List<Point2D> rest = side(polygon, true, box.getMinX(), 1);
    rest = side(rest, true, box.getMaxX(), -1);
    rest = side(rest, false, box.getMinY(), 1);
    rest = side(rest, false, box.getMaxY(), -1);
    if (rest.size() > 2) {
      cut.moveTo(rest.get(0).getX(), rest.get(0).getY());
      rest.stream().skip(1).forEach(p -> cut.lineTo(p.getX(), p.getY()));
      cut.closePath();
    }
  }

  /** What of a polygon lies where {@code sign · coordinate} is not less than that of the edge. */
  private static List<Point2D> side(List<Point2D> polygon, boolean across, double edge, int sign) {
    List<Point2D> kept = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      Point2D from = polygon.get(i == 0 ? polygon.size() - 1 : i - 1);
      Point2D to = polygon.get(i);
      double before = sign * ((across ? from.getX() : from.getY()) - edge);
      double after = sign * ((across ? to.getX() : to.getY()) - edge);
      if (before < 0 != after < 0) {
        double part = before / (before - after);
        double x = from.getX() + part * (to.getX() - from.getX());
        double y = from.getY() + part * (to.getY() - from.getY());
        kept.add(across ? new Point2D.Double(edge, y) : new Point2D.Double(x, edge));
      }
      if (after >= 0) {
        kept.add(to);
      }
    }
    return kept;
  }
}
