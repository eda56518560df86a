package vn.lantoa.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The modules of a QR code (ISO/IEC 18004), dark and light, without the quiet zone. */
public final class QrMatrix {
  /** Modules that must stay clear around the code (ISO/IEC 18004, 5.3.8). */
  public static final int QUIET = 4;

  private final ByteMatrix modules;

  private QrMatrix(ByteMatrix modules) {
    this.modules = modules;
  }

  /** Dark modules side by side in a row. */
  public record Run(int x, int y, int length) {}

  /**
   * A code that leads to an address. A quarter of it may be lost where that costs no room, else 15
   * %.
   */
  public static QrMatrix of(String url) {
    Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    try {
      QRCode enough = Encoder.encode(url, ErrorCorrectionLevel.M, hints);
      QRCode better = Encoder.encode(url, ErrorCorrectionLevel.Q, hints);
      boolean free = better.getVersion() == enough.getVersion();
      return new QrMatrix((free ? better : enough).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("an address of " + url.length() + " characters", e);
    }
  }

  /** How many modules a side has. */
  public int size() {
    return modules.getWidth();
  }

  /** All that is dark, row by row from the top. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int y = 0; y < size(); y++) {
      for (int x = 0; x < size(); x++) {
        int from = x;
        while (x < size() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          runs.add(new Run(from, y, x - from));
        }
      }
    }
    return runs;
  }
}
