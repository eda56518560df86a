package vn.lantoa.desk.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a sender calls a file, its name is a plain one in its folder. */
final class UploadNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Kế hoạch 271 (bản ký).PDF, ke-hoach-271-ban-ky.pdf",
    "C:\\Users\\chị Hoa\\Kế hoạch.pdf, ke-hoach.pdf",
    "../../etc/passwd, passwd.pdf",
    "../.., tep.pdf",
    "con.pdf, tep-con.pdf",
    "LPT1.tar.gz, lpt1-tar.pdf",
    ".htaccess, tep.pdf",
    "計画.pdf, tep.pdf",
    "ke\u202Efdp.exe, ke-fdp.pdf",
    "a\u0000b.pdf, a-b.pdf",
    "'', tep.pdf",
  })
  void everyNameIsPlain(String sent, String name) {
    assertEquals(name, UploadNames.of(sent, "pdf", taken -> false));
  }

  @Test
  void namesAreShortAndNobodyElses() {
    String name = UploadNames.of("kế hoạch ".repeat(100), "pdf", taken -> false);
    assertTrue(name.matches("[a-z0-9-]{1,40}\\.pdf"), name);
    assertEquals("a-3.pdf", UploadNames.of("a", "pdf", Set.of("a.pdf", "a-2.pdf")::contains));
  }

  @Test
  void whatTurnsLettersRoundIsNotShown() {
    assertEquals("kefdp.exe", UploadNames.shown("C:\\x\\ke\u202Efdp.exe\u200B"));
    assertEquals(61, UploadNames.shown("ế".repeat(500)).length());
  }
}
