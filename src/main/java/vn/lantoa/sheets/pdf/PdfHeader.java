package vn.lantoa.sheets.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;
import vn.lantoa.bytes.AsciiBuffer;

/**
 * What every file begins with: header, colour profile of the output, and the font of the text
 * layer; made once, copied into each file.
 *
 * @param bytes from the start of the file
 * @param offsets of the objects 1, 2 …
 * @param digest of the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record PdfHeader(byte[] bytes, int[] offsets, byte[] digest) {
  /** Numbers of the objects. */
  static final int FONT = 5;

  static final int OUTPUT_INTENT = 8;

  /**
   * @param profile of the output: ICC, RGB or CMYK
   * @param condition what the profile stands for
   */
  static PdfHeader of(byte[] profile, int components, String condition) {
    AsciiBuffer out = new AsciiBuffer(16 * 1024);
    // Four bytes above 127 tell programs that the file is binary (ISO 19005-2, 6.1.2).
    out.put("%PDF-1.7\n%").put(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3});
    out.put('\n');
    int[] offsets = new int[8];
    byte[] font = InvisibleFont.file();
    stream(out, offsets, 1, "/N " + components, profile);
    stream(out, offsets, 2, "/Length1 " + font.length, font);
    stream(out, offsets, 3, "", InvisibleFont.glyphs());
    stream(out, offsets, 4, "", InvisibleFont.letters());
    object(
        out,
        offsets,
        5,
        "/Type/Font/Subtype/Type0/BaseFont/Invisible/Encoding/Identity-H"
            + "/DescendantFonts[6 0 R]/ToUnicode 4 0 R");
    object(
        out,
        offsets,
        6,
        "/Type/Font/Subtype/CIDFontType2/BaseFont/Invisible"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + "/FontDescriptor 7 0 R/CIDToGIDMap 3 0 R/DW "
            + InvisibleFont.WIDTH);
    object(
        out,
        offsets,
        7,
        "/Type/FontDescriptor/FontName/Invisible/Flags 4/FontBBox[0 "
            + InvisibleFont.DESCENT
            + " "
            + InvisibleFont.WIDTH
            + " "
            + InvisibleFont.ASCENT
            + "]/ItalicAngle 0/Ascent "
            + InvisibleFont.ASCENT
            + "/Descent "
            + InvisibleFont.DESCENT
            + "/CapHeight 700/StemV 80/FontFile2 2 0 R");
    object(
        out,
        offsets,
        8,
        "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier("
            + condition
            + ")/Info("
            + condition
            + ")/DestOutputProfile 1 0 R");
    byte[] bytes = out.toBytes();
    return new PdfHeader(bytes, offsets, PdfFile.sha256().digest(bytes));
  }

  private static void object(AsciiBuffer out, int[] offsets, int number, String entries) {
    offsets[number - 1] = out.size();
    out.whole(number).put(" 0 obj\n<<").put(entries).put(">>\nendobj\n");
  }

  private static void stream(
      AsciiBuffer out, int[] offsets, int number, String entries, byte[] data) {
    byte[] packed = deflated(data);
    offsets[number - 1] = out.size();
    out.whole(number).put(" 0 obj\n<<").put(entries).put("/Filter/FlateDecode/Length ");
    out.whole(packed.length).put(">>stream\n").put(packed).put("\nendstream\nendobj\n");
  }

  static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(data);
      deflater.finish();
      byte[] packed = new byte[data.length + 1024];
      return Arrays.copyOf(packed, deflater.deflate(packed));
    } finally {
      deflater.end();
    }
  }
}
