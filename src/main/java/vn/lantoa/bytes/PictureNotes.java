package vn.lantoa.bytes;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What cameras and programs write into a picture's file besides the picture: where it was taken,
 * when, with whose telephone. Nobody who looks at a page needs it, and it may lead to a door.
 */
public final class PictureNotes {
  private static final int SOS = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int ORIENTATION = 0x0112;
  private static final String EXIF = "Exif\0\0";

  /** Chunks of PNG (its specification, 11.3) that say something and show nothing. */
  private static final Set<String> PNG_NOTES = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

  private PictureNotes() {}

  /**
   * The same picture without them; which way up a camera was held stays. A file of another kind, or
   * one that can't be followed to its end, comes back as it is.
   */
  public static byte[] without(byte[] file) {
    if (file.length > 4 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) {
      return jpeg(file);
    }
    String start = text(file, 0, 16);
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return png(file);
    }
    return start.startsWith("RIFF") && start.startsWith("WEBP", 8) ? webp(file) : file;
  }

  private static byte[] jpeg(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 2);
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = file[at + 1] & 0xFF;
      int length = 2 + (file[at + 2] & 0xFF) * 256 + (file[at + 3] & 0xFF);
      if ((file[at] & 0xFF) != 0xFF || at + length > file.length) {
        return file;
      }
      if (marker == SOS) {
        out.write(file, at, file.length - at);
        return out.toByteArray();
      }
      if (marker == APP1 && text(file, at + 4, 6).equals(EXIF)) {
        writeOrientation(orientation(file, at + 10, at + length), out);
      } else if (!isNote(marker)) {
        out.write(file, at, length);
      }
      at += length;
    }
    return file;
  }

  /** Exif and XMP, IPTC, comments; colours (APP2) and how they are kept (APP0, APP14) stay. */
  private static boolean isNote(int marker) {
    return marker == 0xFE || marker > 0xE0 && marker < 0xF0 && marker != 0xE2 && marker != 0xEE;
  }

  /** Of the first directory of a TIFF header (Exif 2.32, 4.6.4); 1 where it says nothing. */
  private static int orientation(byte[] file, int from, int to) {
    ByteBuffer tiff = ByteBuffer.wrap(file, from, to - from).slice();
    if (tiff.limit() < 14) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    int entries = at >= 8 && at + 2 <= tiff.limit() ? tiff.getShort(at) & 0xFFFF : 0;
    for (int i = 0; i < entries && at + 14 + 12 * i <= tiff.limit(); i++) {
      int entry = at + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  private static void writeOrientation(int orientation, ByteArrayOutputStream out) {
    if (orientation == 1) {
      return;
    }
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment.putShort((short) 0xFFE1).putShort((short) 34);
    segment.put(EXIF.getBytes(StandardCharsets.ISO_8859_1));
    segment.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    segment.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0).putInt(0);
    out.write(segment.array(), 0, segment.capacity());
  }

  private static byte[] png(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 8);
    int at = 8;
    while (at + 12 <= file.length) {
      long length = 12L + (buffer.getInt(at) & 0xFFFFFFFFL);
      if (at + length > file.length) {
        return file;
      }
      String type = text(file, at + 4, 4);
      if (!PNG_NOTES.contains(type)) {
        out.write(file, at, (int) length);
      }
      at += (int) length;
      if (type.equals("IEND")) {
        return out.toByteArray();
      }
    }
    return file;
  }

  /** Its extended header tells by two bits that the notes are there (RFC 9649, 2.7.1). */
  private static byte[] webp(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, 12);
    int at = 12;
    while (at + 8 <= file.length) {
      long length = 8L + (buffer.getInt(at + 4) & 0xFFFFFFFFL);
      length += length % 2;
      if (at + length > file.length) {
        return file;
      }
      String type = text(file, at, 4);
      if (!type.equals("EXIF") && !type.equals("XMP ")) {
        out.write(file, at, (int) length);
      }
      at += (int) length;
    }
    ByteBuffer clean = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    clean.putInt(4, clean.capacity() - 8);
    if (clean.capacity() > 20 && text(clean.array(), 12, 4).equals("VP8X")) {
      clean.put(20, (byte) (clean.get(20) & ~0x0C));
    }
    return clean.array();
  }

  private static String text(byte[] file, int from, int length) {
    int most = Math.max(0, Math.min(length, file.length - from));
    return new String(file, from, most, StandardCharsets.ISO_8859_1);
  }
}
