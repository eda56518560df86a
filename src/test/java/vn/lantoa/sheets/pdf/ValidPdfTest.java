package vn.lantoa.sheets.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.sheets.Specimens;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** veraPDF as the judge. */
final class ValidPdfTest {
  private static final Instant MADE = Instant.parse("2026-11-21T00:00:00Z");
  private static final Specimens SPECIMENS = Specimens.read();

  @ParameterizedTest
  @CsvSource({
    "210, 297, 3", "297, 420, 3", "420, 594, 5", "594, 841, 5", "841, 1189, 5",
    "1189, 841, 5", "148, 210, 3", "3000, 1000, 10", "5000, 3000, 10", "6000, 1000, 10",
    "6000, 800, 10", "600, 2000, 10", "317.5, 166.6875, 0"
  })
  void everySizeIsForTheArchiveAndForEveryone(double width, double height, double bleed)
      throws Exception {
    PdfWriter rgb = new PdfWriter(MADE, Optional.empty());
    Drawing full = SPECIMENS.full(width, height, bleed);
    Judge.assertValid(rgb.write(full));
    Judge.assertValid(rgb.write(SPECIMENS.plain(width, height, bleed)));
    Judge.assertValid(rgb.tenth(full));
    Drawing sample = SPECIMENS.withSlug(width, height, bleed);
    Judge.assertValid(new PdfWriter(MADE, Optional.of(cmykProfile())).write(sample));
    Judge.assertValid(rgb.tenth(sample));
    Judge.assertValid(new PdfWriter(MADE, Optional.of(cmykProfile())).write(full));
  }

  @Test
  void tilesAreToo() throws Exception {
    Judge.assertValid(new PdfWriter(MADE, Optional.empty()).tiles(SPECIMENS.full(297, 420, 3)));
    Judge.assertValid(new PdfWriter(MADE, Optional.empty()).tiles(SPECIMENS.full(600, 2000, 10)));
    Judge.assertValid(new PdfWriter(MADE, Optional.empty()).tiles(SPECIMENS.withSlug(297, 420, 3)));
  }

  @Test
  void soIsTextThatIsHardOnAPdf() throws Exception {
    Drawing plain = SPECIMENS.plain(210, 297, 3);
    String hard = "(]>&\\ \u0001 \uFEFF 😀 ";
    List<DrawingItem> marks =
        plain.marks().stream()
            .map(
                mark ->
                    mark.match(m -> m, words -> with(words, hard), m -> m, m -> (DrawingItem) m))
            .toList();
    Judge.assertValid(
        new PdfWriter(MADE, Optional.empty()).write(Drawing.of(hard, "vi-VN", 210, 297, 3, marks)));
  }

  private static DrawingItem with(DrawingItem.Words words, String text) {
    return new DrawingItem.Words(
        words.role(),
        words.language(),
        words.lines().stream()
            .map(
                line ->
                    new DrawingItem.Line(
                        text, line.x(), line.baseline(), line.width(), line.size(), line.letters()))
            .toList(),
        words.ink());
  }

  static byte[] cmykProfile() throws Exception {
    return Files.readAllBytes(Path.of("assets/icc/fogra39.icc"));
  }
}
