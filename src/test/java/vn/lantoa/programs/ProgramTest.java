package vn.lantoa.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

final class ProgramTest {
  private static final String MISSING = "pdftotext is missing: apt-get install poppler-utils";

  @TempDir private Path folder;

  @Test
  void isFoundOnThePathByAnyOfItsNames() throws IOException {
    Path browser = Files.createFile(folder.resolve("google-chrome"));
    assertEquals(true, browser.toFile().setExecutable(true));
    assertEquals(browser, Program.CHROMIUM.path(Map.of("PATH", "/nowhere:" + folder)));
  }

  @Test
  void isNamedWhereATestIsSkippedForWantOfIt() {
    Map<String, String> here = Map.of("PATH", folder.toString());
    TestAbortedException skipped =
        assertThrows(TestAbortedException.class, () -> Program.PDFTOTEXT.path(here));
    assertEquals(MISSING, skipped.getMessage());
  }

  @Test
  void failsTheTestInCi() {
    Map<String, String> ci = Map.of("PATH", folder.toString(), "CI", "true");
    AssertionError failed = assertThrows(AssertionError.class, () -> Program.PDFTOTEXT.path(ci));
    assertEquals(MISSING, failed.getMessage());
  }
}
