package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes more than a day behind {@code date} is told the keys for it. */
class DaysGuessTest {
  private static final Optional<String> YEAR = Optional.of("2026");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15/11/2025 8h00 | date: 2025-11-15, time: 8:00",
        "8 giờ 30, thứ Bảy, 15/11/2025 | date: 2025-11-15, time: 8:30",
        "15/11/2025 từ 8h đến 10h30 | date: 2025-11-15, time: 8:00 - 10:30",
        "dự kiến 20/11/2025 | date: 2025-11-20, tentative: true",
        "15/11 (dự kiến) | date: 2026-11-15, tentative: true",
        "Dự kiến 8h ngày 20/11 | date: 2026-11-20, time: 8:00, tentative: true",
        "trước ngày 20/11/2025 | before: 2025-11-20",
        "15-16/11/2025 | from: 2025-11-15, to: 2025-11-16",
        "15/11 – 15/12 | from: 2026-11-15, to: 2026-12-15",
        "từ ngày 15/11/2025 đến ngày 15/12/2025 | from: 2025-11-15, to: 2025-12-15",
        "Từ 15/11 đến 15/12/2025 (dự kiến) | from: 2025-11-15, to: 2025-12-15, tentative: true",
        "15, 16/11 | sessions: [2026-11-15, 2026-11-16]",
        "15 và 22 tháng 11 | sessions: [2026-11-15, 2026-11-22]",
        "15/11 và 22/11/2025 | sessions: [2025-11-15, 2025-11-22]",
        "2025-11-15, 2025-11-22 | sessions: [2025-11-15, 2025-11-22]",
        "tháng 11 | during: 2026-11",
        "tháng 11/2025 | during: 2025-11",
        "dự kiến tháng 11 | during: 2026-11, tentative: true",
        "2025-11 | during: 2025-11",
        "15/11/2025 |",
        "31/11/2025 |",
        "15/12 – 15/11 |",
        "hằng ngày |",
        "sáng 15/11 |",
      })
  void tellsTheKeysForIt(String text, String lines) {
    assertEquals(Optional.ofNullable(lines), DaysGuess.ofAny(text, YEAR));
  }

  @Test
  void knowsThatASessionHasOneDay() {
    assertEquals(
        Optional.of("date: 2026-11-15, time: 8:00"), DaysGuess.ofDay("15/11, dự kiến 8h", YEAR));
    assertEquals(Optional.empty(), DaysGuess.ofDay("15-16/11", YEAR));
    assertEquals(Optional.empty(), DaysGuess.ofDay("dự kiến 15/11", YEAR));
  }
}
