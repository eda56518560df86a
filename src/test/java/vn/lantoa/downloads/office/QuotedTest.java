package vn.lantoa.downloads.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What others wrote does nothing to a terminal and fits into a message. */
final class QuotedTest {
  @Test
  void signsForTerminalsAreShown() {
    assertEquals("?[31mPhường?A", Quoted.of("\u001b[31mPhường\u0007A"));
    assertEquals("a?b?c", Quoted.of("a\nb\u009bc"));
  }

  @Test
  void longTextsAreCutBetweenLetters() {
    assertEquals("ế".repeat(200), Quoted.of("ế".repeat(200)));
    assertEquals("ế".repeat(200) + "…", Quoted.of("ế".repeat(201)));
    assertEquals("a".repeat(199) + "…", Quoted.of("a".repeat(199) + "😀b"));
  }
}
