package vn.lantoa.read.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Report;
import vn.lantoa.read.ContentFolder;

/** Who has the form that is of no plan. */
final class CommonFormTest {
  private static final String WARD = "2025/lang-son/ky-lua";

  @TempDir private Path temp;
  private ContentFolder content;

  @BeforeEach
  void write() {
    content = new ContentFolder(temp);
    content.file("mau.md", "type: report", "title: Chung", "common: true", "outline: [Kết quả]");
  }

  @Test
  void localitiesAndBodiesThatTakePartInTheMonthHaveIt() {
    body("");
    assertEquals(List.of("Chung"), forms(WARD));
    assertEquals(List.of("Chung"), forms(WARD + "/truong"));
    assertEquals(List.of(), forms(""));
    assertEquals(List.of(), forms("2025"));
  }

  @Test
  void aBodyWhosePlanIsNotForTheMonthHasNone() {
    body("theme: none");
    assertEquals(List.of(), forms(WARD + "/truong"));
  }

  @Test
  void anOwnFormTakesItsPlace() {
    content.file("2025/lang-son/mau.md", "type: report", "title: Tỉnh", "outline: [Kết quả]");
    assertEquals(List.of("Tỉnh"), forms(WARD));
  }

  @Test
  void anOwnReportWithoutFormStandsBeforeIt() {
    content.file(WARD + "/report.md", "type: report", "title: Phường");
    assertEquals(List.of("Phường", "Chung"), forms(WARD));
  }

  private void body(String theme) {
    content.file(
        WARD + "/truong/locality.md",
        "type: locality",
        "name: Hoa Sen",
        "level: trường",
        "issuer: Trường Hoa Sen",
        theme);
  }

  private List<String> forms(String path) {
    return content.edition(path).all(Report.class).stream().map(Report::title).toList();
  }
}
