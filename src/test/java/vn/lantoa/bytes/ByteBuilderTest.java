package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByteBuilderTest {

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
      byte[] bytes = new ByteBuilder(0).number(number, 2).toBytes();
      assertEquals(written, new String(bytes, StandardCharsets.US_ASCII));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void encodesEveryLetterAsTheJdkDoes() {
    StringBuilder all = new StringBuilder();
    for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter += letter < 0x3000 ? 1 : 97) {
      all.appendCodePoint(letter);
    }
    assertSame(all.toString());
    assertSame("");
    assertSame("một nửa \ud83c, nửa kia \udf08, cả hai \ud83c\udf08, cuối \ud83c");
  }

  @Test
  void encodesAnyMixtureAsTheJdkDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(
            (char) (random.nextBoolean() ? random.nextInt(0x180) : random.nextInt(0x10000)));
      }
      assertSame(text.toString());
    }
  }

  private static void assertSame(String text) {
    ByteBuilder utf8 = new ByteBuilder(4);
    utf8.put('<');
    utf8.utf8(text);
    utf8.utf8(text);
    assertArrayEquals(("<" + text + text).getBytes(StandardCharsets.UTF_8), utf8.toBytes(), text);
  }
}
