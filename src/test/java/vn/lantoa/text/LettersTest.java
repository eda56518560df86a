package vn.lantoa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fast ways over letters give what patterns and Unicode's own pieces give. */
class LettersTest {
  private static final int TEXTS = 20_000;
  private final Random random = new Random(20);

  @Test
  void spacesAsAPatternDoes() {
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      assertEquals(text.replaceAll("\\s+", " "), Letters.spaced(text));
    }
  }

  @Test
  void findsWordsInAnyCapitalsAsAPatternDoes() {
    for (String words : List.of("tbd", "kg", "is", "giăng", "đoạn ", "ngày ")) {
      Pattern pattern =
          Pattern.compile(words, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      for (int i = 0; i < TEXTS; i++) {
        String text =
            text() + (random.nextBoolean() ? words.toUpperCase(Locale.ROOT) : "") + text();
        boolean found = pattern.matcher(text).find();
        assertEquals(found, Letters.hasIgnoringCase(text, words), text);
      }
    }
  }

  @Test
  void foldsAsUnicodeDoes() {
    for (int letter = 0; letter < 0x2100; letter++) {
      String text = Character.toString(letter);
      assertEquals(folded(text), Slug.fold(text), text);
    }
    for (int i = 0; i < TEXTS; i++) {
      String text = text();
      assertEquals(folded(text), Slug.fold(text), text);
      assertEquals(folded(text).replaceAll("[^a-z0-9]+", " ").strip(), Slug.words(text), text);
    }
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }

  private String text() {
    String letters = "aAzZ09 \t\n\u00a0àÀđĐươƯỞỹẠ–“…iİıſsk\u212aKßΣσ\u0301\u0327ŉ½ǅ\ud83d\ude00";
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(10); left > 0; left--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
