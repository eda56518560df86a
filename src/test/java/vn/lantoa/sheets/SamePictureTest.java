package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.pdf.PdfWriter;
import vn.lantoa.sheets.png.PngWriter;
import vn.lantoa.sheets.svg.SvgWriter;

/** The three writers draw one picture. */
final class SamePictureTest {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;

  /**
   * Renderers blend the rims of shapes each in their own way: a mean of half a step in 255, and one
   * pixel in 200 that is off by a quarter of the scale, are rims; a shape that is missing, or moved
   * by a pixel, is more.
   */
  private static final double MEAN = 0.5;

  private static final double FAR_OFF = 0.005;

  private final Drawing drawing =
      Specimens.read().full(WIDTH * Format.PIXEL_MM, HEIGHT * Format.PIXEL_MM, 0);

  @Test
  void svgShowsWhatPngShows() throws Exception {
    SVGDocument svg =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(new SvgWriter().write(drawing)),
                null,
                LoaderContext.createDefault());
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    svg.render(null, canvas, new ViewBox(0, 0, WIDTH, HEIGHT));
    canvas.dispose();
    assertSame(image);
  }

  @Test
  void pdfShowsWhatPngShows() throws Exception {
    byte[] pdf =
        new PdfWriter(Instant.parse("2026-11-21T00:00:00Z"), Optional.empty()).write(drawing);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertSame(new PDFRenderer(document).renderImageWithDPI(0, 96, ImageType.RGB));
    }
  }

  private void assertSame(BufferedImage other) throws Exception {
    byte[] png = new PngWriter().write(drawing, WIDTH, HEIGHT);
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png));
    long sum = 0;
    long far = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int worst = 0;
        for (int shift = 0; shift < 24; shift += 8) {
          int off =
              Math.abs(
                  (expected.getRGB(x, y) >> shift & 255) - (other.getRGB(x, y) >> shift & 255));
          sum += off;
          worst = Math.max(worst, off);
        }
        far += worst > 64 ? 1 : 0;
      }
    }
    double mean = sum / 3.0 / WIDTH / HEIGHT;
    double share = (double) far / WIDTH / HEIGHT;
    assertTrue(
        mean < MEAN && share < FAR_OFF,
        String.format(Locale.ROOT, "mean %.3f, far off %.5f", mean, share));
  }
}
