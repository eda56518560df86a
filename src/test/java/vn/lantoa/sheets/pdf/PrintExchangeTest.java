package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.junit.jupiter.api.Test;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.Drawing;

/**
 * What PDF/X-4 (ISO 15930-7) asks of a file, as far as its structure shows it: no free program
 * judges it whole. {@link ValidPdfTest} sees that the same files are PDF/A-2b and PDF/UA-1.
 */
final class PrintExchangeTest {
  private static final Instant MADE = Instant.parse("2026-11-25T17:00:00Z");
  private static final Specimens SPECIMENS = Specimens.read();
  private static final Pattern ID = Pattern.compile("<xmpMM:DocumentID>uuid:([0-9a-f-]{36})<");
  private static final Set<String> RGB_OPERATORS =
      Set.of("rg", "RG", "g", "G", "cs", "sc", "SC", "scn");

  private static final COSName ALL = COSName.getPDFName("All");

  private final PdfWriter writer;

  PrintExchangeTest() throws Exception {
    writer = new PdfWriter(MADE, Optional.of(ValidPdfTest.cmykProfile()));
  }

  @Test
  void aPosterAndTheTenthOfALongBannerAreForPrintShops() throws Exception {
    assertExchange(writer.write(SPECIMENS.full(297, 420, 3)));
    assertExchange(writer.write(SPECIMENS.withSlug(4000, 1000, 10)));
    assertExchange(writer.tenth(SPECIMENS.full(6000, 1000, 10)));
  }

  @Test
  void whatPrintShopsMightRefuseClaimsNothing() throws Exception {
    assertNoExchange(writer.write(SPECIMENS.full(6000, 1000, 10)));
    assertNoExchange(writer.write(List.of(SPECIMENS.full(210, 297, 0))));
    assertNoExchange(writer.tiles(SPECIMENS.full(297, 420, 3)));
    assertNoExchange(new PdfWriter(MADE, Optional.empty()).write(SPECIMENS.full(297, 420, 3)));
  }

  @Test
  void aDrawingKeepsItsNameFromDayToDayAndSharesItWithNoOther() throws Exception {
    PdfWriter later =
        new PdfWriter(MADE.plusSeconds(86_400), Optional.of(ValidPdfTest.cmykProfile()));
    Drawing poster = SPECIMENS.full(297, 420, 3);
    assertEquals(id(writer.write(poster)), id(later.write(poster)));
    assertNotEquals(id(writer.write(poster)), id(writer.tenth(poster)));
    assertNotEquals(id(writer.write(poster)), id(writer.write(SPECIMENS.full(420, 594, 5))));
  }

  @Test
  void datesAreThoseOfClocksInVietnam() throws Exception {
    byte[] file = writer.write(SPECIMENS.plain(297, 420, 3));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      COSDictionary facts = pdf.getDocumentInformation().getCOSObject();
      assertEquals("D:20261126000000+07'00'", facts.getString(COSName.CREATION_DATE));
      assertEquals("D:20261126000000+07'00'", facts.getString(COSName.MOD_DATE));
    }
    String xmp = xmp(file);
    for (String date : List.of("CreateDate", "ModifyDate", "MetadataDate")) {
      assertTrue(xmp.contains("<xmp:" + date + ">2026-11-26T00:00:00+07:00<"), xmp);
    }
  }

  /** Ours under another name stands for that of a print shop. */
  @Test
  void thePressOfAPrintShopIsNamedByItsOwnProfile() throws Exception {
    byte[] own =
        new String(ValidPdfTest.cmykProfile(), StandardCharsets.ISO_8859_1)
            .replace("FOGRA39", "NhaIn01")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] file = writer.under(own).orElseThrow().write(SPECIMENS.full(297, 420, 3));
    Judge.assertValid(file);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
        assertEquals("NhaIn01", intent.getOutputConditionIdentifier());
        assertNull(intent.getRegistryName());
      }
    }
  }

  @Test
  void whatIsNoProfileOfAPressIsRefused() throws Exception {
    byte[] ours = ValidPdfTest.cmykProfile();
    assertTrue(writer.under(Files.readAllBytes(Path.of("assets/icc/srgb.icc"))).isEmpty());
    assertTrue(writer.under(new byte[0]).isEmpty());
    assertTrue(writer.under(new byte[4096]).isEmpty());
    assertTrue(writer.under(Arrays.copyOf(ours, ours.length / 2)).isEmpty());
  }

  private static void assertExchange(byte[] file) throws Exception {
    assertEquals("%PDF-1.6", new String(file, 0, 8, StandardCharsets.US_ASCII));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertIntents(pdf);
      COSDictionary facts = pdf.getDocumentInformation().getCOSObject();
      assertEquals(COSName.getPDFName("False"), facts.getDictionaryObject(COSName.TRAPPED));
      assertNull(facts.getDictionaryObject(COSName.getPDFName("GTS_PDFXVersion")));
      COSDictionary trailer = pdf.getDocument().getTrailer();
      assertEquals(2, ((COSArray) trailer.getDictionaryObject(COSName.ID)).size());
      assertNull(trailer.getDictionaryObject(COSName.ENCRYPT));
      COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
      assertNull(catalog.getDictionaryObject(COSName.VERSION));
      assertNull(catalog.getDictionaryObject(COSName.OPEN_ACTION));
      assertNull(catalog.getDictionaryObject(COSName.ACRO_FORM));
      assertPage(pdf.getPage(0));
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
          assertFalse(String.valueOf(stream.getFilters()).contains("LZW"));
        }
      }
    }
    String xmp = xmp(file);
    assertTrue(xmp.contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<"), xmp);
    assertTrue(xmp.contains("<pdf:Trapped>False<"), xmp);
    assertTrue(xmp.contains("<xmpMM:VersionID>1<"), xmp);
    assertTrue(xmp.contains("<xmpMM:RenditionClass>default<"), xmp);
    assertTrue(ID.matcher(xmp).find(), xmp);
    Judge.assertValid(file);
  }

  /** One for the archive and one for the press, upon the very same profile. */
  private static void assertIntents(PDDocument pdf) {
    List<PDOutputIntent> intents = pdf.getDocumentCatalog().getOutputIntents();
    assertEquals(
        List.of("GTS_PDFA1", "GTS_PDFX"),
        intents.stream().map(intent -> intent.getCOSObject().getNameAsString(COSName.S)).toList());
    assertSame(intents.get(0).getDestOutputIntent(), intents.get(1).getDestOutputIntent());
    assertEquals("FOGRA39", intents.get(1).getOutputConditionIdentifier());
    assertEquals("http://www.color.org", intents.get(1).getRegistryName());
    try (var profile = intents.get(1).getDestOutputIntent().createInputStream()) {
      byte[] head = profile.readNBytes(20);
      assertEquals("prtrCMYK", new String(head, 12, 8, StandardCharsets.US_ASCII));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void assertPage(PDPage page) throws Exception {
    COSDictionary entries = page.getCOSObject();
    assertNull(entries.getDictionaryObject(COSName.getPDFName("UserUnit")));
    assertNull(entries.getDictionaryObject(COSName.ART_BOX));
    assertNull(entries.getDictionaryObject(COSName.ANNOTS));
    assertInside(page.getTrimBox(), page.getBleedBox());
    assertInside(page.getBleedBox(), page.getMediaBox());
    COSDictionary group = entries.getCOSDictionary(COSName.GROUP);
    if (group != null) {
      assertEquals(COSName.DEVICECMYK, group.getCOSName(COSName.CS));
    }
    Set<String> operators =
        new PDFStreamParser(page)
            .parse().stream()
                .filter(Operator.class::isInstance)
                .map(token -> ((Operator) token).getName())
                .collect(Collectors.toSet());
    assertTrue(operators.contains("k"));
    assertTrue(operators.contains("SCN"), "crop marks");
    operators.retainAll(RGB_OPERATORS);
    assertEquals(Set.of(), operators);
    assertEquals("All", ((PDSeparation) page.getResources().getColorSpace(ALL)).getColorantName());
    long pictures =
        StreamSupport.stream(page.getResources().getXObjectNames().spliterator(), false)
            .filter(page.getResources()::isImageXObject)
            .count();
    assertEquals(1, pictures);
  }

  private static void assertInside(PDRectangle inner, PDRectangle outer) {
    assertTrue(outer.getLowerLeftX() < inner.getLowerLeftX(), inner + " in " + outer);
    assertTrue(outer.getLowerLeftY() < inner.getLowerLeftY(), inner + " in " + outer);
    assertTrue(outer.getUpperRightX() > inner.getUpperRightX(), inner + " in " + outer);
    assertTrue(outer.getUpperRightY() > inner.getUpperRightY(), inner + " in " + outer);
  }

  private static void assertNoExchange(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertEquals(1, pdf.getDocumentCatalog().getOutputIntents().size());
      assertNull(pdf.getDocumentInformation().getTrapped());
    }
    String xmp = xmp(file);
    assertFalse(xmp.contains("PDF/X-4"), xmp);
    assertFalse(xmp.contains("{"), xmp);
  }

  private static String id(byte[] file) throws Exception {
    Matcher id = ID.matcher(xmp(file));
    assertTrue(id.find());
    return id.group(1);
  }

  private static String xmp(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file);
        var in = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
