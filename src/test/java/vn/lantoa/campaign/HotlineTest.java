package vn.lantoa.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.time.PartialDate;
import vn.lantoa.problem.Source;

class HotlineTest {
  @ParameterizedTest
  @CsvSource({"2025-05-01, false", "2025-10-28, false", "2025-10-29, true", "2027-01-01, true"})
  void isStaleAfterHundredAndEightyDays(LocalDate today, boolean stale) {
    assertEquals(stale, hotline("1800 1768").isStale(today));
  }

  @Test
  void isDialledByItsDigits() {
    assertEquals("1900969680", hotline("1900 96 96 80").digits());
    assertEquals("+842433335599", hotline("+84 24.3333.5599").digits());
  }

  private static Hotline hotline(String phone) {
    Source place = Source.of("content/hotlines/111.md");
    return new Hotline(
        "111",
        "Tổng đài",
        phone,
        "Bộ Y tế",
        "Toàn quốc",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        new Provenance(
            Optional.of("162/2025/NĐ-CP"),
            Optional.of(new PartialDate(2025, OptionalInt.of(5), OptionalInt.of(1))),
            Optional.empty(),
            Optional.empty()),
        1,
        false,
        new Body("", place, List.of()),
        place);
  }
}
