package vn.lantoa.sheets.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.DrawingItem;

final class AreaFillerTest {
  private static final int INK = 0xF26A21;
  private static final int WIDTH = 300;
  private static final int HEIGHT = 120;

  private final AreaFiller filler = new AreaFiller();
  private final int[] pixels = new int[WIDTH * HEIGHT];

  /** Java2D finds areas on eight lines a pixel: near the truth, not at it. */
  @Test
  void lettersLookAsJava2dFillsThem() {
    DrawingItem.Words words =
        (DrawingItem.Words) Specimens.read().plain(WIDTH, HEIGHT, 0).marks().get(2);
    BufferedImage expected = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = expected.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(new Color(INK));
    for (DrawingItem.Line line : words.lines()) {
      canvas.fill(line.outline());
      assertTrue(fill(line.outline()));
    }
    long off = 0;
    for (int i = 0; i < pixels.length; i++) {
      int red = expected.getRGB(i % WIDTH, i / WIDTH) >> 16 & 255;
      int difference = Math.abs(red - (pixels[i] >> 16 & 255));
      assertTrue(difference < 40, () -> "one pixel is off by " + difference);
      off += difference;
    }
    assertTrue(off < 0.8 * pixels.length, off / (double) pixels.length + " on average");
  }

  @Test
  void aPixelIsCoveredByItsArea() {
    assertTrue(fill(new Path2D.Double(new Rectangle2D.Double(10.25, 20.5, 40, 30))));
    assertEquals(blend(24), at(10, 30));
    assertEquals(blend(16), at(30, 20));
    assertEquals(blend(12), at(10, 20));
    assertEquals(INK, at(11, 21));
    assertEquals(blend(8), at(50, 30));
    assertEquals(0, at(51, 30));
    assertEquals(0, at(9, 30));
  }

  @Test
  void whatIsCutOutStaysAndWhatOverlapsIsFull() {
    Path2D shape = new Path2D.Double(new Rectangle2D.Double(10, 10, 60, 60));
    shape.append(new Rectangle2D.Double(40, 40, 60, 60), false);
    Path2D hole = new Path2D.Double();
    hole.moveTo(15, 15);
    hole.lineTo(15, 35);
    hole.lineTo(35, 35);
    hole.lineTo(35, 15);
    shape.append(hole, false); // left open: filled as if closed
    assertTrue(fill(shape));
    assertEquals(0, at(25, 25));
    assertEquals(INK, at(50, 50));
    assertEquals(INK, at(12, 12));
  }

  @Test
  void leavesNothingForTheNextShape() {
    Path2D edge = new Path2D.Double(new Ellipse2D.Double(0, 0, WIDTH, HEIGHT));
    assertTrue(fill(edge));
    int[] first = pixels.clone();
    java.util.Arrays.fill(pixels, 0);
    assertTrue(fill(edge));
    assertArrayEquals(first, pixels);
  }

  @Test
  void shapesOfAnotherRuleOrOutsideAreLeftToOthers() {
    assertFalse(fill(new Path2D.Double(new Rectangle2D.Double(-1, 0, 5, 5))));
    assertFalse(fill(new Path2D.Double(new Rectangle2D.Double(0, HEIGHT - 4, 5, 5))));
    Path2D evenOdd = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    evenOdd.append(new Rectangle2D.Double(1, 1, 5, 5), false);
    assertFalse(fill(evenOdd));
    assertArrayEquals(new int[WIDTH * HEIGHT], pixels);
  }

  private boolean fill(Path2D shape) {
    return filler.fill(shape, new AffineTransform(), new RgbSurface(pixels, WIDTH, HEIGHT, INK));
  }

  private int at(int x, int y) {
    return pixels[y * WIDTH + x];
  }

  /** The ink on black, so many 32nds of it. */
  private static int blend(int part) {
    int blend = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      blend |= ((INK >> shift & 255) * part + 16) / 32 << shift;
    }
    return blend;
  }
}
