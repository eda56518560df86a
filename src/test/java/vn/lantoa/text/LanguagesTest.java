package vn.lantoa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "fr", "zh-Hant", "cjm-Cham", "zh-Hant-TW", "hmn"})
  void mayBeToldWithTheirScriptAndCountry(String tag) {
    assertTrue(Languages.isKnown(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anh", "english", "EN", "xx", "zh_Hant", "en-", "en ", "vn", ""})
  void mustBeKnownTags(String tag) {
    assertFalse(Languages.isKnown(tag));
  }

  @Test
  void haveNames() {
    assertEquals("tiếng Trung", Languages.name("zh-Hant"));
    assertEquals("tiếng Việt", Languages.name("vi"));
    assertEquals("xx", Languages.name("xx"));
  }

  @Test
  void areOthersUnlessTheyAreVietnamese() {
    assertEquals(Optional.empty(), Languages.other("vi"));
    assertEquals(Optional.empty(), Languages.other("vi-VN"));
    assertEquals(Optional.of("km"), Languages.other("km"));
  }
}
