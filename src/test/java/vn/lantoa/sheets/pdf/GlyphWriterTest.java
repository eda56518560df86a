package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.bytes.ChunkDeflater;
import vn.lantoa.sheets.drawing.DrawingItem;

final class GlyphWriterTest {
  private static final Font FONT = font();

  private static Font font() {
    try {
      return Font.createFont(
              Font.TRUETYPE_FONT, Path.of("assets/fonts/sheets/BeVietnamPro-800.ttf").toFile())
          .deriveFont((float) DrawingItem.Letter.EM);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void outlinesKeepTheirShapeToTheGridOfTheFont() {
    Path2D outline = letter("Ộ%Ữ8@&gĐÁV");
    // Points go to the font's grid, of a thousandth of the em; a curve may stray by a quarter of
    // it.
    double most = Math.sqrt(0.5) + 0.25;
    Path2D drawn = read(written(outline));
    assertTrue(farthest(drawn, outline) < most, "strays " + farthest(drawn, outline));
    assertTrue(farthest(outline, drawn) < most, "misses " + farthest(outline, drawn));
  }

  @Test
  void whatIsSimpleHasNoFormOfItsOwn() {
    try (ChunkDeflater packer = new ChunkDeflater()) {
      assertFalse(DrawnLetter.of(letter("L"), packer).isForm());
      assertTrue(DrawnLetter.of(letter("S"), packer).isForm());
    }
  }

  @Test
  void contoursAreClosedByFilling() {
    Path2D square = new Path2D.Double(new Rectangle2D.Double(1, 2, 30, 40));
    assertEquals("1 2 m\n31 2 l\n31 42 l\n1 42 l\nf\n", written(square));
  }

  @Test
  void aContourMayComeByItsStart() {
    Path2D eight = new Path2D.Double();
    eight.moveTo(0, 0);
    eight.lineTo(10, 0);
    eight.lineTo(10, 10);
    eight.lineTo(0, 0);
    eight.lineTo(-10, 0);
    eight.lineTo(-10, -10);
    eight.lineTo(0, 0);
    eight.closePath();
    assertEquals("0 0 m\n10 0 l\n10 10 l\n0 0 l\n-10 0 l\n-10 -10 l\nf\n", written(eight));
  }

  @Test
  void noOutlineIsNoPath() {
    assertEquals("", written(new Path2D.Double()));
  }

  private static Path2D letter(String text) {
    return new Path2D.Double(
        FONT.createGlyphVector(new FontRenderContext(null, true, true), text).getOutline());
  }

  private static String written(Path2D letter) {
    return new String(new GlyphWriter(letter).operators().toBytes(), StandardCharsets.US_ASCII);
  }

  private static Path2D read(String content) {
    Path2D path = new Path2D.Double();
    List<Double> n = new ArrayList<>();
    for (String token : content.split("\\s+")) {
      switch (token) {
        case "m" -> {
          if (path.getCurrentPoint() != null) {
            path.closePath(); // as filling does
          }
          path.moveTo(n.get(0), n.get(1));
        }
        case "l" -> path.lineTo(n.get(0), n.get(1));
        case "c" -> path.curveTo(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        case "f" -> path.closePath();
        default -> {
          n.add(Double.parseDouble(token));
          continue;
        }
      }
      n.clear();
    }
    return path;
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
    PathIterator flat = new FlatteningPathIterator(path.getPathIterator(null), 0.025, 12);
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
}
