package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.ColourSpace;
import vn.lantoa.campaign.print.PrintOrder;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.Fonts;
import vn.lantoa.sheets.text.Typesetter;

/** The order form on paper. */
final class PrintOrderFormTest {
  private static final Format BANNER =
      new Format(
          "bang-ron",
          "Băng rôn",
          Format.Medium.PRINT,
          6000,
          1000,
          10,
          20,
          2,
          true,
          Set.of(),
          false,
          Optional.empty(),
          0,
          1,
          Source.of("x.md"));

  private static PrintOrder.Row row(String text, String file, ColourSpace colours) {
    return new PrintOrder.Row(
        BANNER,
        text,
        Optional.of("Kế hoạch"),
        Optional.empty(),
        Optional.of(new Sheet.File(Sheet.Kind.PDF, "in-an/" + file, 1, 0, 0, colours)),
        Optional.of(new Sheet.File(Sheet.Kind.TENTH, "in-an/10-" + file, 1, 0, 0, colours)));
  }

  private static List<Drawing> pages(PrintOrder.Row... rows) {
    PrintOrder order =
        new PrintOrder(
            Optional.of("Bản mẫu."),
            "Ủy ban nhân dân phường Mai",
            Optional.empty(),
            Optional.empty(),
            Optional.of("Kế hoạch số 1/KH-UBND"),
            List.of("Cam và tím"),
            List.of(),
            List.of(new PrintOrder.Table(BANNER, List.of(rows))),
            List.of());
    Typesetter typesetter = new Typesetter(Fonts.read(Path.of("assets")).value().orElseThrow());
    return PrintOrderForm.pages(typesetter, order);
  }

  private static List<DrawingItem.Words> words(List<Drawing> pages) {
    return pages.stream()
        .flatMap(page -> page.marks().stream())
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast)
        .toList();
  }

  private static String said(List<Drawing> pages) {
    return words(pages).stream()
        .map(w -> w.lines().stream().map(DrawingItem.Line::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whereFilesDifferEachRowSaysWhatItsFileIs() {
    String mixed =
        said(
            pages(row("Một", "mot.pdf", ColourSpace.CMYK), row("Hai", "hai.pdf", ColourSpace.RGB)));
    assertTrue(
        mixed.contains(
            "Màu: tệp ghi CMYK theo điều kiện in FOGRA39, tổng mực không quá 300%; tệp ghi RGB"),
        mixed);
    assertTrue(mixed.contains("mot.pdf (CMYK), gửi nhà in bản 1:10"), mixed);
    assertTrue(mixed.contains("hai.pdf (RGB), gửi nhà in bản 1:10"), mixed);
    String same = said(pages(row("Một", "mot.pdf", ColourSpace.CMYK)));
    assertTrue(same.contains("mot.pdf, gửi nhà in bản 1:10"), same);
    assertFalse(same.contains("(CMYK)"), same);
  }

  @Test
  void thePlanIsWhatTheCampaignFollowsAndEachRowHasItsOwnSource() {
    String said = said(pages(row("Một", "mot.pdf", ColourSpace.CMYK)));
    assertTrue(said.contains("Đợt tuyên truyền theo: Kế hoạch số 1/KH-UBND"), said);
    assertTrue(said.contains("Một\nNguồn lời: Kế hoạch\nmot.pdf"), said);
    assertTrue(said.contains("Bản mẫu."), said);
  }

  @Test
  void aNameTooLongForALineStaysInItsPlace() {
    String longest = "bang-ron-6x1-cam-" + "rat-dai-".repeat(12) + "het.pdf";
    List<Drawing> pages =
        pages(
            row("Một", longest, ColourSpace.CMYK),
            row("Hai", longest, ColourSpace.CMYK),
            row("Ba", "ba.pdf", ColourSpace.CMYK));
    assertEquals(1, pages.size());
    List<Rectangle2D> blocks = new ArrayList<>();
    for (DrawingItem.Words words : words(pages)) {
      Rectangle2D block =
          words.lines().stream()
              .map(line -> line.outline().getBounds2D())
              .reduce(Rectangle2D::createUnion)
              .orElseThrow();
      for (Rectangle2D other : blocks) {
        assertFalse(other.intersects(block), () -> words.lines().get(0).text());
      }
      assertTrue(block.getMaxX() < 210 - 17, () -> words.lines().get(0).text());
      blocks.add(block);
    }
  }

  @Test
  void nothingToPrintIsNoForm() {
    PrintOrder none =
        new PrintOrder(
            Optional.empty(),
            "UBND",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Typesetter typesetter = new Typesetter(Fonts.read(Path.of("assets")).value().orElseThrow());
    assertEquals(List.of(), PrintOrderForm.pages(typesetter, none));
  }
}
