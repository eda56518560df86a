package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hours as plans write them; of what is none, the one that is offered is the one that was meant.
 */
class HoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "8:00 | 8:00",
        "08:00 | 8:00",
        "8.00 | 8:00",
        "08:00:00 | 8:00",
        "0:00 | 0:00",
        "23:59 | 23:59",
        "8h | 8:00",
        "8H00 | 8:00",
        "7h30 | 7:30",
        "07h30’ | 7:30",
        "7h30' | 7:30",
        "7h30p | 7:30",
        "7h 30 | 7:30",
        "7g30 | 7:30",
        "7 giờ | 7:00",
        "07 giờ 00 | 7:00",
        "7 giờ 30 | 7:30",
        "7 giờ 30 phút | 7:30",
        "7 Giờ 5 phút | 7:05",
        "7 giờ rưỡi | 7:30",
        "lúc 8 giờ | 8:00",
        "từ 8 giờ | 8:00",
        "bắt đầu từ 19h30 | 19:30",
        "8:00–10:30 | 8:00 - 10:30",
        "8:00-10:30 | 8:00 - 10:30",
        "7h30 - 9h | 7:30 - 9:00",
        "7h30 — 9h00 | 7:30 - 9:00",
        "13g30–17g | 13:30 - 17:00",
        "8 giờ đến 10 giờ 30 | 8:00 - 10:30",
        "từ 8 giờ 00 đến 10 giờ 30 | 8:00 - 10:30",
        "từ 8h tới 10h | 8:00 - 10:00",
        "Từ 07 giờ 30 phút đến 11 giờ 00 phút | 7:30 - 11:00",
        "8-10h | 8:00 - 10:00",
        "từ 8 đến 10 giờ | 8:00 - 10:00",
        "7h30 đến hết 9h | 7:30 - 9:00",
      })
  void areReadAsPlansWriteThem(String text, String expected) {
    assertEquals(
        Optional.of(expected),
        HoursParser.parse(text).flatMap(HoursParser.Span::hours).map(HoursParser::format));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sáng",
        "25:00",
        "24:00",
        "8:60",
        "8:0",
        "7h5",
        "8",
        "8-10",
        "800",
        "7h300",
        "8 giờ phút",
        "khoảng 8 giờ",
        "8:00 - 25:00",
        "8:00 - 10:30 - 12:00",
        "8:00, 14:00",
        "8:00 15/11/2025",
        "8 hội trường",
      })
  void areNothingElse(String text) {
    assertEquals(Optional.empty(), HoursParser.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "8 giờ sáng | 8:00",
        "Sáng 15/11/2025, 8h00 | 8:00",
        "8h00 ngày 15/11/2025 | 8:00",
        "15/11/2025 8:00 | 8:00",
        "khoảng 8 giờ | 8:00",
        "2 giờ chiều | 14:00",
        "2h30 chiều | 14:30",
        "14 giờ chiều | 14:00",
        "chiều, 14h | 14:00",
        "8:00 SA - 5:00 CH | 8:00 - 17:00",
        "2:00 PM | 14:00",
        "7 giờ tối | 19:00",
        "11 giờ trưa | 11:00",
        "12 giờ trưa | 12:00",
        "1 giờ trưa | 13:00",
        "8:00 - 2:00 | 8:00 - 14:00",
        "8 giờ sáng đến 11 giờ trưa | 8:00 - 11:00",
        "8h - 10h30, sáng thứ Bảy | 8:00 - 10:30",
        "9:00 - 8:00 |",
        "sáng |",
        "25:00 |",
        "8h và 14h |",
        "sáng 8h, chiều 14h |",
        "chiều 2 giờ |",
        "12 giờ đêm |",
        "15.11 |",
        "15/11/2025 |",
        "5.11.2025 |",
      })
  void areGuessedOnlyWherePlain(String text, String expected) {
    assertEquals(Optional.ofNullable(expected), HoursGuess.hours(text).map(HoursParser::format));
  }
}
