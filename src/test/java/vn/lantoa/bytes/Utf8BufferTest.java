package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8BufferTest {
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
    Utf8Buffer utf8 = new Utf8Buffer(4);
    utf8.add("<".getBytes(StandardCharsets.UTF_8));
    utf8.add(text);
    utf8.add(text);
    assertArrayEquals(("<" + text + text).getBytes(StandardCharsets.UTF_8), utf8.bytes(), text);
  }
}
