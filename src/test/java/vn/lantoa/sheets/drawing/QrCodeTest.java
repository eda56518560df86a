package vn.lantoa.sheets.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.png.PngWriter;

final class QrCodeTest {
  private static final String URL = "https://example.gov.vn/2025/lang-son/ky-lua/k/7";
  private static final Rectangle2D BOX = new Rectangle2D.Double(10, 10, 25, 25);

  /** 25 mm on a design of its own ink; tilted grids of pixels are what a camera sees. */
  @ParameterizedTest
  @ValueSource(ints = {300, 150, 96})
  void isReadAtThePrintedSize(int dpi) throws Exception {
    DrawingItem ground =
        new DrawingItem.Fill(
            new Path2D.Double(new Rectangle2D.Double(0, 0, 45, 45)), Specimens.PLUM);
    Drawing sheet = Drawing.of("x", "vi", 45, 45, 0, List.of(ground, code()));
    int pixels = (int) Math.round(45 / 25.4 * dpi);
    byte[] png = new PngWriter().write(sheet, pixels, pixels);
    assertEquals(URL, read(ImageIO.read(new ByteArrayInputStream(png))));
  }

  @Test
  void fourModulesStayClearOnEverySide() {
    DrawingItem.Figure code = code();
    Rectangle2D dark = code.fills().get(1).shape().getBounds2D();
    double module = dark.getWidth() / Math.round(25 / (BOX.getWidth() - dark.getWidth()) * 8 - 8);
    assertTrue(dark.getMinX() - BOX.getMinX() >= 4 * module - 1e-9);
    assertTrue(dark.getMinY() - BOX.getMinY() >= 4 * module - 1e-9);
    assertTrue(BOX.getMaxX() - dark.getMaxX() >= 4 * module - 1e-9);
    assertTrue(BOX.getMaxY() - dark.getMaxY() >= 4 * module - 1e-9);
    assertEquals(BOX, code.fills().get(0).shape().getBounds2D());
  }

  private static DrawingItem.Figure code() {
    Colour white = new Colour("trắng", 0xFFFFFF, List.of(0, 0, 0, 0));
    return QrCode.of(URL).figure(BOX, Specimens.PLUM, white, "Mã QR");
  }

  private static String read(BufferedImage image) throws Exception {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), pixels))))
        .getText();
  }
}
