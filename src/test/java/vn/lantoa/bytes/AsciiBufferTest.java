package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsciiBufferTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-1, -1",
    "10, 10",
    "0.5, .5",
    "-0.5, -.5",
    "0.05, .05",
    "12.34, 12.34",
    "12.3, 12.3",
    "100.001, 100",
    "0.004, 0",
    "-0.004, 0",
    "600000, 600000",
    "99.999, 100",
    "9.99, 9.99",
    "10.01, 10.01",
    "-1234.5, -1234.5"
  })
  void numbersHaveNoDigitTooMany(double number, String written) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      byte[] bytes = new AsciiBuffer(0).number(number, 2).toBytes();
      assertEquals(written, new String(bytes, StandardCharsets.US_ASCII));
    } finally {
      Locale.setDefault(before);
    }
  }
}
