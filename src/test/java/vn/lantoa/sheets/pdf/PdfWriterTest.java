package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.print.ColourSpace;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

final class PdfWriterTest {
  private static final Instant MADE = Instant.parse("2026-11-21T01:02:03Z");
  private static final double POINTS = 72 / 25.4;
  private static final Specimens SPECIMENS = Specimens.read();

  private final PdfWriter writer = new PdfWriter(MADE, Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "210, 297, 3, 1",
    "297, 420, 3, 1",
    "420, 594, 5, 1",
    "594, 841, 5, 1",
    "841, 1189, 5, 1",
    "6000, 1000, 10, 2",
    "600, 2000, 10, 1",
    "5060, 900, 10, 2",
    "5000, 3000, 10, 1",
    "10000, 2000, 10, 2",
    "317.5, 166.6875, 0, 1"
  })
  void boxesAreExact(double width, double height, double bleed, int unit) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(writer.write(SPECIMENS.plain(width, height, bleed)))) {
      PDPage page = pdf.getPage(0);
      assertEquals(unit, page.getCOSObject().getInt(COSName.getPDFName("UserUnit"), 1));
      assertBox(page.getTrimBox(), width, height, unit);
      assertBox(page.getBleedBox(), width + 2 * bleed, height + 2 * bleed, unit);
      double marks = bleed > 0 ? 2 * (bleed + 6) : 0;
      assertBox(page.getMediaBox(), width + marks, height + marks, unit);
      assertTrue(page.getMediaBox().getWidth() <= 14400);
      double middle = page.getMediaBox().getUpperRightX() / 2;
      for (PDRectangle box : List.of(page.getTrimBox(), page.getBleedBox())) {
        assertEquals(middle, (box.getLowerLeftX() + box.getUpperRightX()) / 2, 0.001);
      }
    }
  }

  private static void assertBox(PDRectangle box, double width, double height, int unit) {
    assertEquals(width * POINTS / unit, box.getWidth(), 0.001);
    assertEquals(height * POINTS / unit, box.getHeight(), 0.001);
  }

  @Test
  void theTenthIsATenth() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(writer.tenth(SPECIMENS.full(6000, 1000, 10)))) {
      assertBox(pdf.getPage(0).getTrimBox(), 600, 100, 1);
      assertBox(pdf.getPage(0).getBleedBox(), 602, 102, 1);
      assertBox(pdf.getPage(0).getMediaBox(), 603.2, 103.2, 1);
      assertEquals(Specimens.SLOGAN + " (tỷ lệ 1:10)", pdf.getDocumentInformation().getTitle());
    }
  }

  @Test
  void theSlugIsReadLastAndStandsOutsideTheBleedInBlackOfOneInk() throws Exception {
    PdfWriter cmyk = new PdfWriter(MADE, Optional.of(ValidPdfTest.cmykProfile()));
    Drawing sheet = SPECIMENS.withSlug(297, 420, 3);
    for (byte[] file : List.of(cmyk.write(sheet), cmyk.tenth(sheet))) {
      try (PDDocument pdf = Loader.loadPDF(file)) {
        String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
        assertTrue(text.endsWith(Specimens.ISSUER + " " + Specimens.NOTICE), text);
        String content = content(pdf);
        String slug = content.substring(content.lastIndexOf("/P<</MCID"));
        assertTrue(slug.contains("0 0 0 1 k\n"), slug);
        Rectangle2D ink = inked(pdf);
        PDRectangle bleed = pdf.getPage(0).getBleedBox();
        PDRectangle media = pdf.getPage(0).getMediaBox();
        assertTrue(ink.getMaxY() <= media.getHeight() && ink.getMinY() >= 0, ink.toString());
        assertTrue(ink.getMinY() < bleed.getLowerLeftY(), ink.toString());
      }
    }
  }

  @Test
  void aDeepSlugHasRoomOnThePage() throws Exception {
    Drawing shallow = SPECIMENS.withSlug(297, 420, 3);
    DrawingItem.Line line = shallow.slug().orElseThrow().lines().get(0);
    DrawingItem.Words deep =
        new DrawingItem.Words(
            DrawingItem.Role.PARAGRAPH,
            "vi",
            List.of(line.at(line.x(), line.baseline() + 10, line.size())),
            Specimens.BLACK);
    Drawing sheet = new Drawing("x", "vi", 297, 420, 3, shallow.layers(), Optional.of(deep));
    try (PDDocument pdf = Loader.loadPDF(writer.write(sheet))) {
      double margin = (sheet.slugDepth() + 1) * POINTS;
      assertTrue(sheet.slugDepth() > 9);
      assertEquals(margin, pdf.getPage(0).getTrimBox().getLowerLeftY(), 0.01);
    }
  }

  @Test
  void theTextLiesUnderTheGround() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(writer.write(SPECIMENS.full(297, 420, 3)))) {
      String content = content(pdf);
      int ground = content.indexOf("rg\n");
      assertTrue(content.lastIndexOf("ET\n") < ground, content);
      assertTrue(content.indexOf("3 Tr") > 0, content);
    }
  }

  /** Where the last text of a page stands. */
  private static Rectangle2D inked(PDDocument pdf) throws Exception {
    Rectangle2D all = new Rectangle2D.Double();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> letters) {
        var first = letters.get(0);
        double y = pdf.getPage(0).getMediaBox().getHeight() - first.getYDirAdj();
        all.setRect(first.getXDirAdj(), y, 1, 0);
      }
    }.getText(pdf);
    return all;
  }

  @Test
  void theTextIsReadInNfcAndInOrder() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(writer.write(SPECIMENS.full(297, 420, 3)))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
      assertEquals(Specimens.SLOGAN + " " + Specimens.ISSUER, text);
      assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }
  }

  @Test
  void selectingALineCoversItsLetters() throws Exception {
    Drawing drawing = SPECIMENS.full(297, 420, 3);
    List<DrawingItem.Line> lines = new ArrayList<>();
    for (DrawingItem mark : drawing.marks()) {
      mark.match(m -> true, words -> lines.addAll(words.lines()), m -> true, m -> true);
    }
    List<double[]> runs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(
              String text, List<org.apache.pdfbox.text.TextPosition> letters) {
            var first = letters.get(0);
            var last = letters.get(text.stripTrailing().length() - 1);
            runs.add(
                new double[] {
                  first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj()
                });
          }
        };
    try (PDDocument pdf = Loader.loadPDF(writer.write(drawing))) {
      stripper.getText(pdf);
    }
    // PDFBox counts from the corner of the page, which is 9 mm outside the trim.
    assertEquals(lines.size(), runs.size());
    for (int i = 0; i < runs.size(); i++) {
      DrawingItem.Line line = lines.get(i);
      assertEquals((line.x() + 9) * POINTS, runs.get(i)[0], 0.5);
      assertEquals((line.x() + line.width() + 9) * POINTS, runs.get(i)[1], 0.5);
      assertEquals((line.baseline() + 9) * POINTS, runs.get(i)[2], 0.5);
    }
  }

  @Test
  void tagsSayWhatIsWhat() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(writer.write(SPECIMENS.full(297, 420, 3)))) {
      var root =
          (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      List<String> tags = new ArrayList<>();
      for (Object kid : root.getKids()) {
        PDStructureElement element = (PDStructureElement) kid;
        String alt = element.getAlternateDescription();
        tags.add(element.getStructureType() + (alt == null ? "" : " " + alt));
      }
      assertEquals(List.of("H1", "P", "Figure Vòng tròn", "Figure Ảnh mặt trời"), tags);
      assertEquals("vi", pdf.getDocumentCatalog().getLanguage());
      assertEquals(Specimens.SLOGAN, pdf.getDocumentInformation().getTitle());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void inksWithPercentagesArePrintedInCmyk() throws Exception {
    PdfWriter cmyk = new PdfWriter(MADE, Optional.of(ValidPdfTest.cmykProfile()));
    try (PDDocument pdf = Loader.loadPDF(cmyk.write(SPECIMENS.plain(297, 420, 3)))) {
      String content = content(pdf);
      assertTrue(content.contains("0 .7 .95 0 k\n"), content.substring(0, 200));
      assertFalse(content.contains("rg\n"));
      assertEquals(ColourSpace.CMYK, cmyk.colours());
      var intent = pdf.getDocumentCatalog().getOutputIntents().get(0);
      assertEquals("FOGRA39", intent.getOutputConditionIdentifier());
      assertEquals(4, intent.getDestOutputIntent().getInt(COSName.N));
    }
  }

  @Test
  void rgbIsOurProfileWhateverTheJdk() throws Exception {
    byte[] ours = Files.readAllBytes(Path.of("assets/icc/srgb.icc"));
    try (PDDocument pdf = Loader.loadPDF(writer.write(SPECIMENS.plain(297, 420, 3)))) {
      var intent = pdf.getDocumentCatalog().getOutputIntents().get(0);
      assertArrayEquals(ours, intent.getDestOutputIntent().createInputStream().readAllBytes());
    }
  }

  @Test
  void anInkWithoutPercentagesIsMixedByTheProfile() throws Exception {
    PdfWriter cmyk = new PdfWriter(MADE, Optional.of(ValidPdfTest.cmykProfile()));
    assertEquals(ColourSpace.RGB, writer.colours());
    try (PDDocument pdf =
        Loader.loadPDF(cmyk.write(SPECIMENS.full(297, 420, 3, Specimens.GREEN)))) {
      assertTrue(content(pdf).contains(".79 0 .76 .4 k\n"), content(pdf).substring(0, 200));
      assertFalse(content(pdf).contains("rg\n"));
    }
    try (PDDocument pdf =
        Loader.loadPDF(writer.write(SPECIMENS.full(297, 420, 3, Specimens.GREEN)))) {
      assertTrue(content(pdf).contains(".1176 .4784 .298 rg\n"));
    }
  }

  private static String content(PDDocument pdf) throws Exception {
    try (var in = pdf.getPage(0).getContents()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void sameDrawingSameBytesWhateverTheThread() throws Exception {
    Drawing drawing = SPECIMENS.full(297, 420, 3);
    byte[] expected = writer.write(drawing);
    assertArrayEquals(expected, new PdfWriter(MADE, Optional.empty()).write(drawing));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<byte[]> write = () -> writer.write(drawing);
      for (Future<byte[]> written : threads.invokeAll(List.of(write, write, write, write))) {
        assertArrayEquals(expected, written.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aBannerWithItsProfileIsUnder60Kilobytes() throws Exception {
    PdfWriter cmyk = new PdfWriter(MADE, Optional.of(ValidPdfTest.cmykProfile()));
    Drawing banner = SPECIMENS.full(6000, 1000, 10);
    assertTrue(cmyk.write(banner).length < 60_000, "" + cmyk.write(banner).length);
    assertTrue(writer.write(banner).length < 30_000, "" + writer.write(banner).length);
  }

  @Test
  void nothingIsDrawnForAnEmptyShape() throws Exception {
    DrawingItem nothing = new DrawingItem.Fill(new java.awt.geom.Path2D.Double(), Specimens.PLUM);
    try (PDDocument pdf =
        Loader.loadPDF(writer.write(Drawing.of("x", "vi", 100, 100, 0, List.of(nothing))))) {
      assertFalse(content(pdf).contains("f\n"));
    }
  }
}
