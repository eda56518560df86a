package vn.lantoa.sheets.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.Escape;
import vn.lantoa.bytes.Resource;

/**
 * What a file says of itself, in XMP ({@code metadata.xmp}) and in its information dictionary: the
 * same in both. Of PDF/UA the XMP describes the schema, which PDF/A-2 does not know and asks for
 * (ISO 19005-2, 6.6.2.3.3).
 */
final class Metadata {
  private static final String NAME = "Lan Tỏa";

  /** What stands around the title and the language, which take turns. */
  private final List<byte[]> xmp;

  private final ByteBuilder date = new ByteBuilder(32);

  Metadata(Instant made) {
    Instant second = made.truncatedTo(ChronoUnit.SECONDS);
    date.put("(D:")
        .put(
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
                .format(second.atOffset(ZoneOffset.UTC)))
        .put("Z)");
    String template =
        Resource.text(Metadata.class, "metadata.xmp")
            .replace("{bom}", "\uFEFF")
            .replace("{made}", second.toString())
            .replace("{program}", NAME);
    xmp = Stream.of(template.split("\\{title}|\\{language}")).map(ByteBuilder::encoded).toList();
  }

  /** Left uncompressed, so that programs that know no PDF find it too. */
  ByteBuilder xmp(String title, String language) {
    ByteBuilder out = new ByteBuilder(4096).put(xmp.get(0));
    for (int i = 1; i < xmp.size(); i++) {
      out.utf8(Escape.xml(i % 2 == 1 ? title : language)).put(xmp.get(i));
    }
    return out;
  }

  /** The information dictionary, for programs older than XMP. */
  void facts(String title, ByteBuilder out) {
    PdfStrings.text(title, out.put("<</Title"));
    PdfStrings.text(NAME, out.put("/Creator"));
    PdfStrings.text(NAME, out.put("/Producer"));
    out.put("/CreationDate").put(date).put("/ModDate").put(date).put(">>\n");
  }
}
