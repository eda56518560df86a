package vn.lantoa.sheets.pdf;

import vn.lantoa.bytes.ByteBuilder;

/**
 * The font of the text layer, {@code invisible.ttf}: one empty glyph, half an em wide, for all
 * letters. The text is there to be searched, copied and read aloud, while outlines are what is
 * seen; with a font that draws nothing, no printer can put another letter in its place.
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
    ByteBuilder map = new ByteBuilder(8 * 1024);
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
}
