package vn.lantoa.sheets;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.design.Illustration;
import vn.lantoa.sheets.design.Illustrations;
import vn.lantoa.sheets.drawing.DrawingItem;

/** The drawings that sheets show: which, and how they are made. */
final class PicturesOnSheetsTest {
  private static final Illustrations DRAWINGS =
      Illustrations.find(Path.of("themes/lan-toa/pictures"));

  @Test
  void everyDrawingIsSoundAndOfTheSameSixInks() {
    Set<String> inks =
        DRAWINGS.names().stream().map(name -> read(name).inks().toString()).collect(toSet());
    assertEquals(1, inks.size(), inks.toString());
    assertEquals(9, DRAWINGS.names().size());
    Illustration one = read(Illustrations.NEUTRAL);
    assertEquals(6, one.inks().size());
    one.inks()
        .forEach(
            ink ->
                assertTrue(
                    ink.cmyk().stream().mapToInt(Integer::intValue).sum() <= 300, ink.name()));
  }

  @Test
  void theSloganChoosesBeforeItsGroupAndThatBeforeTheIdentity() {
    Map<String, String> shown =
        orders("2025/lang-son/ky-lua")
            .collect(toMap(SheetTask::text, PicturesOnSheetsTest::alt, (one, other) -> one));
    assertEquals(read("viec-nha").title(), shown.get("Việc nhà không của riêng ai."));
    assertEquals(read("nam-gioi").title(), shown.get("Mình là đàn ông, mình không gây bạo lực."));
    assertEquals(
        read("mang").title(),
        shown.get("Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số"));
  }

  @Test
  void whereNobodyChoosesTheNeutralDrawingStands() {
    List<SheetTask> plain =
        orders("2024/lai-chau/tam-duong")
            .filter(order -> order.text().startsWith("Đầu tư cho bình đẳng giới"))
            .toList();
    assertTrue(!plain.isEmpty());
    plain.forEach(order -> assertEquals(read(Illustrations.NEUTRAL).title(), alt(order)));
  }

  @Test
  void everyColourOfASheetHasItsValuesForPrint() {
    List<DrawingItem.Figure> figures =
        orders("2025/lang-son/ky-lua").flatMap(PicturesOnSheetsTest::figures).toList();
    assertTrue(
        figures.stream()
            .flatMap(figure -> figure.fills().stream())
            .noneMatch(fill -> fill.ink().cmyk().isEmpty()));
  }

  private static Stream<SheetTask> orders(String path) {
    return RealContent.below(path).orders().stream()
        .filter(order -> order.job().design().name().equals("tranh"));
  }

  private static Illustration read(String name) {
    List<Problem> problems = new ArrayList<>(DRAWINGS.read(name).problems());
    assertEquals(List.of(), problems);
    return DRAWINGS.read(name).value().orElseThrow();
  }

  private static String alt(SheetTask order) {
    return figures(order).map(DrawingItem.Figure::alt).findFirst().orElse("");
  }

  /** But for the QR code. */
  private static Stream<DrawingItem.Figure> figures(SheetTask order) {
    return order.drawing().marks().stream()
        .filter(DrawingItem.Figure.class::isInstance)
        .map(DrawingItem.Figure.class::cast)
        .filter(figure -> !figure.alt().startsWith("Mã QR"));
  }
}
