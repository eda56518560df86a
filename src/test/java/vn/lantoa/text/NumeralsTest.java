package vn.lantoa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, không",
    "5, năm",
    "10, mười",
    "15, mười lăm",
    "21, hai mươi mốt",
    "24, hai mươi tư",
    "31, ba mươi mốt",
    "90, chín mươi",
    "105, một trăm linh năm",
    "115, một trăm mười lăm",
    "1000, một nghìn",
    "1005, một nghìn không trăm linh năm",
    "2025, hai nghìn không trăm hai mươi lăm",
    "2300, hai nghìn ba trăm",
    "1000000, một triệu"
  })
  void readsNumbers(int number, String words) {
    assertEquals(words, Numerals.words(number));
  }
}
