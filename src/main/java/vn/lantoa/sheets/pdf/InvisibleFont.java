package vn.lantoa.sheets.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.lantoa.bytes.AsciiBuffer;

/**
 * The font of the text layer: one empty glyph, half an em wide, for all letters. The text is there
 * to be searched, copied and read aloud, while outlines are what is seen; with a font that draws
 * nothing, no printer can put another letter in its place.
 */
final class InvisibleFont {
  static final int WIDTH = 500;
  static final int ASCENT = 1000;
  static final int DESCENT = -250;

  private InvisibleFont() {}

  /** The glyph of each code: number 1 for all, two bytes each. */
  static byte[] glyphs() {
    byte[] map = new byte[2 * 0x10000];
    for (int code = 1; code < 0x10000; code++) {
      map[2 * code + 1] = 1;
    }
    return map;
  }

  /** The letter of each code: that of Unicode; ranges may not cross a first byte. */
  static byte[] letters() {
    AsciiBuffer map = new AsciiBuffer(8 * 1024);
    map.put(
        """
        /CIDInit/ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
        /CMapName/Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000><FFFF>
        endcodespacerange
        """);
    for (int block = 0; block < 256; block += 64) {
      map.put("64 beginbfrange\n");
      for (int high = block; high < block + 64; high++) {
        // Neither 0 nor the byte order marks may be a letter (ISO 14289-1, 7.21.7).
        int first = high == 0 ? 1 : 0;
        int last = high == 0xFE ? 0xFE : high == 0xFF ? 0xFD : 0xFF;
        map.put('<').hex(high).hex(first).put("><").hex(high).hex(last);
        map.put("><").hex(high).hex(first).put(">\n");
      }
      map.put("endbfrange\n");
    }
    return map.put("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n").toBytes();
  }

  /** A TrueType file of the least tables that a PDF asks for (ISO 32000-1, 9.9). */
  static byte[] file() {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("glyf", new byte[12]);
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("hmtx", shorts(WIDTH, 0, WIDTH, 0));
    tables.put("loca", shorts(0, 0, 6));
    tables.put("maxp", shorts(1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    int offset = 12 + 16 * tables.size();
    int size = offset + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
    ByteBuffer font = ByteBuffer.allocate(size);
    font.putInt(0x00010000).putShort((short) tables.size());
    font.putShort((short) 64).putShort((short) 2).putShort((short) (16 * tables.size() - 64));
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
    return ByteBuffer.allocate(54)
        .putInt(0x00010000)
        .putInt(0x00010000)
        .putInt(0)
        .putInt(0x5F0F3CF5)
        .putShort((short) 0)
        .putShort((short) 1000)
        .putLong(0)
        .putLong(0)
        .putShort((short) 0)
        .putShort((short) DESCENT)
        .putShort((short) WIDTH)
        .putShort((short) ASCENT)
        .putShort((short) 0)
        .putShort((short) 8)
        .putShort((short) 2)
        .putShort((short) 0)
        .putShort((short) 0)
        .array();
  }

  private static byte[] hhea() {
    return shorts(1, 0, ASCENT, DESCENT, 0, WIDTH, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2);
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
