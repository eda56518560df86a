package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.bytes.Resource;

/** Says how the file of the font was made: it is the TrueType file that this builds. */
final class InvisibleFontTest {
  @Test
  void hasTheLeastTablesThatAPdfAsksFor() {
    assertArrayEquals(file(), Resource.bytes(InvisibleFont.class, "invisible.ttf"));
  }

  /** See ISO 32000-1, 9.9. */
  private static byte[] file() {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("glyf", new byte[12]);
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", shorts(InvisibleFont.WIDTH, 0, InvisibleFont.WIDTH, 0));
    tables.put("loca", shorts(0, 0, 6));
    tables.put("maxp", shorts(1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    int offset = 12 + 16 * tables.size();
    int size = offset + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
    ByteBuffer font = ByteBuffer.allocate(size);
    font.put(shorts(1, 0, tables.size(), 64, 2, 16 * tables.size() - 64));
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] data = table.getValue();
      font.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      font.putInt(checksum(ByteBuffer.wrap(Arrays.copyOf(data, padded(data.length)))));
      font.putInt(offset).putInt(data.length);
      font.duplicate().position(offset).put(data);
      head = table.getKey().equals("head") ? offset : head;
      offset += padded(data.length);
    }
    font.putInt(head + 8, 0xB1B0AFBA - checksum(font.duplicate().rewind()));
    return font.array();
  }

  private static byte[] head() {
    int[] box = {0, InvisibleFont.DESCENT, InvisibleFont.WIDTH, InvisibleFont.ASCENT};
    return ByteBuffer.allocate(54)
        .put(shorts(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000))
        .put(new byte[16]) // when it was made and changed
        .put(shorts(box))
        .put(shorts(0, 8, 2, 0, 0))
        .array();
  }

  private static byte[] hhea() {
    int ascent = InvisibleFont.ASCENT;
    int width = InvisibleFont.WIDTH;
    return shorts(
        1, 0, ascent, InvisibleFont.DESCENT, 0, width, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2);
  }

  private static byte[] shorts(int... values) {
    ByteBuffer out = ByteBuffer.allocate(2 * values.length);
    for (int value : values) {
      out.putShort((short) value);
    }
    return out.array();
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }

  private static int checksum(ByteBuffer data) {
    int sum = 0;
    while (data.remaining() >= 4) {
      sum += data.getInt();
    }
    return sum;
  }
}
