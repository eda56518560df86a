package vn.lantoa.sheets.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IndexedSurfaceTest {
  private static final int WIDTH = 60;
  private static final int HEIGHT = 40;
  private static final int INK = 0xF26A21;

  /** Left half of one colour, right half of another. */
  private static final int[] GROUND = {0xFFF6E5, 0x4A1D4F};

  private final byte[] rows = new byte[(WIDTH + 1) * HEIGHT];

  @Test
  void looksAsOnColours() {
    int[] expected = new int[WIDTH * HEIGHT];
    for (int i = 0; i < expected.length; i++) {
      int half = i % WIDTH < WIDTH / 2 ? 0 : 1;
      expected[i] = GROUND[half];
      rows[i / WIDTH * (WIDTH + 1) + 1 + i % WIDTH] = (byte) half;
    }
    IndexedSurface shades = new IndexedSurface(rows, WIDTH, HEIGHT, GROUND);
    AreaFiller filler = new AreaFiller();
    for (int ink : new int[] {INK, 0x1E7A4C, INK}) {
      Path2D disc = new Path2D.Double(new Ellipse2D.Double(ink % 7 + 1, ink % 5 + 1, 40, 30));
      assertTrue(
          filler.fill(disc, new AffineTransform(), new RgbSurface(expected, WIDTH, HEIGHT, ink)));
      shades.ink(ink);
      assertTrue(filler.fill(disc, new AffineTransform(), shades));
    }
    int[] colours = shades.colours();
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], colours[rows[i / WIDTH * (WIDTH + 1) + 1 + i % WIDTH] & 255]);
    }
    assertEquals(colours.length, Arrays.stream(colours).distinct().count());
    for (int y = 0; y < HEIGHT; y++) {
      assertEquals(0, rows[y * (WIDTH + 1)], "the byte before a row");
    }
  }

  @Test
  void aFullPaletteGivesTheNearest() {
    Random random = new Random(3);
    int[] full = IntStream.range(0, IndexedRuns.MOST).map(i -> random.nextInt(1 << 24)).toArray();
    IndexedSurface shades = new IndexedSurface(rows, WIDTH, HEIGHT, full);
    shades.ink(INK);
    shades.cover(0, 0, 1, 9);
    int blend = Surface.blend(full[0], INK, 9);
    assertEquals(IndexedRuns.nearest(full, full.length, blend), rows[1] & 255);
    assertArrayEquals(full, shades.colours());
  }
}
