package vn.lantoa.read.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PNG, JPEG, GIF or WebP file is all there, by how its parts follow one another; what
 * telephones append behind its end is no matter. To be asked once it is known that the picture is
 * not too large.
 */
final class WholePicture {
  private static final int HEADER = 0x49484452;
  private static final int DATA = 0x49444154;
  private static final int END = 0x49454E44;

  /** A lower-case first letter: nobody needs the chunk to show the picture. */
  private static final int OPTIONAL = 0x20000000;

  /** Where the passes of an interlaced PNG begin, and how far apart their pixels are. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final Set<Integer> WEBP = Set.of(fourCc("VP8 "), fourCc("VP8L"), fourCc("ANMF"));

  private final byte[] bytes;
  private final ByteBuffer file;

  private WholePicture(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
  }

  /**
   * Whether nothing is missing.
   *
   * @param kind as {@link PictureBytes} has it
   */
  static boolean is(String kind, byte[] bytes) {
    WholePicture picture = new WholePicture(bytes);
    return switch (kind) {
      case "png" -> picture.isPng();
      case "jpg" -> picture.isJpeg();
      case "gif" -> picture.isGif();
      case "webp" -> picture.isWebp();
      default -> true;
    };
  }

  private boolean isPng() {
    if (bytes.length < 33 || file.getInt(8) != 13 || file.getInt(12) != HEADER) {
      return false;
    }
    long rows = rows();
    Inflater inflater = new Inflater();
    try {
      for (int at = 8; at + 12 <= bytes.length; ) {
        int length = file.getInt(at);
        int kind = file.getInt(at + 4);
        if (length < 0 || length > bytes.length - at - 12) {
          return false;
        }
        if ((kind & OPTIONAL) == 0 && crc(at + 4, length + 4) != file.getInt(at + 8 + length)) {
          return false;
        }
        if (kind == DATA) {
          inflater.setInput(bytes, at + 8, length);
          rows = inflated(inflater, rows);
        } else if (kind == END) {
          return rows == 0;
        }
        at += 12 + length;
      }
      return false;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** How many bytes its rows must have; -1 for depths and colours that there are not. */
  private long rows() {
    long width = file.getInt(16);
    long height = file.getInt(20);
    int depth = file.get(24);
    int colour = file.get(25);
    int channels = colour >= 0 && colour <= 6 ? "1031204".charAt(colour) - '0' : 0;
    boolean shallow = colour == 0 || colour == 3;
    boolean known =
        depth == 8 || depth == 16 && colour != 3 || Set.of(1, 2, 4).contains(depth) && shallow;
    if (channels == 0 || !known || width <= 0 || height <= 0) {
      return -1;
    }
    int bits = channels * depth;
    if (file.get(28) == 0) {
      return rows(width, height, bits);
    }
    long all = 0;
    for (int[] pass : PASSES) {
      all +=
          rows(
              (width - pass[0] + pass[2] - 1) / pass[2],
              (height - pass[1] + pass[3] - 1) / pass[3],
              bits);
    }
    return all;
  }

  /** Each row has a byte that says how it is filtered. */
  private static long rows(long width, long height, int bits) {
    return width <= 0 || height <= 0 ? 0 : height * (1 + (width * bits + 7) / 8);
  }

  /** What is still missing; more than enough is not looked at. */
  private static long inflated(Inflater inflater, long missing) throws DataFormatException {
    byte[] buffer = new byte[1 << 14];
    long left = missing;
    int some = 1;
    while (left > 0 && some > 0) {
      some = inflater.inflate(buffer, 0, (int) Math.min(buffer.length, left));
      left -= some;
    }
    return left;
  }

  private int crc(int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }

  /** A frame, a scan of it, and the end; what lies between segments is passed by. */
  private boolean isJpeg() {
    boolean frame = false;
    boolean scan = false;
    for (int at = 2; at + 1 < bytes.length; ) {
      int marker = bytes[at + 1] & 255;
      if (bytes[at] != (byte) 0xFF || marker == 0xFF) {
        at++;
      } else if (marker <= 1 || marker >= 0xD0 && marker <= 0xD8) {
        at += 2;
      } else if (marker == 0xD9) {
        return scan;
      } else {
        int length = at + 4 > bytes.length ? 0 : word(at + 2);
        if (length < 2) {
          return false;
        }
        frame |= PictureSize.isFrame(marker) && at + 9 <= bytes.length && word(at + 7) > 0;
        scan |= frame && marker == PictureSize.JPEG_SCAN;
        at += 2 + length;
      }
    }
    return false;
  }

  private boolean isGif() {
    if (bytes.length < 14) {
      return false;
    }
    boolean picture = false;
    int at = 13 + PictureSize.colours(bytes[10]);
    while (at < bytes.length) {
      int kind = bytes[at];
      if (kind == 0x3B) {
        return picture;
      } else if (kind == 0x2C && at + 11 < bytes.length) {
        int data = at + 11 + PictureSize.colours(bytes[at + 9]);
        picture |= data < bytes.length && bytes[data] != 0;
        at = PictureSize.past(file, data);
      } else if (kind == 0x21) {
        at = PictureSize.past(file, at + 2);
      } else if (kind == 0) {
        at++; // one nought too many, which browsers pass by
      } else {
        return false;
      }
    }
    return false;
  }

  private boolean isWebp() {
    file.order(ByteOrder.LITTLE_ENDIAN);
    long end = bytes.length < 20 ? 0 : 8 + (file.getInt(4) & 0xFFFFFFFFL);
    if (end < 20 || end > bytes.length + 1L) {
      return false; // one that fills up an odd number is often left out
    }
    boolean picture = false;
    long at = 12;
    while (at + 8 <= Math.min(end, bytes.length)) {
      long length = file.getInt((int) at + 4) & 0xFFFFFFFFL;
      if (at + 8 + length > bytes.length) {
        return false;
      }
      picture |= length > 0 && WEBP.contains(file.getInt((int) at));
      at += 8 + length + (length & 1);
    }
    return picture;
  }

  private static int fourCc(String name) {
    return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
  }

  private int word(int at) {
    return file.getShort(at) & 0xFFFF;
  }
}
