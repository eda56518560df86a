package vn.lantoa.sheets.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.Digests;
import vn.lantoa.bytes.Resource;

/**
 * What every file begins with: header, colour profile of the output, and the font of the text
 * layer; made once, copied into each file.
 *
 * @param bytes from the start of the file
 * @param offsets of the objects 1, 2 …
 * @param digest of the bytes
 * @param exchange the second output intent of a file for print shops, upon the same profile, where
 *     that is one of a printing condition: PDF/X takes no other (ISO 15930-7, 6.2.2)
 */
record PdfHeader(byte[] bytes, List<Integer> offsets, byte[] digest, Optional<String> exchange) {
  /** Numbers of the objects. */
  static final int FONT = 5;

  static final int OUTPUT_INTENT = 8;

  /** Where a profile says what it is of, and what it says there of a printer (ICC.1, 7.2.5). */
  private static final int DEVICE_CLASS = 12;

  private static final String PRINTER = "prtr";

  /** The printing condition of our own profile, by its name in the registry of the ICC. */
  private static final String REGISTERED = "FOGRA39";

  /**
   * @param profile of the output: ICC, RGB or CMYK
   * @param condition what the profile stands for
   */
  static PdfHeader of(byte[] profile, int components, String condition) {
    ByteBuilder out = new ByteBuilder(16 * 1024);
    // Four bytes above 127 tell programs that the file is binary (ISO 19005-2, 6.1.2).
    out.put("%PDF-1.6\n%").put(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3});
    out.put('\n');
    List<Integer> offsets = new ArrayList<>();
    byte[] font = Resource.bytes(PdfHeader.class, "invisible.ttf");
    stream(out, offsets, "/N " + components, profile);
    stream(out, offsets, "/Length1 " + font.length, font);
    stream(out, offsets, "", InvisibleFont.glyphs());
    stream(out, offsets, "", InvisibleFont.letters());
    String objects =
        """
        /Type/Font/Subtype/Type0/BaseFont/Invisible/Encoding/Identity-H/DescendantFonts[6 0 R]\
        /ToUnicode 4 0 R
        /Type/Font/Subtype/CIDFontType2/BaseFont/Invisible\
        /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
        /FontDescriptor 7 0 R/CIDToGIDMap 3 0 R/DW %1$s
        /Type/FontDescriptor/FontName/Invisible/Flags 4/FontBBox[0 %2$s %1$s %3$s]/ItalicAngle 0\
        /Ascent %3$s/Descent %2$s/CapHeight 700/StemV 80/FontFile2 2 0 R
        /Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(%4$s)/Info(%4$s)\
        /DestOutputProfile 1 0 R
        """
            .formatted(InvisibleFont.WIDTH, InvisibleFont.DESCENT, InvisibleFont.ASCENT, condition);
    objects.lines().forEach(entries -> begin(out, offsets, entries).put(">>\nendobj\n"));
    byte[] bytes = out.toBytes();
    return new PdfHeader(
        bytes, List.copyOf(offsets), Digests.sha256(bytes), exchange(profile, condition));
  }

  private static Optional<String> exchange(byte[] profile, String condition) {
    String type = new String(profile, DEVICE_CLASS, PRINTER.length(), StandardCharsets.US_ASCII);
    String registry =
        condition.equals(REGISTERED)
            ? "/OutputCondition(Offset on coated paper, ISO 12647-2)"
                + "/RegistryName(http://www.color.org)"
            : "";
    return type.equals(PRINTER)
        ? Optional.of(
            """
            <</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(%1$s)/Info(%1$s)%2$s\
            /DestOutputProfile 1 0 R>>
            """
                .formatted(condition, registry))
        : Optional.empty();
  }

  private static void stream(ByteBuilder out, List<Integer> offsets, String entries, byte[] data) {
    byte[] packed = deflated(data);
    begin(out, offsets, entries).put("/Filter/FlateDecode/Length ").whole(packed.length);
    out.put(">>stream\n").put(packed).put("\nendstream\nendobj\n");
  }

  private static ByteBuilder begin(ByteBuilder out, List<Integer> offsets, String entries) {
    offsets.add(out.size());
    return out.whole(offsets.size()).put(" 0 obj\n<<").put(entries);
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
