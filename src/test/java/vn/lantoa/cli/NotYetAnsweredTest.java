package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder, or a year in it, is begun with answers, and not with what stands for them. */
final class NotYetAnsweredTest {
  @TempDir private Path folder;

  private void begin() {
    Run begun = Run.lent(folder, "init", ".", "--commune", "05818", "--year", "2026", "--yes");
    assertEquals(0, begun.exitCode(), begun.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đang cập nhật", "???", "Chờ công bố", "TBA", "Chủ đề năm 2027"})
  void aThemeThatIsNoneIsRefused(String theme) {
    begin();
    Run year = Run.lent(folder, "new-year", "2027", "--yes", "--year-theme", theme);
    assertEquals(2, year.exitCode(), year.out());
    assertTrue(year.err().contains("chữ giữ chỗ"), year.err());
    assertFalse(Files.exists(folder.resolve("content/2027")));
    assertFalse(year.err().contains("đã ghi"), "nothing was written: " + year.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--issuer", "--address", "--plan-title", "--name"})
  void noAnswerIsAFiller(String option) {
    Run begun =
        Run.lent(
            folder, "init", ".", "--commune", "05818", "--year", "2026", "--yes", option, "???");
    assertEquals(2, begun.exitCode(), begun.out());
    assertFalse(Files.exists(folder.resolve("content")));
  }

  /** The province has a file for the commune's sake, and no plan of its own. */
  @Test
  void aYearIsBegunForThoseWhoPublishInIt() throws IOException {
    begin();
    Run year =
        Run.lent(
            folder,
            "new-year",
            "2027",
            "--yes",
            "--guidance",
            "1234/BVHTTDL-GĐ",
            "--plan-title",
            "Kế hoạch triển khai Tháng hành động",
            "--plan-number",
            "15/KH-UBND");
    assertEquals(0, year.exitCode(), year.err());
    assertFalse(year.out().contains("lantoa check 2027/thai-nguyen\n"), year.out());
    assertTrue(year.out().contains("lantoa check 2027/thai-nguyen/la-bang\n"), year.out());
    assertTrue(Files.exists(folder.resolve("content/2027/thai-nguyen/locality.md")));
    String campaign = Files.readString(folder.resolve("content/2027/campaign.md"));
    assertTrue(campaign.contains("\nguidance: 1234/BVHTTDL-GĐ\n"), campaign);
    assertFalse(campaign.contains("guidance: …"), campaign);
  }
}
