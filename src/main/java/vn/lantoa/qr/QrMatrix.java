package vn.lantoa.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.ArrayList;
import java.util.EnumMap;
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
    try {
      QRCode enough =
          encoded(url, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, 0));
      QRCode better =
          encoded(url, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.QR_MASK_PATTERN, 0));
      QRCode code = better.getVersion() == enough.getVersion() ? better : enough;
      if (!Masks.canWeigh(code.getVersion())) {
        return new QrMatrix(encoded(url, code.getECLevel(), Map.of()).getMatrix());
      }
      ByteMatrix modules = code.getMatrix();
      int level = code.getECLevel().getBits();
      write(new Masks(rows(modules), code.getVersion(), level).best(), modules);
      return new QrMatrix(modules);
    } catch (WriterException e) {
      throw new IllegalArgumentException("an address of " + url.length() + " characters", e);
    }
  }

  private static QRCode encoded(
      String url, ErrorCorrectionLevel level, Map<EncodeHintType, Object> more)
      throws WriterException {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
    hints.putAll(more);
    return Encoder.encode(url, level, hints);
  }

  private static long[] rows(ByteMatrix modules) {
    long[] rows = new long[modules.getHeight()];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows.length; x++) {
        rows[y] |= (long) modules.get(x, y) << x;
      }
    }
    return rows;
  }

  private static void write(long[] rows, ByteMatrix modules) {
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows.length; x++) {
        modules.set(x, y, (int) (rows[y] >> x & 1));
      }
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
