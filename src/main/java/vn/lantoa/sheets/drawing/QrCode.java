package vn.lantoa.sheets.drawing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.Colour;

/** A QR code (ISO/IEC 18004), to be drawn at any size. */
public final class QrCode {
  /** Modules that must stay clear around the code (ISO/IEC 18004, 5.3.8). */
  private static final int QUIET = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /**
   * A code that leads to an address. A quarter of it may be lost where that costs no room, else 15
   * %.
   */
  public static QrCode of(String url) {
    Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    try {
      QRCode enough = Encoder.encode(url, ErrorCorrectionLevel.M, hints);
      QRCode better = Encoder.encode(url, ErrorCorrectionLevel.Q, hints);
      boolean free = better.getVersion() == enough.getVersion();
      return new QrCode((free ? better : enough).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("an address of " + url.length() + " characters", e);
    }
  }

  /**
   * The code on its own ground, so that it can be read on any design.
   *
   * @param box the ground fills it; the code stands in its middle with the quiet zone around it
   * @param ink dark
   * @param ground light
   */
  public DrawingItem.Figure figure(Rectangle2D box, Colour ink, Colour ground, String alt) {
    int size = modules.getWidth();
    double module = Math.min(box.getWidth(), box.getHeight()) / (size + 2 * QUIET);
    double left = box.getCenterX() - module * size / 2;
    double top = box.getCenterY() - module * size / 2;
    Path2D dark = new Path2D.Double();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int from = x;
        while (x < size && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          run(dark, left + module * from, top + module * y, left + module * x, module);
        }
      }
    }
    Path2D light = new Path2D.Double(box);
    return new DrawingItem.Figure(
        alt, box, List.of(new DrawingItem.Fill(light, ground), new DrawingItem.Fill(dark, ink)));
  }

  private static void run(Path2D dark, double left, double top, double right, double module) {
    dark.moveTo(left, top);
    dark.lineTo(right, top);
    dark.lineTo(right, top + module);
    dark.lineTo(left, top + module);
    dark.closePath();
  }
}
