package vn.lantoa.pages.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {
  @Test
  void cannotEndTheScriptThatItStandsIn() {
    assertEquals(
        "{\"a\":[\"\\u003C/script\\u003E \\u0026 ổ\",1]}",
        JsonWriter.script(Map.of("a", List.of("</script> & ổ", 1))));
  }
}
