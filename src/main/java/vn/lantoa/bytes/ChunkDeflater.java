package vn.lantoa.bytes;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/** Deflates stretches of files. One thread at a time; close it to free its memory. */
public final class ChunkDeflater implements AutoCloseable {
  /**
   * A fifth less of flat pictures than the least effort; the most finds a tenth, in four times the
   * time.
   */
  private static final int LEVEL = 6;

  private final Deflater deflater = new Deflater(LEVEL, true);
  private byte[] room = new byte[32 * 1024];

  public DeflatedChunk pack(ByteBuilder data) {
    return pack(data.array(), 0, data.size());
  }

  public DeflatedChunk pack(byte[] data, int from, int length) {
    int most = length + (length >> 11) + 64; // what zlib's deflateBound says, and more
    if (room.length < most) {
      room = new byte[most];
    }
    deflater.setInput(data, from, length);
    int packed = deflater.deflate(room, 0, room.length, Deflater.FULL_FLUSH);
    if (packed == room.length) {
      throw new IllegalStateException("no room to pack " + length + " bytes");
    }
    Adler32 sum = new Adler32();
    sum.update(data, from, length);
    return new DeflatedChunk(Arrays.copyOf(room, packed), length, (int) sum.getValue());
  }

  @Override
  public void close() {
    deflater.end();
  }
}
