package vn.lantoa.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page in the making, as the bytes that will be published. What is the same on many pages is
 * copied as bytes; only the rest is encoded. For one thread.
 */
public final class Utf8Buffer {
  private static final byte[][] NOTHING = {};

  /** By letter; the same five that Thymeleaf writes. */
  private static final byte[][] REFERENCES = references();

  private static final int LONGEST = "&quot;".length();

  private byte[] bytes;
  private int size;
  private char[] letters = new char[1_024];

  /**
   * @param expected about how many bytes there will be
   */
  public Utf8Buffer(int expected) {
    bytes = new byte[expected];
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

  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  public void add(byte[] encoded) {
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /** As it is. */
  public void add(String text) {
    add(text, NOTHING);
  }

  /** As text between tags, or within quotes of either kind: with references for what is markup. */
  public void addEscaped(String text) {
    add(text, REFERENCES);
  }

  /** By hand, because the JDK's own encoder is slow until the second compiler has seen it. */
  private void add(String text, byte[][] references) {
    int count = text.length();
    if (count > letters.length) {
      letters = new char[count];
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
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
