package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.sheets.drawing.Plot;

/**
 * Writes the outline of a line letter by letter, each from its own origin, so that the same letter
 * is the same bytes wherever it stands: it is worked out once, and compresses to nothing.
 *
 * <p>A letter is found as contours whose boxes overlap and that turn opposite ways, that is a shape
 * with what is cut out of it. Shapes that turn the same way may be filled one by one: under the
 * non-zero rule the result is their union.
 */
final class Letters {
  private final Plot out;
  private final Map<Letter, Letter> known = new HashMap<>();

  /** Segments of the line: kind, then up to three points; in hundredths of a millimetre. */
  private double[] points = new double[6 * 1024];

  private byte[] kinds = new byte[1024];
  private int segments;

  /** Contours: first segment, box, turn, and the contour whose letter it belongs to. */
  private int[] starts = new int[64];

  private double[] boxes = new double[256];
  private double[] turns = new double[64];
  private int[] owners = new int[64];
  private int contours;

  /** How far a curve may stray, in hundredths of a millimetre. */
  private double tolerance;

  Letters(Plot out) {
    this.out = out;
  }

  /**
   * Fills a line; the transformation is as before when it returns.
   *
   * @param size of the letters, in mm; a 4,000th of it is a quarter of the grid that fonts are
   *     drawn on
   */
  void fill(Path2D line, double size) {
    tolerance = Math.max(0.3, size * 100 / 4000);
    if (line.getWindingRule() == Path2D.WIND_EVEN_ODD) {
      Shapes.fill(line, out);
      return;
    }
    read(line);
    join();
    out.put("q\n");
    long x = 0;
    long y = 0;
    for (int i = 0; i < contours; i++) {
      if (owners[i] != i) {
        continue;
      }
      double originX = points[6 * starts[i]];
      double originY = points[6 * starts[i] + 1];
      long toX = Math.round(originX);
      long toY = Math.round(originY);
      out.put("1 0 0 1 ").whole(toX - x).put(' ').whole(toY - y).put(" cm\n");
      x = toX;
      y = toY;
      letter(i, originX, originY);
    }
    out.put("Q\n");
  }

  private void read(Path2D line) {
    segments = 0;
    contours = 0;
    double[] at = new double[6];
    for (PathIterator path = line.getPathIterator(null); !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      if (segments == kinds.length) {
        kinds = Arrays.copyOf(kinds, segments * 2);
        points = Arrays.copyOf(points, segments * 12);
      }
      if (kind == PathIterator.SEG_MOVETO) {
        begin();
      }
      kinds[segments] = (byte) kind;
      for (int i = 0; i < 6; i++) {
        points[6 * segments + i] = at[i] * 100;
      }
      segments++;
    }
    closeLast();
  }

  private void begin() {
    closeLast();
    if (contours + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      boxes = Arrays.copyOf(boxes, boxes.length * 2);
      turns = Arrays.copyOf(turns, turns.length * 2);
      owners = Arrays.copyOf(owners, owners.length * 2);
    }
    starts[contours++] = segments;
  }

  /** The box and the turn of the last contour, from its points; curves stay within theirs. */
  private void closeLast() {
    if (contours == 0) {
      return;
    }
    int last = contours - 1;
    starts[contours] = segments;
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double area = 0;
    double x = points[6 * starts[last]];
    double y = points[6 * starts[last] + 1];
    for (int i = starts[last]; i < segments; i++) {
      int count = count(kinds[i]);
      for (int p = 6 * i; p < 6 * i + 2 * count; p += 2) {
        area += x * points[p + 1] - points[p] * y;
        x = points[p];
        y = points[p + 1];
        left = x < left ? x : left;
        right = x > right ? x : right;
        top = y < top ? y : top;
        bottom = y > bottom ? y : bottom;
      }
    }
    area += x * points[6 * starts[last] + 1] - points[6 * starts[last]] * y;
    turns[last] = area;
    boxes[4 * last] = left;
    boxes[4 * last + 1] = top;
    boxes[4 * last + 2] = right;
    boxes[4 * last + 3] = bottom;
  }

  private static int count(int kind) {
    return switch (kind) {
      case PathIterator.SEG_CLOSE -> 0;
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 3;
      default -> 1;
    };
  }

  /** The first contour of a letter owns the others. */
  private void join() {
    for (int i = 0; i < contours; i++) {
      owners[i] = i;
      for (int j = 0; j < i; j++) {
        if (owners[j] != owners[i] && turns[i] * turns[j] <= 0 && overlap(4 * i, 4 * j)) {
          int first = Math.min(owners[i], owners[j]);
          int second = Math.max(owners[i], owners[j]);
          for (int k = 0; k <= i; k++) {
            if (owners[k] == second) {
              owners[k] = first;
            }
          }
        }
      }
    }
  }

  private boolean overlap(int a, int b) {
    return boxes[a] <= boxes[b + 2]
        && boxes[b] <= boxes[a + 2]
        && boxes[a + 1] <= boxes[b + 3]
        && boxes[b + 1] <= boxes[a + 3];
  }

  private void letter(int owner, double originX, double originY) {
    int size = 0;
    for (int i = owner; i < contours; i++) {
      size += owners[i] == owner ? 7 * (starts[i + 1] - starts[i]) : 0;
    }
    int[] shape = new int[size];
    int at = 0;
    for (int i = owner; i < contours; i++) {
      if (owners[i] == owner) {
        at = contour(i, originX, originY, shape, at);
      }
    }
    Letter letter = new Letter(Arrays.copyOf(shape, at), out.size());
    Letter before = known.putIfAbsent(letter, letter);
    if (before != null) {
      out.repeat(before.from, before.length);
    } else {
      letter.write(out);
    }
  }

  /** Appends a contour as PDF has it: kinds and rounded numbers, curves made cubic. */
  private int contour(int contour, double originX, double originY, int[] shape, int from) {
    int at = from;
    double x = 0;
    double y = 0;
    int end = starts[contour + 1];
    for (int i = starts[contour]; i < end; i++) {
      int kind = kinds[i];
      int p = 6 * i;
      int count = count(kind);
      shape[at++] = kind == PathIterator.SEG_QUADTO ? PathIterator.SEG_CUBICTO : kind;
      if (kind == PathIterator.SEG_QUADTO) {
        boolean joined = i + 1 < end && isOneCurve(x + originX, y + originY, p);
        double part = joined ? 4.0 / 3 : 2.0 / 3;
        int last = joined ? p + 6 : p;
        double toX = points[last + 2] - originX;
        double toY = points[last + 3] - originY;
        shape[at++] = round(x + (points[p] - originX - x) * part);
        shape[at++] = round(y + (points[p + 1] - originY - y) * part);
        shape[at++] = round(toX + (points[last] - originX - toX) * part);
        shape[at++] = round(toY + (points[last + 1] - originY - toY) * part);
        shape[at++] = round(toX);
        shape[at++] = round(toY);
        if (joined) {
          i++;
          p = last;
        }
      } else {
        for (int k = 0; k < count; k++) {
          shape[at++] = round(points[p + 2 * k] - originX);
          shape[at++] = round(points[p + 2 * k + 1] - originY);
        }
      }
      if (count > 0) {
        x = points[p + 2 * count - 2] - originX;
        y = points[p + 2 * count - 1] - originY;
      }
    }
    return at;
  }

  /**
   * Whether a quadratic curve and the next are halves of one cubic, as where a designer's cubic was
   * cut for TrueType. Such a cubic leaves and arrives as they do, its handles 4/3 of theirs, and
   * passes the point between them if that is the middle of theirs. With D = P1 - 3B + 3A - P0 of
   * the cubic P0 A B P1, it then departs from them by √3/288 of D at most (the distance of half a
   * cubic from the quadratic of the same ends and tangents' mean).
   */
  private boolean isOneCurve(double x, double y, int p) {
    if (kinds[p / 6 + 1] != PathIterator.SEG_QUADTO) {
      return false;
    }
    double middleX = (points[p] + points[p + 6]) / 2 - points[p + 2];
    double middleY = (points[p + 1] + points[p + 7]) / 2 - points[p + 3];
    double bendX = 2 * (points[p + 8] - x) - 4 * (points[p + 6] - points[p]);
    double bendY = 2 * (points[p + 9] - y) - 4 * (points[p + 7] - points[p + 1]);
    double most = tolerance / (Math.sqrt(3) / 288);
    return middleX * middleX + middleY * middleY <= tolerance * tolerance
        && bendX * bendX + bendY * bendY <= most * most;
  }

  private static int round(double value) {
    return (int) Math.floor(value + 0.5);
  }

  /** A shape seen from its origin, and where it was written. */
  private static final class Letter {
    private final int[] shape;
    private final int hash;
    private final int from;
    private int length;

    Letter(int[] shape, int from) {
      this.shape = shape;
      this.hash = Arrays.hashCode(shape);
      this.from = from;
    }

    void write(Plot out) {
      for (int at = 0; at < shape.length; ) {
        int kind = shape[at++];
        int numbers = 2 * count(kind);
        for (int i = 0; i < numbers; i++) {
          out.whole(shape[at++]).put(' ');
        }
        out.put("mlvch".charAt(kind)).put('\n');
      }
      out.put("f\n");
      length = out.size() - from;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Letter letter && Arrays.equals(shape, letter.shape);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
