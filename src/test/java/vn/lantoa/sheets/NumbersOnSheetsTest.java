package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.sheets.drawing.DrawingItem;

/** A number does not leave the sheets because time goes by. */
class NumbersOnSheetsTest {
  private static final String WARD = "2025/lang-son/ky-lua";

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-10", "2027-01-30", "2027-05-22"})
  void areTheSameOnEveryDay(LocalDate day) {
    assertEquals(words(LocalDate.parse("2026-11-25")), words(day));
  }

  @Test
  void beginWithThePoliceAndTheWomensLines() {
    List<String> words = words(LocalDate.parse("2026-11-25"));
    String numbers =
        words.stream().filter(block -> block.contains("Công an")).findFirst().orElseThrow();
    int police = numbers.indexOf("Công an 113");
    int women = numbers.indexOf("Ngôi nhà Bình yên 1900 96 96 80");
    int farmers = numbers.indexOf("Hội Nông dân Việt Nam 1800 1768");
    assertEquals(
        List.of(true, true, true), List.of(police >= 0, women > police, farmers > women), numbers);
    assertTrue(numbers.endsWith("Bảo vệ trẻ em 111"), numbers);
  }

  /** What the first leaflet says, block by block: it is read close by and has room for all. */
  private static List<String> words(LocalDate day) {
    SheetTask leaflet =
        RealContent.of(Path.of("content"), WARD, day).orders().stream()
            .filter(order -> order.job().file().contains("to-roi"))
            .findFirst()
            .orElseThrow();
    return leaflet.drawing().marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast)
        .map(
            words ->
                words.lines().stream().map(DrawingItem.Line::text).collect(Collectors.joining(" ")))
        .toList();
  }
}
