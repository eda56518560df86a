package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WindowsArgumentsTest {
  @Test
  void haveTheLettersThatTheCodePageLacks() {
    String[] read = {"sheet", "CH?M D?T", "--out", "a b.pdf"};
    assertArrayEquals(
        new String[] {"sheet", "CHẤM DỨT", "--out", "a b.pdf"},
        typed("sheet \"CHẤM DỨT\"  --out \"a b.pdf\" ", read));
  }

  @Test
  void areTheOnesOfJavaWhereNothingCanBeLost() {
    String[] read = {"check", "2025"};
    assertSame(read, typed("check 2025", read));
    assertSame(read, WindowsArguments.of(read, Map.of()));
    assertSame(read, typed("Ấ", read), "not the same words");
  }

  /** The examples of Microsoft's page on parsing C command-line arguments, and some more. */
  @Test
  void arePartedAsWindowsDoes() {
    assertEquals(List.of("a b c", "d", "ễ"), typed("\"a b c\" d ễ"));
    assertEquals(List.of("ab\"c", "\\", "dễ"), typed("\"ab\\\"c\" \"\\\\\" dễ"));
    assertEquals(List.of("a\\\\\\b", "de fg", "ễ"), typed("a\\\\\\b d\"e f\"g ễ"));
    assertEquals(List.of("a\\\"b", "c", "ễ"), typed("a\\\\\\\"b c ễ"));
    assertEquals(List.of("a\\\\b c", "d", "ễ"), typed("a\\\\\\\\\"b c\" d ễ"));
    assertEquals(List.of("ab\" c d ễ"), typed("a\"b\"\" c d ễ"));
    assertEquals(List.of("", "ễ", "C:\\x\\"), typed("\"\"\tễ C:\\x\\"));
  }

  private static List<String> typed(String line) {
    for (int count = 0; count < 9; count++) {
      String[] read = new String[count];
      String[] typed = typed(line, read);
      if (typed != read) {
        return List.of(typed);
      }
    }
    throw new AssertionError(line);
  }

  private static String[] typed(String line, String... read) {
    return WindowsArguments.of(read, Map.of("LANTOA_ARGUMENTS", line));
  }
}
