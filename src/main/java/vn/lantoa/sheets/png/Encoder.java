package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.util.List;
import java.util.zip.CRC32;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.DeflatedChunk;

/** PNG (ISO/IEC 15948) without alpha, of rows that are packed already. */
final class Encoder {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int TRUECOLOUR = 2;
  private static final int INDEXED = 3;

  private Encoder() {}

  /**
   * @param colours the palette: 0xRRGGBB
   * @param rows a byte a pixel
   */
  static byte[] indexed(Rectangle size, int[] colours, List<DeflatedChunk> rows) {
    ByteBuilder palette = new ByteBuilder(3 * colours.length);
    for (int colour : colours) {
      palette.put((char) (colour >> 16 & 255)).put((char) (colour >> 8 & 255));
      palette.put((char) (colour & 255));
    }
    ByteBuilder out = head(size, INDEXED, rows);
    chunk(out, "PLTE", palette);
    return finished(out, rows);
  }

  /**
   * @param rows three bytes a pixel
   */
  static byte[] trueColour(Rectangle size, List<DeflatedChunk> rows) {
    return finished(head(size, TRUECOLOUR, rows), rows);
  }

  private static ByteBuilder head(Rectangle size, int type, List<DeflatedChunk> rows) {
    ByteBuilder out = new ByteBuilder(1024 + DeflatedChunk.length(rows)).put(SIGNATURE);
    ByteBuilder header =
        new ByteBuilder(13).big(size.width).big(size.height).put((char) 8).put((char) type);
    chunk(out, "IHDR", header.put(new byte[3]));
    chunk(out, "sRGB", new ByteBuilder(1).put((char) 0));
    return out;
  }

  private static byte[] finished(ByteBuilder out, List<DeflatedChunk> rows) {
    ByteBuilder data = new ByteBuilder(DeflatedChunk.length(rows));
    DeflatedChunk.join(rows, data);
    chunk(out, "IDAT", data);
    chunk(out, "IEND", new ByteBuilder(0));
    return out.toBytes();
  }

  private static void chunk(ByteBuilder out, String type, ByteBuilder data) {
    out.big(data.size());
    int start = out.size();
    out.put(type).put(data.array(), 0, data.size());
    CRC32 crc = new CRC32();
    crc.update(out.array(), start, out.size() - start);
    out.big(crc.getValue());
  }
}
