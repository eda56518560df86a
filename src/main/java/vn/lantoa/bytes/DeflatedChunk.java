package vn.lantoa.bytes;

import java.util.List;

/**
 * A stretch of a zlib stream (RFC 1950). It begins and ends at a whole byte and refers to nothing
 * before it, so that it may stand after any other and be kept for another file.
 *
 * @param bytes deflated; not to be changed
 * @param size of what was packed, in bytes
 * @param sum of what was packed: Adler-32
 */
public record DeflatedChunk(byte[] bytes, int size, int sum) {
  /** Prime (RFC 1950, 8.2). */
  private static final long BASE = 65521;

  /** Deflate with a window of 32 kB; packed fast. */
  private static final char[] HEAD = {0x78, 0x01};

  /** The last block, with nothing in it but its end. */
  private static final char[] END = {0x03, 0x00};

  /** How long a stream of stretches is, in bytes. */
  public static int length(List<DeflatedChunk> parts) {
    return HEAD.length + END.length + 4 + parts.stream().mapToInt(part -> part.bytes.length).sum();
  }

  /** Writes stretches as one stream. */
  public static void join(List<DeflatedChunk> parts, ByteBuilder out) {
    out.put(HEAD[0]).put(HEAD[1]);
    long a = 1;
    long b = 0;
    for (DeflatedChunk part : parts) {
      out.put(part.bytes);
      // The second sum adds up the first, which starts at 1 for each part alone.
      b = (b + (part.sum >>> 16) + part.size % BASE * (a + BASE - 1)) % BASE;
      a = (a + (part.sum & 0xffff) + BASE - 1) % BASE;
    }
    out.put(END[0]).put(END[1]).big(b << 16 | a);
  }
}
