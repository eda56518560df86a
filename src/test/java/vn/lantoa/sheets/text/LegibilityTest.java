package vn.lantoa.sheets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LegibilityTest {
  @Test
  void asksForFifteenMinutesOfArc() {
    assertEquals(87.3, Legibility.leastCapHeight(20), 0.05);
    assertEquals(0, Legibility.leastCapHeight(0));
  }
}
