package vn.lantoa.read.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What it takes to open a picture, by its first bytes alone: a small file may hold a picture that
 * fills the memory of a telephone, or keeps it busy with frames and scans without end.
 *
 * @param pixel how many bytes a pixel takes once it is decoded
 * @param times how often all of it is gone through: the frames or scans of the file
 */
public record PictureSize(long width, long height, int pixel, long times) {
  /** More than any camera writes into a megabyte; 64 MB once decoded. */
  private static final long MOST_BYTES = 4L * 4096 * 4096;

  private static final long MOST_TIMES = 16;
  private static final int PNG = 0x89504E47;
  private static final int RIFF = 0x52494646;

  /** Start of frame, but for DHT, JPG and DAC (ITU T.81, B.1). */
  private static final String JPEG_FRAMES =
      "\u00C0\u00C1\u00C2\u00C3\u00C5\u00C6\u00C7\u00C9\u00CA\u00CB\u00CD\u00CE\u00CF";

  static final int JPEG_SCAN = 0xDA;

  /** Of a PNG, JPEG, GIF or WebP file; nothing of any other. */
  static Optional<PictureSize> of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    if (bytes.length < 32) {
      return Optional.empty();
    }
    if (file.getInt(0) == PNG) {
      return Optional.of(png(file));
    }
    if (file.getShort(0) == (short) 0xFFD8) {
      return jpeg(file);
    }
    if (new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("GIF8")) {
      return Optional.of(gif(file.order(ByteOrder.LITTLE_ENDIAN)));
    }
    return file.getInt(0) == RIFF
        ? webp(
            file.order(ByteOrder.LITTLE_ENDIAN),
            new String(bytes, 12, 4, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  boolean isTooLarge() {
    double all = (double) width * height;
    return all * pixel > MOST_BYTES || all * 4 * times > MOST_TIMES * MOST_BYTES;
  }

  @Override
  public String toString() {
    return width + " × " + height + " px" + (times > 1 ? " × " + times : "");
  }

  private static PictureSize png(ByteBuffer file) {
    int deep = file.get(24) > 8 ? 8 : 4;
    return new PictureSize(unsigned(file.getInt(16)), unsigned(file.getInt(20)), deep, 1);
  }

  /** The largest of its frames: which one is shown is for each reader to say. */
  private static Optional<PictureSize> jpeg(ByteBuffer file) {
    Optional<PictureSize> size = Optional.empty();
    long scans = 0;
    for (int at = 2; at + 9 < file.limit(); at++) {
      int marker = file.get(at + 1) & 255;
      if (file.get(at) != (byte) 0xFF || marker == 0 || marker == 0xFF) {
        continue;
      }
      if (isFrame(marker)) {
        PictureSize found = new PictureSize(word(file, at + 7), word(file, at + 5), 4, 1);
        size = size.filter(s -> s.area() >= found.area()).or(() -> Optional.of(found));
      }
      scans += marker == JPEG_SCAN ? 1 : 0;
      boolean alone = marker >= 0xD0 && marker <= 0xD9 || marker == 1;
      at += alone ? 1 : Math.max(2, word(file, at + 2)) + 1;
    }
    long times = Math.max(1, scans);
    return size.map(s -> new PictureSize(s.width, s.height, s.pixel, times));
  }

  static boolean isFrame(int marker) {
    return JPEG_FRAMES.indexOf(marker) >= 0;
  }

  private long area() {
    return width * height;
  }

  private static PictureSize gif(ByteBuffer file) {
    long width = word(file, 6);
    long height = word(file, 8);
    long frames = 0;
    int at = 13 + colours(file.get(10));
    while (at + 10 < file.limit() && file.get(at) != 0x3B) {
      if (file.get(at) == 0x2C) {
        frames++;
        width = Math.max(width, word(file, at + 5));
        height = Math.max(height, word(file, at + 7));
        at = past(file, at + 11 + colours(file.get(at + 9)));
      } else if (file.get(at) == 0x21) {
        at = past(file, at + 2);
      } else {
        break;
      }
    }
    return new PictureSize(width, height, 4, Math.max(1, frames));
  }

  /** The bytes of the table of colours that the flags of a GIF tell. */
  static int colours(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** Past sub-blocks, each of which begins with its length; the last one has none. */
  static int past(ByteBuffer file, int from) {
    int at = from;
    while (at < file.limit() && file.get(at) != 0) {
      at += 1 + (file.get(at) & 255);
    }
    return at + 1;
  }

  private static Optional<PictureSize> webp(ByteBuffer file, String kind) {
    int bits = file.getInt(21);
    return switch (kind) {
      case "VP8 " ->
          Optional.of(new PictureSize(word(file, 26) & 0x3FFF, word(file, 28) & 0x3FFF, 4, 1));
      case "VP8L" ->
          Optional.of(new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, 4, 1));
      case "VP8X" ->
          Optional.of(
              new PictureSize(
                  (file.getInt(24) & 0xFFFFFF) + 1,
                  (file.getInt(27) & 0xFFFFFF) + 1,
                  4,
                  frames(file)));
      default -> Optional.empty();
    };
  }

  /** The pictures of an animation. */
  private static long frames(ByteBuffer file) {
    long frames = 0;
    long at = 12;
    while (at + 8 <= file.limit()) {
      frames += file.getInt((int) at) == Integer.reverseBytes(0x414E4D46) ? 1 : 0;
      at += 8 + unsigned(file.getInt((int) at + 4)) + (file.getInt((int) at + 4) & 1);
    }
    return Math.max(1, frames);
  }

  private static int word(ByteBuffer file, int at) {
    return file.getShort(at) & 0xFFFF;
  }

  private static long unsigned(int number) {
    return number & 0xFFFFFFFFL;
  }
}
