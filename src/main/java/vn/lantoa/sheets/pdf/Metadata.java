package vn.lantoa.sheets.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.lantoa.bytes.AsciiBuffer;
import vn.lantoa.bytes.Xml;

/** What a file says of itself, in XMP and in its information dictionary: the same in both. */
final class Metadata {
  private static final String NAME = "Lan Tỏa";

  private final byte[] beforeTitle = new AsciiBuffer(1024).utf8(BEFORE_TITLE).toBytes();
  private final byte[] afterTitle;
  private final AsciiBuffer date = new AsciiBuffer(32);

  Metadata(Instant made) {
    Instant second = made.truncatedTo(ChronoUnit.SECONDS);
    date.put("(D:")
        .put(DateTimeFormatter.ofPattern("uuuuMMddHHmmss").format(second.atOffset(ZoneOffset.UTC)))
        .put("Z)");
    String after = AFTER_TITLE.replace("DATE", second.toString()).replace("NAME", NAME);
    afterTitle = new AsciiBuffer(2048).utf8(after).toBytes();
  }

  /** Left uncompressed, so that programs that know no PDF find it too. */
  AsciiBuffer xmp(String title, String language) {
    String safe = Xml.escaped(title);
    return new AsciiBuffer(4096)
        .put(beforeTitle)
        .utf8("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
        .utf8(safe)
        .utf8("</rdf:li><rdf:li xml:lang=\"")
        .utf8(Xml.escaped(language))
        .utf8("\">")
        .utf8(safe)
        .utf8("</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>")
        .utf8(Xml.escaped(language))
        .utf8("</rdf:li></rdf:Bag></dc:language>\n")
        .put(afterTitle);
  }

  /** The information dictionary, for programs older than XMP. */
  void facts(String title, AsciiBuffer out) {
    PdfStrings.text(title, out.put("<</Title"));
    PdfStrings.text(NAME, out.put("/Creator"));
    PdfStrings.text(NAME, out.put("/Producer"));
    out.put("/CreationDate").put(date.toBytes()).put("/ModDate").put(date.toBytes()).put(">>\n");
  }

  private static final String BEFORE_TITLE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      """;

  /**
   * PDF/A-2 does not know the schema of PDF/UA: ISO 19005-2, 6.6.2.3.3, asks for its description.
   */
  private static final String AFTER_TITLE =
      """
      <xmp:CreateDate>DATE</xmp:CreateDate>
      <xmp:ModifyDate>DATE</xmp:ModifyDate>
      <xmp:CreatorTool>NAME</xmp:CreatorTool>
      <pdf:Producer>NAME</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>B</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;
}
