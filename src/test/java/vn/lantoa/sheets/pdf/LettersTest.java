package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.sheets.drawing.Plot;

final class LettersTest {

  @Test
  void outlinesKeepTheirPlaceToAFewHundredths() throws Exception {
    Font font =
        Font.createFont(
            Font.TRUETYPE_FONT, Path.of("assets/fonts/sheets/BeVietnamPro-800.ttf").toFile());
    Path2D line =
        new Path2D.Double(
            font.deriveFont(20f)
                .createGlyphVector(new FontRenderContext(null, true, true), "Ộ%Ữ8@&gĐÁV")
                .getOutline(3.3f, 40.7f));
    List<Path2D> letters = read(written(line, 20));
    // The grid is a hundredth of a millimetre, and a curve may stray by a 4,000th of 20 mm.
    double most = 0.01 * Math.sqrt(2) + 20 / 4000.0;
    Path2D together = new Path2D.Double();
    letters.forEach(letter -> together.append(letter, false));
    assertTrue(farthest(together, line) < most, "strays " + farthest(together, line));
    assertTrue(farthest(line, together) < most, "misses " + farthest(line, together));
  }

  @Test
  void aHoleStaysInItsShapeInWhateverOrderTheyCome() {
    Path2D shapes = new Path2D.Double();
    append(shapes, 0, 0, 10, 10, false);
    append(shapes, 20, 0, 10, 10, false);
    append(shapes, 2, 2, 6, 6, true);
    append(shapes, 22, 2, 6, 6, true);
    append(shapes, 24, 4, 2, 2, false);
    List<Path2D> letters = read(written(shapes, 10));
    assertEquals(2, letters.size());
    Area all = new Area();
    letters.forEach(letter -> all.add(new Area(letter)));
    all.exclusiveOr(new Area(shapes));
    assertTrue(all.isEmpty());
  }

  @Test
  void theSameLetterIsTheSameBytes() {
    Path2D shapes = new Path2D.Double();
    append(shapes, 1.234, 5.678, 10, 10, false);
    append(shapes, 41.111, 3.333, 10, 10, false);
    String[] letters = written(shapes, 10).split("1 0 0 1 [-0-9]+ [-0-9]+ cm\n");
    assertEquals(3, letters.length);
    assertEquals(letters[1], letters[2].replace("Q\n", ""));
  }

  private static void append(
      Path2D shapes, double x, double y, double width, double height, boolean hole) {
    shapes.moveTo(x, y);
    if (hole) {
      shapes.lineTo(x, y + height);
      shapes.lineTo(x + width, y + height);
      shapes.lineTo(x + width, y);
    } else {
      shapes.lineTo(x + width, y);
      shapes.lineTo(x + width, y + height);
      shapes.lineTo(x, y + height);
    }
    shapes.closePath();
  }

  private static String written(Path2D line, double size) {
    Plot out = new Plot(1024);
    new Letters(out).fill(line, size);
    return new String(out.toBytes(), StandardCharsets.US_ASCII);
  }

  /** Each filled path, in mm. */
  private static List<Path2D> read(String content) {
    List<Path2D> paths = new ArrayList<>();
    AffineTransform place = AffineTransform.getScaleInstance(0.01, 0.01);
    Path2D path = new Path2D.Double();
    List<Double> n = new ArrayList<>();
    for (String token : content.split("\\s+")) {
      switch (token) {
        case "q", "Q" -> {}
        case "cm" -> place.concatenate(AffineTransform.getTranslateInstance(n.get(4), n.get(5)));
        case "m" -> path.moveTo(n.get(0), n.get(1));
        case "l" -> path.lineTo(n.get(0), n.get(1));
        case "c" -> path.curveTo(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        case "h" -> path.closePath();
        case "f" -> {
          paths.add(new Path2D.Double(path, place));
          path = new Path2D.Double();
        }
        default -> {
          n.add(Double.parseDouble(token));
          continue;
        }
      }
      n.clear();
    }
    return paths;
  }

  /** The greatest distance from points along one path to the other. */
  private static double farthest(Path2D from, Path2D to) {
    List<double[]> segments = segments(to);
    double farthest = 0;
    for (double[] segment : segments(from)) {
      for (double t = 0; t < 1; t += 0.25) {
        double x = segment[0] + (segment[2] - segment[0]) * t;
        double y = segment[1] + (segment[3] - segment[1]) * t;
        double nearest = Double.MAX_VALUE;
        for (double[] s : segments) {
          nearest = Math.min(nearest, java.awt.geom.Line2D.ptSegDist(s[0], s[1], s[2], s[3], x, y));
        }
        farthest = Math.max(farthest, nearest);
      }
    }
    return farthest;
  }

  private static List<double[]> segments(Path2D path) {
    List<double[]> segments = new ArrayList<>();
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    PathIterator flat = new FlatteningPathIterator(path.getPathIterator(null), 0.0005, 12);
    for (; !flat.isDone(); flat.next()) {
      int kind = flat.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = at[0];
        startY = at[1];
      } else if (kind == PathIterator.SEG_CLOSE) {
        segments.add(new double[] {x, y, startX, startY});
        at[0] = startX;
        at[1] = startY;
      } else {
        segments.add(new double[] {x, y, at[0], at[1]});
      }
      x = at[0];
      y = at[1];
    }
    return segments;
  }

  @Test
  void noOutlineIsNoPath() {
    assertEquals("q\nQ\n", written(new Path2D.Double(), 10));
    Path2D rectangle = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1));
    rectangle.setWindingRule(Path2D.WIND_EVEN_ODD);
    assertTrue(written(rectangle, 10).endsWith("f*\n"));
  }
}
