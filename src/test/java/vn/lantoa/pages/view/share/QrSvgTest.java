package vn.lantoa.pages.view.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class QrSvgTest {
  private static final String URL = "https://ky-lua.example.gov.vn/thong-diep/hay-len-tieng/";
  private static final Pattern STEP =
      Pattern.compile("M(?<x>\\d+) (?<y>\\d+)\\.5|m(?<gap>\\d+) 0|h(?<length>\\d+)");
  private static final int PIXELS = 6;

  @Test
  void isReadByAPhone() throws Exception {
    String svg = QrSvg.of(URL).toString();
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertTrue(box.find(), svg);
    int side = Integer.parseInt(box.group(1)) * PIXELS;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    draw(svg.substring(svg.lastIndexOf(" d=\"")), pixels, side);
    assertEquals(
        URL,
        new QRCodeReader()
            .decode(
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
            .getText());
  }

  private static void draw(String path, int[] pixels, int side) {
    Matcher step = STEP.matcher(path);
    int x = 0;
    int y = 0;
    while (step.find()) {
      if (step.group("x") != null) {
        x = Integer.parseInt(step.group("x"));
        y = Integer.parseInt(step.group("y"));
      } else if (step.group("gap") != null) {
        x += Integer.parseInt(step.group("gap"));
      } else {
        int length = Integer.parseInt(step.group("length"));
        for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
          Arrays.fill(pixels, row * side + x * PIXELS, row * side + (x + length) * PIXELS, 0);
        }
        x += length;
      }
    }
  }
}
