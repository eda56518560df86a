package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.Drawing;

final class TileWriterTest {

  @ParameterizedTest
  @CsvSource({
    "297, 420, 210, 2, 2",
    "420, 297, 297, 2, 2",
    "190, 277, 210, 1, 1",
    "191, 277, 210, 2, 1",
    "841, 1189, 210, 5, 5",
    "1000, 170, 297, 4, 1"
  })
  void thePaperLiesTheWayThatTakesFewerSheets(
      double width, double height, double paper, int columns, int rows) {
    Tiling tiling = Tiling.of(empty(width, height));
    assertEquals(
        List.of(paper, (double) columns, (double) rows),
        List.of(tiling.width(), (double) tiling.columns(), (double) tiling.rows()));
  }

  @ParameterizedTest
  @CsvSource({"297, 420", "420, 594", "594, 841", "600, 2000", "1000, 170"})
  void sheetsCoverThePosterAndOverlap(double width, double height) {
    Drawing poster = empty(width, height);
    Tiling tiling = Tiling.of(poster);
    Area missed = new Area(new Rectangle2D.Double(0, 0, width, height));
    for (int row = 0; row < tiling.rows(); row++) {
      for (int column = 0; column < tiling.columns(); column++) {
        Rectangle2D window = tiling.window(poster, row, column);
        if (column > 0) {
          Rectangle2D left = tiling.window(poster, row, column - 1);
          assertEquals(10, left.createIntersection(window).getWidth(), 1e-6);
        }
        assertTrue(window.getWidth() > 0 && window.getHeight() > 0);
        missed.subtract(new Area(window));
      }
    }
    assertTrue(missed.isEmpty());
  }

  @Test
  void theTextIsReadOnceAndEachPageSaysItsPlace() throws Exception {
    byte[] tiles =
        new PdfWriter(Instant.parse("2026-11-21T00:00:00Z"), Optional.empty())
            .tiles(Specimens.read().full(297, 420, 3));
    try (PDDocument pdf = Loader.loadPDF(tiles)) {
      assertEquals(4, pdf.getNumberOfPages());
      assertEquals(
          Specimens.SLOGAN
              + " "
              + Specimens.ISSUER
              + " Hàng 1, cột 1 Hàng 1, cột 2 Hàng 2, cột 1 Hàng 2, cột 2",
          new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip());
    }
  }

  @ParameterizedTest
  @CsvSource({"297, 420", "420, 297", "200, 280", "600, 2000", "1000, 170", "195, 562"})
  void everyPageSaysTheSlugWithinWhatAPrinterReaches(double width, double height) throws Exception {
    byte[] tiles =
        new PdfWriter(Instant.parse("2026-11-21T00:00:00Z"), Optional.empty())
            .tiles(Specimens.read().withSlug(width, height, 3));
    try (PDDocument pdf = Loader.loadPDF(tiles)) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        PDRectangle paper = pdf.getPage(page).getMediaBox();
        List<Rectangle2D> notices = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void writeString(String text, List<TextPosition> letters) {
                int at = text.indexOf(Specimens.NOTICE);
                if (at >= 0) {
                  TextPosition first = letters.get(at);
                  TextPosition last = letters.get(at + Specimens.NOTICE.length() - 1);
                  double right = last.getXDirAdj() + last.getWidthDirAdj();
                  notices.add(
                      new Rectangle2D.Double(
                          first.getXDirAdj(),
                          first.getYDirAdj(),
                          right - first.getXDirAdj(),
                          first.getFontSizeInPt()));
                }
              }
            };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(pdf);
        assertEquals(1, notices.size(), "page " + page);
        double reach = 5 * 72 / 25.4;
        Rectangle2D notice = notices.get(0);
        assertTrue(notice.getX() > reach && notice.getMaxX() < paper.getWidth() - reach);
        assertTrue(notice.getY() < paper.getHeight() - reach);
      }
    }
  }

  private static Drawing empty(double width, double height) {
    return Drawing.of("x", "vi", width, height, 0, List.of());
  }
}
