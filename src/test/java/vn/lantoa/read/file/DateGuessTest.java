package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that is offered is the one that was meant, or none is. */
class DateGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-5 | 2025-11-05",
        "2025-1-5 | 2025-01-05",
        "2024/11/15 | 2024-11-15",
        "2025.11.15 | 2025-11-15",
        "2025 - 11 - 15 | 2025-11-15",
        "2025-15-11 | 2025-11-15",
        "20251115 | 2025-11-15",
        "2025-11-15 08:00 | 2025-11-15",
        "05/11/2025 | 2025-11-05",
        "5.11.2025 | 2025-11-05",
        "5-11-2025 | 2025-11-05",
        "15/11/25 | 2025-11-15",
        "11/25/2025 | 2025-11-25",
        "15 tháng 11 năm 2025 | 2025-11-15",
        "ngày 15 tháng 11 năm 2025 | 2025-11-15",
        "Thứ Bảy, 15/11/2025 | 2025-11-15",
        "15/11 năm 2024 | 2024-11-15",
        "15/11 | 2026-11-15",
        "ngày 5 tháng 9 | 2026-09-05",
        "15-11 | 2026-11-15",
        "11-25 | 2026-11-25",
        "31/11/2025 |",
        "2025-11-31 |",
        "2025-00-10 |",
        "15/11–15/12 |",
        "từ 15/11/2025 đến 15/12/2025 |",
        "15-16/11/2025 |",
        "15, 16/11 |",
        "8 giờ 30, thứ 7, 15/11/2025 | 2025-11-15",
        "hôm nay |",
        "tháng 11 |",
        "0123456789 |",
      })
  void isWhatWasMeant(String text, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        DateGuess.day(text, Optional.of("2026")).map(LocalDate::toString));
  }

  @Test
  void takesNoYearFromTheAir() {
    assertEquals(Optional.empty(), DateGuess.day("15/11", Optional.empty()));
    assertEquals(Optional.empty(), DateGuess.month("tháng 6", Optional.empty()));
    assertEquals(Optional.of("2026-06"), DateGuess.month("Tháng 6", Optional.of("2026")));
    assertEquals(Optional.of("2024-06"), DateGuess.month("6/2024", Optional.of("2026")));
    assertEquals(Optional.of("11-25"), DateGuess.dayOfYear("25-11"));
    assertEquals(Optional.of("02-29"), DateGuess.dayOfYear("29 tháng 2"));
  }
}
