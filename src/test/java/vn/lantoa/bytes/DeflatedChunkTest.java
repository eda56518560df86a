package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

final class DeflatedChunkTest {

  /** The inflater compares the checksum, too. */
  @Test
  void stretchesInAnyOrderAreOneStream() throws Exception {
    Random random = new Random(7);
    List<byte[]> texts = new ArrayList<>(List.of(new byte[0]));
    for (int size : new int[] {1, 300, 70_000, 200_000}) {
      byte[] text = new byte[size];
      for (int i = 0; i < size; i++) {
        text[i] = (byte) (random.nextInt(5) == 0 ? random.nextInt() : 255);
      }
      texts.add(text);
    }
    try (ChunkDeflater packer = new ChunkDeflater()) {
      for (int turn = 0; turn < texts.size(); turn++) {
        ByteBuilder all = new ByteBuilder(16);
        texts.forEach(all::put);
        List<DeflatedChunk> parts = texts.stream().map(t -> packer.pack(t, 0, t.length)).toList();
        ByteBuilder stream = new ByteBuilder(16);
        DeflatedChunk.join(parts, stream);
        assertEquals(DeflatedChunk.length(parts), stream.size());
        assertArrayEquals(all.toBytes(), inflated(stream, all.size()));
        Collections.rotate(texts, 1);
      }
    }
  }

  @Test
  void aPackerForgetsWhatItPackedBefore() {
    byte[] text =
        "vun đắp yêu thương ".repeat(99).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    try (ChunkDeflater used = new ChunkDeflater();
        ChunkDeflater fresh = new ChunkDeflater()) {
      used.pack(text, 5, text.length - 5);
      byte[] expected = fresh.pack(text, 0, text.length).bytes();
      assertArrayEquals(expected, used.pack(text, 0, text.length).bytes());
    }
  }

  private static byte[] inflated(ByteBuilder stream, int size) throws Exception {
    Inflater inflater = new Inflater();
    inflater.setInput(stream.toBytes());
    byte[] room = new byte[size + 1];
    int length = inflater.inflate(room);
    assertTrue(inflater.finished());
    assertEquals(0, inflater.getRemaining());
    inflater.end();
    return Arrays.copyOf(room, length);
  }
}
