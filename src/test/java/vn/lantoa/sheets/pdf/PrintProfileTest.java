package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.Colour;

/** The same on every JDK: those of 17 and 25 agree on all that is asked here. */
final class PrintProfileTest {
  private final PrintProfile fogra;

  PrintProfileTest() throws Exception {
    fogra =
        new PrintProfile(
            ValidPdfTest.cmykProfile(), Files.readAllBytes(Path.of("assets/icc/srgb.icc")));
  }

  @ParameterizedTest
  @CsvSource({
    "F26A21, 0 69 98 6",
    "4A1D6E, 81 98 0 27",
    "2B0F42, 78 87 3 64",
    "C4141C, 0 94 82 16",
    "1E7A4C, 79 0 76 40",
    "0000FF, 96 72 0 0",
    "FFFFFF, 0 0 0 0",
    "808080, 0 0 0 46",
    "000000, 0 0 0 100"
  })
  void coloursAreMixedAsTheyLook(String rgb, String inks) {
    List<Integer> mixture = fogra.mixed(Colour.unnamed(Integer.parseInt(rgb, 16))).cmyk();
    assertEquals(inks, String.join(" ", mixture.stream().map(String::valueOf).toList()));
  }

  @Test
  void noneTakesMoreInkThanPaperDoes() {
    for (int rgb = 0; rgb < 0x1000000; rgb += 0x010F0F) {
      Colour mixed = fogra.mixed(Colour.unnamed(rgb));
      assertTrue(mixed.totalInk() <= Colour.MOST_INK, mixed.toString());
    }
    assertEquals(List.of(60, 66, 73, 100), Colour.withinLimit(List.of(90, 100, 110, 100)));
    assertEquals(List.of(20, 100, 100, 65), Colour.withinLimit(List.of(20, 100, 100, 65)));
  }

  @Test
  void whatIsMixedAlreadyStays() {
    Colour own = new Colour("Cam", 0xF26A21, List.of(0, 70, 95, 0));
    assertEquals(own, fogra.mixed(own));
    assertEquals("FOGRA39", fogra.name());
  }
}
