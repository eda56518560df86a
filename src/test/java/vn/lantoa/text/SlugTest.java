package vn.lantoa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  private static final String LONG =
      "Nâng cao vai trò của phụ nữ giúp hòa bình, ổn định, phát triển bao trùm và bền vững, ứng phó"
          + " với biến đổi khí hậu.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hãy lên tiếng khi bị bạo lực. | hay-len-tieng-khi-bi-bao-luc",
        "Đừng im lặng! | dung-im-lang",
        "  Nam – nữ: BÌNH ĐẲNG?  | nam-nu-binh-dang",
        "73/2006/QH11 | 73-2006-qh11",
        "8935/BNV-CTTN&BĐG | 8935-bnv-cttn-bdg",
        "Ƀuôn Ama Thuôt | uon-ama-thuot",
        "İstanbul | istanbul",
      })
  void isTheTextInAsciiWithHyphens(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }

  @Test
  void hasOneFormHoweverTheMarksAreEncoded() {
    for (String text : new String[] {"Hãy lên tiếng khi bị bạo lực.", LONG, "平等"}) {
      String pieces = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertEquals(Slug.of(Normalizer.normalize(text, Normalizer.Form.NFC)), Slug.of(pieces));
    }
  }

  @Test
  void cutsLongTextsAtAWordAndTellsThemApart() {
    String slug = Slug.of(LONG);
    assertEquals("nang-cao-vai-tro-cua-phu-nu-giup-hoa-binh-on-dinh-phat-trien", cut(slug));
    assertTrue(slug.matches("[a-z-]+-[0-9a-f]{6}"), slug);
    String other = Slug.of(LONG.replace("khí hậu", "số"));
    assertEquals(cut(slug), cut(other));
    assertNotEquals(slug, other);
  }

  @Test
  void cutsAWordThatNeverEnds() {
    assertEquals(67, Slug.of("a".repeat(500)).length());
  }

  @Test
  void keepsTextsOfEightyCharactersWhole() {
    assertEquals("a".repeat(80), Slug.of("a".repeat(80)));
    assertNotEquals("a".repeat(81), Slug.of("a".repeat(81)));
  }

  @Test
  void givesTextsWithoutAsciiLettersAnAddressToo() {
    assertTrue(Slug.of("男女平等").matches("[0-9a-f]{6}"));
    assertNotEquals(Slug.of("男女平等"), Slug.of("平等"));
    assertTrue(Slug.of("!").matches("[0-9a-f]{6}"));
  }

  @Test
  void foldsForASearchWithoutMarks() {
    assertEquals("duong day nong", Slug.fold("Đường dây nóng"));
  }

  private static String cut(String slug) {
    return slug.substring(0, slug.lastIndexOf('-'));
  }

  @Test
  void isNothingWhereATextHasNoLetterOfItsKind() {
    for (String text : new String[] {"", "…", "?!", "平等"}) {
      assertEquals(Optional.empty(), Slug.ofLetters(text), text);
    }
    assertEquals(Optional.of(Slug.of(LONG)), Slug.ofLetters(LONG));
  }
}
