package vn.lantoa.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvTest {
  private static String row(String... cells) {
    return new String(Csv.bytes(List.of(List.of(cells))), UTF_8).substring(1);
  }

  @Test
  void quotesEveryCell() {
    assertEquals("\"a\",\"b \"\"c\"\", d\",\"\"\r\n", row("a", "b \"c\", d", ""));
  }

  @Test
  void runsNoFormula() {
    assertEquals("\"'=1+1\",\"'-x\",\"'@x\",\"'＝x\"\r\n", row("=1+1", "-x", "@x", "＝x"));
    assertEquals("\"a; =cmd|x\",\"a;b\"\r\n", row("a;=cmd|x", "a;b"));
  }
}
