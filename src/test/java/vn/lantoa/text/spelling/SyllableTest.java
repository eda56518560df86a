package vn.lantoa.text.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "giếng", "gì", "gìn", "quý", "quốc", "quở", "khuỷu", "hòa", "hoà", "ủy", "uỷ",
        "yêu", "ý", "thuở", "được", "ghế", "kỹ", "xoong", "huýt", "khoẻ", "nguyễn", "oằn", "giữa",
        "huệ"
      })
  void isOne(String syllable) {
    assertTrue(Syllable.isPossible(syllable));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tòan",
        "qúy",
        "gíup",
        "bìnhđẳng",
        "lựuc",
        "đẳngg",
        "bac",
        "bàc",
        "cế",
        "kà",
        "ngế",
        "ghà",
        "c",
        "ph",
        "hnmông",
        "nghà",
        "đượcj",
        "zôn",
        "dụv",
        "hòá"
      })
  void isNone(String letters) {
    assertFalse(Syllable.isPossible(letters));
  }

  @Test
  void hasItsToneInOnePlaceToBeLookedUp() {
    assertEquals(Optional.of("hòa"), Syllable.regular("hoà"));
    assertEquals(Optional.of("toàn"), Syllable.regular("tòan"));
    assertEquals(Optional.of("giúp"), Syllable.regular("gíup"));
    assertEquals(Optional.empty(), Syllable.regular("dụv"));
  }

  @Test
  void losesAllMarks() {
    assertEquals("duong day nong", Syllable.bare("đường dây nóng"));
  }
}
