package vn.lantoa.sheets.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;

final class PngWriterTest {
  private static final Specimens SPECIMENS = Specimens.read();

  private final PngWriter writer = new PngWriter();

  @ParameterizedTest
  @CsvSource({"1200, 630", "1080, 1080", "1080, 1920", "1640, 624"})
  void picturesForSharingAreExactAndSmall(int width, int height) throws Exception {
    byte[] png = writer.write(screen(width, height), width, height);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    assertTrue(png.length < 100_000, png.length + " bytes");
    assertTrue(image.getColorModel() instanceof IndexColorModel);
    assertEquals(Specimens.ORANGE.rgb(), image.getRGB(0, 0) & 0xffffff);
  }

  @Test
  void theBleedIsLeftOut() throws Exception {
    DrawingItem ground = new DrawingItem.Fill(rectangle(-50, 200), Specimens.CREAM);
    DrawingItem left = new DrawingItem.Fill(rectangle(-50, 70), Specimens.PLUM);
    Drawing drawing = Drawing.of("x", "vi", 100, 100, 50, List.of(ground, left));
    byte[] png = writer.write(drawing, 200, 200);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(Specimens.PLUM.rgb(), image.getRGB(39, 100) & 0xffffff);
    assertEquals(Specimens.CREAM.rgb(), image.getRGB(40, 100) & 0xffffff);
  }

  @Test
  void whatIsSharedCoversWhatStandsBelowIt() throws Exception {
    Layer ground =
        new Layer(List.of(new DrawingItem.Fill(rectangle(-50, 200), Specimens.CREAM)), true);
    Layer own = new Layer(List.of(new DrawingItem.Fill(rectangle(20, 40), Specimens.PLUM)), false);
    Layer above =
        new Layer(List.of(new DrawingItem.Fill(rectangle(50, 40), Specimens.GREEN)), true);
    Layer beside =
        new Layer(List.of(new DrawingItem.Fill(rectangle(80, 10), Specimens.GREEN)), true);
    for (Layer last : List.of(above, beside)) {
      Drawing drawing = new Drawing("x", "vi", 100, 100, 0, List.of(ground, own, last));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(writer.write(drawing, 200, 200)));
      assertEquals(Specimens.CREAM.rgb(), image.getRGB(30, 100) & 0xffffff);
      assertEquals(Specimens.PLUM.rgb(), image.getRGB(90, 100) & 0xffffff);
      assertEquals(Specimens.GREEN.rgb(), image.getRGB(170, 100) & 0xffffff);
      int both = last.equals(above) ? Specimens.GREEN.rgb() : Specimens.PLUM.rgb();
      assertEquals(both, image.getRGB(110, 100) & 0xffffff);
    }
  }

  private static Path2D rectangle(double left, double width) {
    return new Path2D.Double(new Rectangle2D.Double(left, -50, width, 200));
  }

  @Test
  void whatNothingCoversIsWhite() throws Exception {
    byte[] png = writer.write(Drawing.of("x", "vi", 10, 10, 0, List.of()), 7, 5);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(0xffffffff, image.getRGB(3, 2));
  }

  @ParameterizedTest
  @CsvSource({"2", "256", "257", "9000"})
  void pixelsComeBackWhateverTheNumberOfColours(int colours) throws Exception {
    Random random = new Random(colours);
    int width = 131;
    int height = 97;
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      int colour = (i < colours ? i : random.nextInt(colours)) * 1001 & 0xffffff;
      photo.setRGB(i % width, i / width, colour);
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(photo, "png", png);
    Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
    DrawingItem mark = new DrawingItem.Photo("Ảnh", all, png.toByteArray());
    byte[] written =
        writer.write(Drawing.of("x", "vi", width, height, 0, List.of(mark)), width, height);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(written));
    assertEquals(colours <= 8000, image.getColorModel() instanceof IndexColorModel);
    for (int i = 0; i < width * height; i++) {
      int was = photo.getRGB(i % width, i / width);
      int is = image.getRGB(i % width, i / width);
      if (colours <= 256 || colours > 8192) {
        assertEquals(was, is);
      } else {
        assertTrue(Math.abs((was >> 16 & 255) - (is >> 16 & 255)) < 16);
      }
    }
  }

  @Test
  void nothingOfTheLastPictureIsLeft() {
    byte[] large = writer.write(screen(1200, 630), 1200, 630);
    Drawing two =
        Drawing.of(
            "x", "vi", 30, 20, 0, List.of(new DrawingItem.Fill(rectangle(3, 9), Specimens.PLUM)));
    byte[] small = writer.write(two, 300, 200);
    assertArrayEquals(new PngWriter().write(two, 300, 200), small);
    assertArrayEquals(large, writer.write(screen(1200, 630), 1200, 630));
  }

  @Test
  void sameDrawingSameBytesWhateverTheThread() throws Exception {
    Drawing drawing = screen(600, 315);
    byte[] expected = writer.write(drawing, 600, 315);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<byte[]> write = () -> writer.write(drawing, 600, 315);
      for (Future<byte[]> written : threads.invokeAll(List.of(write, write, write, write))) {
        assertArrayEquals(expected, written.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Drawing screen(int width, int height) {
    return SPECIMENS.full(width * Format.PIXEL_MM, height * Format.PIXEL_MM, 0);
  }
}
