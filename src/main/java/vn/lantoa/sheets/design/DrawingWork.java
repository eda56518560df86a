package vn.lantoa.sheets.design;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What drawing a file costs, counted before it is done: a small file must not keep a build busy or
 * fill its memory.
 */
final class DrawingWork {
  /** Steps of all areas together; as many take half a second. */
  private static final long MOST_STEPS = 20_000_000;

  private static final int MOST_SEGMENTS = 50_000;
  private static final int MOST_NODES = 100_000;
  private static final int MOST_DASHES = 5_000;
  private static final double FARTHEST = 1e7;

  /** More digits say nothing to anybody. */
  private static final long LONGEST = 1_000_000_000_000L;

  /** How many points each kind of segment of {@link PathIterator} has. */
  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private long steps;
  private long segments;
  private long nodes;

  /** A drawing that costs too much. */
  static final class Excess extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What there is too much of, and how much there may be. */
    final String found;

    final String most;

    Excess(String what, double found, double most) {
      super(what);
      this.found = what + " " + plain(found);
      this.most = plain(most);
    }

    private static String plain(double number) {
      if (Double.isNaN(number)) {
        return "?";
      }
      return Math.abs(number) > LONGEST ? "> " + LONGEST : Long.toString((long) number);
    }
  }

  /** Counts an element, as often as it is drawn. */
  void node() {
    nodes++;
    require("use", (double) nodes, MOST_NODES);
  }

  /** Counts a shape that is kept. */
  void keep(Shape shape) {
    segments += segments(shape);
    require("path", (double) segments, MOST_SEGMENTS);
  }

  /** Counts the strokes that a line is broken into. */
  void stroke(Shape line, Stroke stroke) {
    keep(line);
    if (stroke instanceof BasicStroke basic && basic.getDashArray() != null) {
      double period = 0;
      for (float dash : basic.getDashArray()) {
        period += dash;
      }
      double dashes = length(line) / period * basic.getDashArray().length;
      require("stroke-dasharray", dashes, MOST_DASHES);
    }
  }

  /** Whether a shape lies where numbers are still exact. */
  static Shape near(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    double far =
        Math.max(
            Math.max(Math.abs(box.getMinX()), Math.abs(box.getMaxX())),
            Math.max(Math.abs(box.getMinY()), Math.abs(box.getMaxY())));
    require("x, y", far, FARTHEST);
    return shape;
  }

  /** Counts looking through a shape once. */
  void look(Shape shape) {
    steps += segments(shape);
    require("clip", (double) steps, (double) MOST_STEPS);
  }

  /**
   * Counts cutting one shape by another: Java goes down the edges of both, and at each crossing
   * through all that are beside it.
   */
  void cut(Shape one, Shape other) {
    List<Rectangle2D> edges = edges(one);
    edges.addAll(edges(other));
    edges.sort(Comparator.comparingDouble(Rectangle2D::getMinY));
    List<Rectangle2D> beside = new ArrayList<>();
    for (Rectangle2D edge : edges) {
      beside.removeIf(above -> above.getMaxY() < edge.getMinY());
      long crossings =
          beside.stream()
              .filter(e -> e.getMinX() < edge.getMaxX() && e.getMaxX() > edge.getMinX())
              .count();
      steps += beside.size() * (1 + crossings);
      require("clip", (double) steps, (double) MOST_STEPS);
      beside.add(edge);
    }
  }

  /** Nothing that is no number is few enough. */
  private static void require(String what, double found, double most) {
    if (!(found <= most)) {
      throw new Excess(what, found, most);
    }
  }

  private static long segments(Shape shape) {
    long count = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      count++;
    }
    return count;
  }

  /** Of the lines between its control points: no curve is longer. */
  private static double length(Shape shape) {
    double length = 0;
    for (List<Point2D> points : pieces(shape)) {
      for (int i = 1; i < points.size(); i++) {
        length += points.get(i).distance(points.get(i - 1));
      }
    }
    return length;
  }

  /** What each segment lies within. */
  private static List<Rectangle2D> edges(Shape shape) {
    List<Rectangle2D> edges = new ArrayList<>();
    for (List<Point2D> points : pieces(shape)) {
      Rectangle2D box = new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
      points.forEach(box::add);
      edges.add(box);
    }
    return edges;
  }

  /** The points of each segment, from where it starts. */
  private static List<List<Point2D>> pieces(Shape shape) {
    List<List<Point2D>> pieces = new ArrayList<>();
    double[] numbers = new double[6];
    Point2D start = new Point2D.Double();
    Point2D last = start;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(numbers);
      List<Point2D> points = new ArrayList<>(List.of(last));
      for (int j = 0; j < POINTS[kind]; j++) {
        points.add(new Point2D.Double(numbers[2 * j], numbers[2 * j + 1]));
      }
      if (kind == PathIterator.SEG_CLOSE) {
        points.add(start);
      }
      last = points.get(points.size() - 1);
      if (kind == PathIterator.SEG_MOVETO) {
        start = last;
      } else {
        pieces.add(points);
      }
    }
    return pieces;
  }
}
