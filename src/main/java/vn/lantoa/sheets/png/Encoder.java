package vn.lantoa.sheets.png;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG (ISO/IEC 15948) of few colours: an indexed palette where 256 colours will do, no alpha. The
 * same pixels give the same bytes.
 */
final class Encoder {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;

  /** Flat pictures gain nothing from more, and lose time. */
  private static final int LEVEL = 1;

  private Encoder() {}

  static byte[] encode(int[] rgb, int width, int height, Desk desk) {
    Optional<Palette> palette = Palette.of(rgb, width, height);
    int depth = palette.map(Palette::depth).orElse(24);
    int size = (1 + (width * depth + 7) / 8) * height;
    byte[] rows = desk.rows(size);
    palette.ifPresentOrElse(
        p -> p.rows(rows, width, height), () -> Rows.trueColour(rgb, rows, width, height));
    byte[] packed = desk.packed();
    int length = 0;
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(rows, 0, size);
      deflater.finish();
      while (true) {
        length += deflater.deflate(packed, length, packed.length - length);
        if (deflater.finished()) {
          break;
        }
        packed = desk.largerPacked();
      }
    } finally {
      deflater.end();
    }
    int colours = palette.map(p -> 12 + 3 * p.size()).orElse(0);
    ByteBuffer out = ByteBuffer.allocate(8 + 25 + 13 + colours + 12 + length + 12);
    out.putLong(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put((byte) Math.min(8, depth))
            .put((byte) (palette.isPresent() ? 3 : 2))
            .put(new byte[3])
            .array();
    chunk(out, "IHDR", header, header.length);
    chunk(out, "sRGB", new byte[1], 1);
    palette.ifPresent(p -> chunk(out, "PLTE", p.bytes(), 3 * p.size()));
    chunk(out, "IDAT", packed, length);
    chunk(out, "IEND", new byte[0], 0);
    return out.array();
  }

  private static void chunk(ByteBuffer out, String type, byte[] data, int length) {
    out.putInt(length);
    int start = out.position();
    out.put(type.getBytes(StandardCharsets.US_ASCII)).put(data, 0, length);
    CRC32 crc = new CRC32();
    crc.update(out.array(), start, 4 + length);
    out.putInt((int) crc.getValue());
  }
}
