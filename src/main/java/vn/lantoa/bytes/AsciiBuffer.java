package vn.lantoa.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file being written: words and numbers, without exponents and whatever the locale. */
public final class AsciiBuffer {
  private byte[] bytes;
  private int size;

  public AsciiBuffer(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  public int size() {
    return size;
  }

  /** Appends a string of ASCII. */
  @SuppressWarnings("deprecation") // copies the low bytes, which is all there is to ASCII
  public AsciiBuffer put(String ascii) {
    int length = ascii.length();
    room(length);
    ascii.getBytes(0, length, bytes, size);
    size += length;
    return this;
  }

  public AsciiBuffer put(char ascii) {
    room(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  public AsciiBuffer put(byte[] other) {
    return put(other, 0, other.length);
  }

  public AsciiBuffer put(byte[] other, int from, int length) {
    room(length);
    System.arraycopy(other, from, bytes, size, length);
    size += length;
    return this;
  }

  public AsciiBuffer utf8(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A number with at most so many decimals, and no more digits than it needs. */
  public AsciiBuffer number(double value, int decimals) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    return scaled(Math.round(value * scale), decimals);
  }

  /** A hundredth of the number: 1250 is written as 12.5. */
  public AsciiBuffer hundredths(long value) {
    return scaled(value, 2);
  }

  public AsciiBuffer whole(long value) {
    return scaled(value, 0);
  }

  private AsciiBuffer scaled(long value, int decimals) {
    room(24 + decimals);
    long rest = value;
    if (rest < 0) {
      bytes[size++] = '-';
      rest = -rest;
    }
    int places = decimals;
    for (long tenth; places > 0 && (tenth = tenth(rest)) * 10 == rest; places--) {
      rest = tenth;
    }
    int digits = 1;
    for (long ten = 10; digits < 19 && rest >= ten; ten *= 10) {
      digits++;
    }
    boolean fraction = places > 0;
    int length = fraction ? Math.max(digits, places) + 1 : digits;
    int at = size + length;
    int point = fraction ? at - places - 1 : -1;
    while (at > size) {
      if (--at == point) {
        bytes[at] = '.';
      } else {
        long tenth = tenth(rest);
        bytes[at] = (byte) ('0' + rest - 10 * tenth);
        rest = tenth;
      }
    }
    size += length;
    return this;
  }

  /**
   * A number divided by ten: below 2³¹ by a product, since the JVM's first compiler calls a routine
   * of its own for each division of longs.
   *
   * @param number not negative
   */
  private static long tenth(long number) {
    return number >>> 31 == 0 ? number * 0xCCCCCCCDL >>> 35 : number / 10;
  }

  /** Two hexadecimal digits. */
  public AsciiBuffer hex(int value) {
    return put("0123456789ABCDEF".charAt(value >> 4 & 15))
        .put("0123456789ABCDEF".charAt(value & 15));
  }

  /** Four bytes, the highest first. */
  public AsciiBuffer big(long value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      put((char) (value >> shift & 255));
    }
    return this;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The array behind it, of which the first {@link #size} bytes are filled; for reading. */
  public byte[] array() {
    return bytes;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
