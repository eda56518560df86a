package vn.lantoa.sheets.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FinishingTest {
  @Test
  void eyeletsStandEvenlyAndNeverFartherApartThanAsked() {
    assertEquals(List.of(500.0, 1000.0, 1500.0), new Finishing(0, 500).eyeletsAlong(2000));
    assertEquals(List.of(420.0, 840.0, 1260.0, 1680.0), new Finishing(0, 500).eyeletsAlong(2100));
    assertEquals(List.of(), new Finishing(0, 500).eyeletsAlong(500));
    assertEquals(List.of(), Finishing.NONE.eyeletsAlong(6000));
  }

  @Test
  void marksReachBeyondWhatIsFoldedOrBleeds() {
    assertEquals(16, Finishing.NONE.reach(10));
    assertEquals(56, new Finishing(50, 0).reach(10));
    assertThrows(IllegalArgumentException.class, () -> new Finishing(-1, 0));
  }
}
