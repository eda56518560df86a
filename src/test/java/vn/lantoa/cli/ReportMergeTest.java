package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.downloads.FilledForm;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.downloads.office.WorkbookReader;

/** Reports of three wards and a body, added up. */
final class ReportMergeTest {
  private static final String WARD = "2025/lang-son/dong-kinh";

  @TempDir private Path temp;
  private Path sent;

  @BeforeEach
  void layOut() throws IOException {
    new FixtureSite("reports-that-do-not-add-up").copyTo(temp);
    sent = Files.createDirectories(temp.resolve("bao-cao"));
  }

  private FilledForm form() throws IOException {
    return FilledForm.of(temp.resolve("content"), WARD);
  }

  private void send() throws IOException {
    form()
        .with("Bảng 1!C6", 2)
        .with("Bảng 1!D6", 30)
        .with("Bảng 1!E6", 40)
        .save(sent.resolve("a.xlsx"));
    form()
        .with("Thông tin!B3", "UBND phường Tam Thanh")
        .with("Bảng 1!C6", 1)
        .with("Bảng 1!F6", 500)
        .with("Bảng 1!B40", "Hội thi")
        .with("Bảng 1!D40", 5)
        .save(sent.resolve("b.xlsx"));
    form()
        .with("Thông tin!B3", "=\"=HYPERLINK(1)\"")
        .with("Thông tin!B4", "cơ quan")
        .with("Thông tin!B5", "")
        .with("Bảng 1!E7", 7)
        .save(sent.resolve("c.xlsx"));
  }

  private Run merge(String... files) {
    List<String> words = new java.util.ArrayList<>(List.of("report", "merge"));
    words.addAll(List.of(files));
    words.addAll(List.of("--in", "2025/lang-son", "--out", "bao-cao/tong.xlsx"));
    return Run.in(temp, words.toArray(String[]::new));
  }

  private Run mergeToPage(String page) {
    return Run.in(
        temp,
        "report",
        "merge",
        "bao-cao",
        "--in",
        "2025/lang-son",
        "--out",
        "tong.xlsx",
        "--page",
        page);
  }

  private List<String> total(String sheet) {
    List<SheetCells> sheets =
        WorkbookReader.read(sent.resolve("tong.xlsx"), "tong.xlsx").value().orElseThrow();
    return sheets.stream()
        .filter(each -> each.name().equals(sheet))
        .flatMap(each -> each.rows().values().stream())
        .map(
            row ->
                row.values().stream().map(cell -> cell.text()).collect(Collectors.joining(" | ")))
        .toList();
  }

  @Test
  void countsByRowLevelAndUnitAndKnowsWhoIsMissing() throws IOException {
    send();
    Run run = merge("bao-cao");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.err().contains("Chưa nộp (2): Phường Kỳ Lừa, Phường Lương Văn Tri"), run.err());
    assertEquals(
        List.of(
            "1. Các hoạt động",
            "CHƯA ĐỦ: 0 tệp sai, 2 đơn vị chưa nộp. Cộng từ 3 báo cáo.",
            "STT | Hoạt động | Số cuộc | Số người | Cấp triển khai",
            "Nam | Nữ | Tổng số",
            "1 | Nói chuyện | 3 | 30 | 40 | 570",
            "2 | Tập huấn | 0 | 0 | 7 | 7",
            "3 | Hội thi | 0 | 5 | 0 | 5",
            "Tổng cộng | 3 | 35 | 47 | 582",
            "Theo loại đơn vị",
            "1 | phường | 3 | 35 | 40 | 575",
            "2 | cơ quan | 0 | 0 | 7 | 7",
            "Tổng cộng | 3 | 35 | 47 | 582",
            "Theo đơn vị",
            "1 | Phường Đông Kinh | 2 | 30 | 40 | 70",
            "2 | Phường Tam Thanh | 1 | 5 | 0 | 505",
            "3 | =HYPERLINK(1) | 0 | 0 | 7 | 7",
            "Tổng cộng | 3 | 35 | 47 | 582"),
        total("Bảng 1"));
    assertTrue(
        total("Từng ô")
            .contains(
                "Phường Tam Thanh | Các hoạt động | Hội thi | Số người: Nam | 5 | bao-cao/b.xlsx"
                    + " | Bảng 1!D40 | có"),
        () -> String.join("\n", total("Từng ô")));
    assertTrue(
        total("Ai đã nộp").stream()
            .anyMatch(row -> row.startsWith("Phường Kỳ Lừa | ") && row.endsWith("Chưa nộp")));
  }

  @Test
  void writesTheSameBytesTwice() throws IOException {
    send();
    merge("bao-cao/*.xlsx");
    byte[] once = Files.readAllBytes(sent.resolve("tong.xlsx"));
    assertEquals(0, merge("bao-cao/*.xlsx").exitCode());
    assertArrayEquals(once, Files.readAllBytes(sent.resolve("tong.xlsx")));
  }

  @Test
  void countsNoneOfAWrongFileAndSaysSo() throws IOException {
    send();
    form().with("Thông tin!B3", "Kỳ Lừa").with("Bảng 1!C6", -1).save(sent.resolve("d.xlsx"));
    assertEquals(1, merge("bao-cao").exitCode());
    assertTrue(total("Bảng 1").contains("1 | Nói chuyện | 3 | 30 | 40 | 570"));
    assertEquals(
        "CHƯA ĐỦ: 1 tệp sai, 1 đơn vị chưa nộp. Cộng từ 3 báo cáo.", total("Bảng 1").get(1));
    assertTrue(
        total("Lỗi").get(4).startsWith("bao-cao/d.xlsx | Bảng 1!C6"), total("Lỗi")::toString);
  }

  @Test
  void writesAPageThatCanBePublished() throws IOException {
    send();
    String page = "content/2025/lang-son/ket-qua.md";
    Run run = mergeToPage(page);
    assertEquals(0, run.exitCode(), run.err());
    String text = Files.readString(temp.resolve(page));
    assertTrue(
        text.contains("count: 3\n        men: 30\n        women: 40\n        people: 570\n"), text);
    Run build = Run.in(temp, "build", "2025/lang-son", "--no-sheets", "--out", "web");
    assertEquals(0, build.exitCode(), build.err());
    String results = Files.readString(temp.resolve("web/ket-qua/index.html"));
    assertTrue(results.contains("Nam 30, nữ 40, không chia 500"), results);
  }

  @Test
  void writesOverNoReportAndNoOtherPage() throws IOException {
    send();
    byte[] report = Files.readAllBytes(sent.resolve("a.xlsx"));
    Run own =
        Run.in(
            temp,
            "report",
            "merge",
            "bao-cao/a.xlsx",
            "--in",
            "2025/lang-son",
            "--out",
            "bao-cao/a.xlsx");
    assertEquals(2, own.exitCode(), own.err());
    assertArrayEquals(report, Files.readAllBytes(sent.resolve("a.xlsx")));
    String page = "content/2025/lang-son/locality.md";
    Run other = mergeToPage(page);
    assertEquals(2, other.exitCode(), other.err());
    assertTrue(other.err().contains("không phải trang kết quả"), other.err());
  }

  @Test
  void takesNamesWithBracketsForWhatTheyAre() throws IOException {
    send();
    Files.move(sent.resolve("a.xlsx"), sent.resolve("[a.xlsx"));
    assertEquals(0, merge("bao-cao/[*.xlsx").exitCode());
  }
}
