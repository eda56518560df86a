package vn.lantoa.build.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is one however it is written, and a text whatever stands between its words. */
class RecalledTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "02433335599",
        "024 3333 5599",
        "024.3333.5599",
        "(024) 3333-5599",
        "+84 24 3333 5599",
        "+84 (0)24 3333 5599",
        "0084 24 3333 5599",
        "024\u00a03333\u00a05599",
        "tel:+842433335599",
      })
  void aNumberIsFoundHoweverItIsWrittenAndTyped(String written) {
    Recalled typed = Recalled.of(written);
    assertTrue(typed.isNumber());
    assertEquals("02433335599", typed.digits());
    assertTrue(Recalled.of("0243 333 5599").isIn("Gọi " + written + ", cả đêm."));
    assertTrue(typed.isIn("không hai bốn, ba ba ba ba, năm năm chín chín"), "over loudspeakers");
    assertFalse(typed.isIn("024 3333 55991"));
    assertFalse(typed.isIn("1024 3333 5599"));
  }

  @ParameterizedTest
  @CsvSource({
    "113, Công an 113, true",
    "113, phone: \"113\", true",
    "113, Điều 113 của Luật, false",
    "113, 113 người, false",
    "113, 1130, false",
    "111, gọi 113, false",
    "+84 1900 96 96 80, 1900 969 680, true",
  })
  void shortNumbersAreFoundWhereTheyAreToBeCalled(String typed, String text, boolean found) {
    assertEquals(found, Recalled.of(typed).isIn(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Chấm dứt bạo lực, '- Chấm dứt | bạo~lực, vun đắp'",
    "chấm dứt bạo lực, CHẤM DỨT BẠO LỰC!",
    "cham dut bao luc, Chấm dứt bạo lực",
    "sau 30 ngày, sau ba mươi ngày",
  })
  void aTextIsFoundWhateverStandsBetweenItsWords(String typed, String text) {
    assertTrue(Recalled.of(typed).isIn(text));
  }

  @ParameterizedTest
  @CsvSource({"Chấm dứt bạo lực, Chấm dứt bão lực", "dứt bạo lực, ngắt dứt bạo lựcs"})
  void otherWordsAreOthers(String typed, String text) {
    assertFalse(Recalled.of(typed).isIn(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bạo\tlực", "\u0000bạo\nlực", "bạo\u001blực\u0085"})
  void controlCharactersAreBlanks(String typed) {
    assertEquals("bạo lực", Recalled.of(typed).written());
  }

  @ParameterizedTest
  @CsvSource({"nữ, false", "12, false", "113, true", "bình đẳng, true"})
  void whatStandsEverywhereIsRefused(String typed, boolean distinct) {
    assertEquals(distinct, Recalled.of(typed).isDistinct());
  }
}
