package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.png.PngWriter;

/** How sheets look, small enough to be reviewed by eye. */
final class GoldenPicturesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/sheets");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final double LONGER_SIDE_PX = 300;

  /**
   * Of 255, on average over all pixels and channels: another Java may round the rims of letters
   * otherwise, while a line that breaks elsewhere changes more than ten times as much.
   */
  private static final double TOLERANCE = 0.5;

  private static final List<String> FORMATS =
      List.of("bang-ron-6x1", "phuon-0-8x2-5", "ap-phich-a3", "pano-3x2", "anh-vuong", "anh-doc");

  @TestFactory
  Stream<DynamicTest> looksAsReviewed() {
    return RealContent.below("2025/lang-son/ky-lua").orders().stream()
        .filter(order -> order.job().slogan().isEmpty() && order.job().extra().isEmpty())
        .filter(order -> FORMATS.contains(order.job().format().name()))
        .map(order -> DynamicTest.dynamicTest(name(order), () -> assertGolden(order)));
  }

  private static String name(SheetTask order) {
    return order.job().format().name() + "-" + order.job().design().name();
  }

  private static void assertGolden(SheetTask order) throws IOException {
    byte[] actual = picture(order);
    Path golden = GOLDEN.resolve(name(order) + ".png");
    if (UPDATE) {
      assertFalse(
          "true".equals(System.getenv("CI")), "golden files are accepted by people, not in CI");
      Files.createDirectories(GOLDEN);
      Files.write(golden, actual);
    }
    BufferedImage expected = ImageIO.read(golden.toFile());
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(actual));
    assertEquals(expected.getWidth(), drawn.getWidth());
    assertEquals(expected.getHeight(), drawn.getHeight());
    double difference = difference(expected, drawn);
    assertTrue(difference < TOLERANCE, golden + " differs by " + difference);
  }

  private static byte[] picture(SheetTask order) {
    Format format = order.job().format();
    Drawing drawing = order.drawing();
    double scale = LONGER_SIDE_PX / Math.max(format.width(), format.height());
    return new PngWriter()
        .write(
            drawing,
            (int) Math.round(format.width() * scale),
            (int) Math.round(format.height() * scale));
  }

  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs((a >> shift & 255) - (b >> shift & 255));
        }
      }
    }
    return sum / 3.0 / one.getWidth() / one.getHeight();
  }
}
