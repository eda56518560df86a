package vn.lantoa.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters of several bytes arrive whole. */
final class WindowTextTest {
  @Test
  void handsOnWholeLines() {
    List<String> said = new ArrayList<>();
    try (PrintStream out =
        new PrintStream(new WindowText(said::add), true, StandardCharsets.UTF_8)) {
      out.println("Đang dựng trang …");
      out.print("Ấ");
      out.flush();
    }
    assertEquals("Đang dựng trang …" + System.lineSeparator() + "Ấ", String.join("", said));
    assertEquals(List.of(), said.stream().filter(text -> text.contains("\uFFFD")).toList());
  }
}
