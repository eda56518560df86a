package vn.lantoa.sheets.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Cuts glyphs into pieces that are filled one by one, Ế into E, circumflex and acute: Vietnamese
 * has 134 letters with marks, made of some 50 shapes. The same shape is the same object. May be
 * shared by threads.
 *
 * <p>A piece is contours whose boxes overlap and that turn opposite ways, that is a shape with what
 * is cut out of it. Shapes that turn the same way may be filled one by one: under the non-zero rule
 * the result is their union.
 */
final class GlyphParts {
  private final Map<List<Double>, Path2D> known = new ConcurrentHashMap<>();

  /**
   * @param outline under the non-zero rule
   * @return what the outline is made of, each piece from its own origin
   */
  List<DrawingItem.Letter> of(Path2D outline) {
    List<Contour> contours = contours(outline);
    int[] owners = owners(contours);
    List<DrawingItem.Letter> pieces = new ArrayList<>();
    for (int owner = 0; owner < owners.length; owner++) {
      if (owners[owner] == owner) {
        Path2D piece = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = owner; i < owners.length; i++) {
          if (owners[i] == owner) {
            piece.append(contours.get(i).path, false);
          }
        }
        pieces.add(moved(piece, contours.get(owner)));
      }
    }
    return pieces;
  }

  private DrawingItem.Letter moved(Path2D piece, Contour first) {
    piece.transform(AffineTransform.getTranslateInstance(-first.startX, -first.startY));
    Path2D same = known.putIfAbsent(shape(piece), piece);
    return new DrawingItem.Letter(same == null ? piece : same, first.startX, first.startY);
  }

  private static List<Double> shape(Path2D path) {
    List<Double> shape = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      shape.add((double) kind);
      for (int k = 0; k < 2 * Contour.points(kind); k++) {
        shape.add(at[k]);
      }
    }
    return shape;
  }

  private static List<Contour> contours(Path2D outline) {
    List<Contour> contours = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        contours.add(new Contour(at[0], at[1]));
      }
      contours.get(contours.size() - 1).add(kind, at);
    }
    return contours;
  }

  /** For each contour the first of its piece. */
  private static int[] owners(List<Contour> contours) {
    int[] owners = new int[contours.size()];
    for (int i = 0; i < owners.length; i++) {
      owners[i] = i;
      for (int j = 0; j < i; j++) {
        if (owners[j] != owners[i] && contours.get(i).mayCut(contours.get(j))) {
          int first = Math.min(owners[i], owners[j]);
          int second = Math.max(owners[i], owners[j]);
          for (int k = 0; k <= i; k++) {
            owners[k] = owners[k] == second ? first : owners[k];
          }
        }
      }
    }
    return owners;
  }

  /** With the box and the turn of its points; curves stay within theirs. */
  private static final class Contour {
    private final Path2D path = new Path2D.Double();
    private final double startX;
    private final double startY;
    private final DoubleSummaryStatistics across = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics down = new DoubleSummaryStatistics();
    private double turn;
    private double x;
    private double y;

    Contour(double startX, double startY) {
      this.startX = startX;
      this.startY = startY;
      this.x = startX;
      this.y = startY;
    }

    void add(int kind, double[] at) {
      switch (kind) {
        case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> path.closePath();
      }
      for (int i = 0; i < points(kind); i++) {
        add(at[2 * i], at[2 * i + 1]);
      }
    }

    /** Seen from its start, so that a contour may be left open. */
    private void add(double toX, double toY) {
      turn += (x - startX) * (toY - startY) - (toX - startX) * (y - startY);
      x = toX;
      y = toY;
      across.accept(x);
      down.accept(y);
    }

    static int points(int kind) {
      return switch (kind) {
        case PathIterator.SEG_CLOSE -> 0;
        case PathIterator.SEG_QUADTO -> 2;
        case PathIterator.SEG_CUBICTO -> 3;
        default -> 1;
      };
    }

    boolean mayCut(Contour other) {
      return turn * other.turn <= 0 && meet(across, other.across) && meet(down, other.down);
    }

    private static boolean meet(DoubleSummaryStatistics one, DoubleSummaryStatistics other) {
      return one.getMin() <= other.getMax() && other.getMin() <= one.getMax();
    }
  }
}
