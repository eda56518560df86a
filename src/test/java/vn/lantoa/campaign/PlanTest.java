package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlanTest {
  private static final String TITLE = "Kế hoạch triển khai Tháng hành động";
  private static final Optional<String> NUMBER = Optional.of("622/KH-UBND");
  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2025, 11, 3));

  @Test
  void isNamedByWhatIsKnownOfIt() {
    assertEquals(
        "Kế hoạch số 622/KH-UBND, ngày 03/11/2025",
        new Plan(TITLE, NUMBER, DATE, List.of()).reference());
    assertEquals(
        "Kế hoạch số 622/KH-UBND",
        new Plan(TITLE, NUMBER, Optional.empty(), List.of()).reference());
    assertEquals(
        TITLE + ", ngày 03/11/2025",
        new Plan(TITLE, Optional.empty(), DATE, List.of()).reference());
    assertEquals(TITLE, new Plan(TITLE, Optional.empty(), Optional.empty(), List.of()).reference());
  }
}
