package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Format.Medium;
import vn.lantoa.problem.Source;

class FormatTest {
  @Test
  void saysItsSizeAsPeopleDo() {
    assertEquals("6 × 1 m", format(Medium.PRINT, 6000, 1000, 10).measure());
    assertEquals("0,6 × 1,6 m", format(Medium.PRINT, 600, 1600, 5).measure());
    assertEquals("841 × 1189 mm", format(Medium.PRINT, 841, 1189, 5).measure());
    assertEquals("1200 × 630 px", format(Medium.SCREEN, 1200, 630, 0).measure());
    assertEquals("1640 × 624 px", format(Medium.SCREEN, 1640, 624, 0).measure());
  }

  @Test
  void addsTheBleedOnAllSides() {
    assertEquals("6,02 × 1,02 m", format(Medium.PRINT, 6000, 1000, 10).measureWithBleed());
    assertEquals("303 × 426 mm", format(Medium.PRINT, 297, 420, 3).measureWithBleed());
    assertEquals("302,5 × 425,5 mm", format(Medium.PRINT, 297.5, 420.5, 2.5).measureWithBleed());
  }

  private static Format format(Medium medium, double width, double height, double bleed) {
    return new Format(
        "f",
        "F",
        medium,
        width,
        height,
        bleed,
        0,
        1,
        false,
        Set.of(),
        false,
        Optional.empty(),
        0,
        1,
        Source.of("f.md"));
  }
}
