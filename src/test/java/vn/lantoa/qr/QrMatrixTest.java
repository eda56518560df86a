package vn.lantoa.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QrMatrixTest {
  private final Random random = new Random(17);

  /** Of every version that has 64 modules a side and fewer, and of some that have more. */
  @Test
  void choosesTheMaskThatZxingChooses() throws WriterException {
    for (int length = 1; length < 400; length++) {
      String address = address(length);
      assertEquals(zxing(address), drawn(QrMatrix.of(address)), address);
    }
  }

  private String address(int length) {
    StringBuilder address = new StringBuilder();
    random.ints(length, 0, 64).forEach(i -> address.append((char) ('?' + i)));
    return address.toString();
  }

  private static String zxing(String address) throws WriterException {
    Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    QRCode enough = Encoder.encode(address, ErrorCorrectionLevel.M, hints);
    QRCode better = Encoder.encode(address, ErrorCorrectionLevel.Q, hints);
    ByteMatrix modules = (better.getVersion() == enough.getVersion() ? better : enough).getMatrix();
    StringBuilder drawn = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        drawn.append(modules.get(x, y) == 1 ? '#' : '.');
      }
      drawn.append('\n');
    }
    return drawn.toString();
  }

  private static String drawn(QrMatrix matrix) {
    StringBuilder drawn =
        new StringBuilder((".".repeat(matrix.size()) + "\n").repeat(matrix.size()));
    for (QrMatrix.Run run : matrix.runs()) {
      int from = run.y() * (matrix.size() + 1) + run.x();
      drawn.replace(from, from + run.length(), "#".repeat(run.length()));
    }
    return drawn.toString();
  }
}
