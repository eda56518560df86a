package vn.lantoa.sheets.pdf;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.bytes.Escape;
import vn.lantoa.bytes.Resource;
import vn.lantoa.text.Dates;

/**
 * What a file says of itself, in XMP ({@code metadata.xmp}) and in its information dictionary: the
 * same in both, in the time of Vietnam. The XMP describes the schemas that PDF/A-2 does not know
 * and asks for (ISO 19005-2, 6.6.2.3.3): that of PDF/UA, and two of PDF/X.
 */
final class Metadata {
  private static final String NAME = "Lan Tỏa";

  /** Lines of the XMP that only a file for print shops has begin so. */
  private static final String EXCHANGE = "{exchange}";

  private static final Pattern HOLE = Pattern.compile("\\{(title|language|id)}");

  private final Template office;
  private final Template exchange;
  private final ByteBuilder date = new ByteBuilder(32);

  /**
   * XMP with holes.
   *
   * @param around what stands around the holes
   */
  private record Template(List<byte[]> around, List<String> holes) {
    static Template of(Stream<String> lines) {
      String text = String.join("\n", lines.toList()) + "\n";
      return new Template(
          Stream.of(HOLE.split(text)).map(ByteBuilder::encoded).toList(),
          HOLE.matcher(text).results().map((MatchResult hole) -> hole.group(1)).toList());
    }

    /** Left uncompressed, so that programs that know no PDF find it too. */
    ByteBuilder filled(Map<String, String> values) {
      ByteBuilder out = new ByteBuilder(8 * 1024).put(around.get(0));
      for (int i = 0; i < holes.size(); i++) {
        out.utf8(values.getOrDefault(holes.get(i), "")).put(around.get(i + 1));
      }
      return out;
    }
  }

  Metadata(Instant made) {
    OffsetDateTime second = made.truncatedTo(ChronoUnit.SECONDS).atOffset(Dates.VIETNAM);
    date.put("(D:")
        .put(DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).format(second))
        .put("+07'00')");
    String xmp =
        Resource.text(Metadata.class, "metadata.xmp")
            .replace("{bom}", "\uFEFF")
            .replace("{made}", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(second))
            .replace("{program}", NAME);
    office = Template.of(xmp.lines().filter(line -> !line.startsWith(EXCHANGE)));
    exchange = Template.of(xmp.lines().map(line -> line.replace(EXCHANGE, "")));
  }

  /** That of a file for the office. */
  ByteBuilder xmp(String title, String language) {
    return office.filled(Map.of("title", Escape.xml(title), "language", Escape.xml(language)));
  }

  /**
   * That of a file for the print shop.
   *
   * @param drawn a digest of what the file shows, which names it from build to build
   */
  ByteBuilder xmp(String title, String language, byte[] drawn) {
    return exchange.filled(
        Map.of(
            "title",
            Escape.xml(title),
            "language",
            Escape.xml(language),
            "id",
            UUID.nameUUIDFromBytes(drawn).toString()));
  }

  /** The information dictionary, for programs older than XMP. */
  void facts(String title, boolean forExchange, ByteBuilder out) {
    PdfStrings.text(title, out.put("<</Title"));
    PdfStrings.text(NAME, out.put("/Creator"));
    PdfStrings.text(NAME, out.put("/Producer"));
    out.put("/CreationDate").put(date).put("/ModDate").put(date);
    out.put(forExchange ? "/Trapped/False>>\n" : ">>\n");
  }
}
