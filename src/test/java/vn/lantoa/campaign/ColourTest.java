package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTest {
  private static final Colour WHITE = new Colour("trắng", 0xFFFFFF, List.of());
  private static final Colour BLACK = new Colour("đen", 0x000000, List.of());
  private static final Colour PLUM = new Colour("tím mận", 0x4A1D6E, List.of());
  private static final Colour ORANGE = new Colour("cam", 0xF26A21, List.of());

  @Test
  void hasTheContrastsThatTheDesignNames() {
    assertEquals(12.4, PLUM.contrast(WHITE), 0.05);
    assertEquals(3.1, WHITE.contrast(ORANGE), 0.05);
  }

  @Test
  void hasTheContrastsOfTheStandardsOwnExamples() {
    assertEquals(21, BLACK.contrast(WHITE), 1e-9);
    assertEquals(1, ORANGE.contrast(ORANGE), 1e-9);
    Colour grey = new Colour("xám", 0x767676, List.of());
    assertEquals(4.54, grey.contrast(WHITE), 0.005);
  }

  @Test
  void hasTheSameContrastBothWays() {
    assertEquals(PLUM.contrast(ORANGE), ORANGE.contrast(PLUM));
    assertEquals(PLUM.contrast(ORANGE), new Identity.Pair(PLUM, ORANGE).contrast());
  }

  @Test
  void isWrittenAsInCss() {
    assertEquals("#F26A21", ORANGE.hex());
    assertEquals("#000000", BLACK.hex());
  }
}
