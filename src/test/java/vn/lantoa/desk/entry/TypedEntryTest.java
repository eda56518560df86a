package vn.lantoa.desk.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain is written as the model has it; what is not is refused. */
final class TypedEntryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHONE | 0205 3 870 123 | 0205 3 870 123",
        "PHONE | (0205) 3.870.123 | 0205 3 870 123",
        "PHONE | +84 205 3 870 123 | +84 205 3 870 123",
        "PHONE | 0205 3 870 123 máy lẻ 12 | ?",
        "PHONE | 0205 3 870 | ?",
        "PHONE | 0912 345 678 - 0912 345 679 | ?",
        "DAY | 25/11/2026 | 2026-11-25",
        "DAY | 25-11 | 2025-11-25",
        "DAY | ngày 25 tháng 11 năm 2026 | 2026-11-25",
        "DAY | 2025-11-25 | 2025-11-25",
        "DAY | 31/11/2025 | ?",
        "DAY | 25/11/26 | ?",
        "DAY | trước 25/11 | ?",
        "PERIOD | 9/2021 | 2021-09",
        "PERIOD | tháng 9 năm 2021 | 2021-09",
        "PERIOD | 2021 | 2021",
        "PERIOD | 20/10/2025 | 2025-10-20",
        "PERIOD | tháng 13/2025 | ?",
        "HOURS | 8h-17h | 8:00 - 17:00",
        "HOURS | 7 giờ 30 | 7:30",
        "HOURS | 2 giờ chiều | 14:00",
        "HOURS | 17h-8h | ?",
        "HOURS | sáng thứ bảy | ?",
        "OPENING | 8h-17h | 8 giờ đến 17 giờ",
        "OPENING | 7h30-17h, thứ Hai đến thứ Sáu | 7h30-17h, thứ Hai đến thứ Sáu",
        "OPENING | Ngày và đêm | Ngày và đêm",
        "TEXT |   hai   dấu cách | hai dấu cách",
      })
  void isWrittenAsTheModelHasIt(EntryField.Kind kind, String typed, String written) {
    assertEquals(written, TypedEntry.written(kind, typed, 2025).orElse("?"));
  }
}
