package vn.lantoa.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file being written: words, numbers, without exponents and whatever the locale, and text in
 * UTF-8. For one thread.
 */
public final class ByteBuilder {
  private static final byte[][] NOTHING = {};

  /** By letter; the same five that Thymeleaf writes. */
  private static final byte[][] REFERENCES = references();

  private static final int LONGEST = "&quot;".length();

  private byte[] bytes;
  private int size;
  private char[] letters = {};

  /**
   * @param expected about how many bytes there will be
   */
  public ByteBuilder(int expected) {
    bytes = new byte[Math.max(16, expected)];
  }

  private static byte[][] references() {
    byte[][] references = new byte['>' + 1][];
    references['<'] = encoded("&lt;");
    references['>'] = encoded("&gt;");
    references['&'] = encoded("&amp;");
    references['"'] = encoded("&quot;");
    references['\''] = encoded("&#39;");
    return references;
  }

  public static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public int size() {
    return size;
  }

  /** Appends a string of ASCII. */
  @SuppressWarnings("deprecation") // copies the low bytes, which is all there is to ASCII
  public ByteBuilder put(String ascii) {
    int length = ascii.length();
    reserve(length);
    ascii.getBytes(0, length, bytes, size);
    size += length;
    return this;
  }

  public ByteBuilder put(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  public ByteBuilder put(byte[] other) {
    return put(other, 0, other.length);
  }

  public ByteBuilder put(byte[] other, int from, int length) {
    reserve(length);
    System.arraycopy(other, from, bytes, size, length);
    size += length;
    return this;
  }

  /** Appends all that another one has. */
  public ByteBuilder put(ByteBuilder other) {
    return put(other.bytes, 0, other.size);
  }

  /** Appends any text. */
  public ByteBuilder utf8(String text) {
    return add(text, NOTHING);
  }

  /** As text between tags, or within quotes of either kind: with references for what is markup. */
  public ByteBuilder escaped(String text) {
    return add(text, REFERENCES);
  }

  /** By hand, because the JDK's own encoder is slow until the second compiler has seen it. */
  private ByteBuilder add(String text, byte[][] references) {
    int count = text.length();
    if (count > letters.length) {
      letters = new char[Math.max(count, 1_024)];
    }
    text.getChars(0, count, letters, 0);
    reserve(count * (references == NOTHING ? 3 : LONGEST));
    char[] from = letters; // locals: the first compiler reads a field anew each time
    byte[] to = bytes;
    int at = size;
    for (int i = 0; i < count; i++) {
      char c = from[i];
      if (c < 0x80) {
        byte[] reference = c < references.length ? references[c] : null;
        if (reference == null) {
          to[at++] = (byte) c;
        } else {
          System.arraycopy(reference, 0, to, at, reference.length);
          at += reference.length;
        }
      } else if (c < 0x800) {
        to[at++] = (byte) (0xc0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3f);
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        to[at++] = (byte) (0xe0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3f);
        to[at++] = (byte) (0x80 | c & 0x3f);
      } else if (i + 1 < count && Character.isSurrogatePair(c, from[i + 1])) {
        int point = Character.toCodePoint(c, from[++i]);
        to[at++] = (byte) (0xf0 | point >> 18);
        to[at++] = (byte) (0x80 | point >> 12 & 0x3f);
        to[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        to[at++] = (byte) (0x80 | point & 0x3f);
      } else {
        to[at++] = '?'; // half a letter, as the JDK encodes it
      }
    }
    size = at;
    return this;
  }

  /** A number with at most so many decimals, and no more digits than it needs. */
  public ByteBuilder number(double value, int decimals) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    return scaled(Math.round(value * scale), decimals);
  }

  /** A hundredth of the number: 1250 is written as 12.5. */
  public ByteBuilder hundredths(long value) {
    return scaled(value, 2);
  }

  public ByteBuilder whole(long value) {
    return scaled(value, 0);
  }

  private ByteBuilder scaled(long value, int decimals) {
    reserve(24 + decimals);
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
  public ByteBuilder hex(int value) {
    return put("0123456789ABCDEF".charAt(value >> 4 & 15))
        .put("0123456789ABCDEF".charAt(value & 15));
  }

  /** Four bytes, the highest first. */
  public ByteBuilder big(long value) {
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

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
