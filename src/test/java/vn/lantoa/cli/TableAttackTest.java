package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as people and programs spoil them, and as those send them who mean harm. */
final class TableAttackTest {
  private static final String[] HEAD = {
    "Tên xã, phường", "Địa chỉ cơ quan", "Nơi nhận báo cáo", "Hạn báo cáo"
  };
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String WORDS = "xl/sharedStrings.xml";

  @TempDir private Path folder;

  /** Fills in a workbook of one sheet. */
  private interface Filling {
    void into(XSSFWorkbook workbook, XSSFSheet sheet);
  }

  private static void row(XSSFSheet sheet, int at, String... cells) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      filling.into(workbook, workbook.createSheet("Danh sách"));
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** With another text in one of its parts. */
  private static byte[] spoilt(String part, UnaryOperator<String> change) throws IOException {
    byte[] sound =
        workbook(
            (workbook, sheet) -> {
              row(sheet, 0, HEAD);
              row(sheet, 1, "Đông Kinh", "Số 1");
            });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String now = entry.getName().equals(part) ? change.apply(text) : text;
        out.write(now.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private Run in(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return Run.lent(folder, "table", "in", name, "--year", "2025", "--province", "20");
  }

  private Run in(Filling filling) throws IOException {
    return in("bang.xlsx", workbook(filling));
  }

  private String locality(String commune) throws IOException {
    return Files.readString(
        folder.resolve("content/2025/lang-son").resolve(commune).resolve("locality.md"));
  }

  private boolean isUntouched() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.noneMatch(file -> file.toString().endsWith(".md"));
    }
  }

  /** What people see in a cell is what each of its rows has. */
  @Test
  void whatIsMergedIsOfEachOfItsRows() throws IOException {
    Run run =
        in(
            (workbook, sheet) -> {
              row(sheet, 0, "DANH SÁCH XÃ, PHƯỜNG");
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
              row(sheet, 1, HEAD);
              row(sheet, 2, "Đông Kinh", "Số 1", "Sở Nội vụ", "18/12/2025");
              row(sheet, 3, "Tam Thanh", "Số 2");
              sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C4"));
              sheet.addMergedRegion(CellRangeAddress.valueOf("D3:D4"));
            });
    assertEquals(0, run.exitCode(), run.err());
    for (String commune : new String[] {"dong-kinh", "tam-thanh"}) {
      assertTrue(
          locality(commune).contains("report:\n  to: Sở Nội vụ\n  by: 2025-12-18\n"),
          locality(commune));
    }
  }

  @Test
  void endsOfLinesInCellsAreSpaces() throws IOException {
    Run run =
        in(
            (workbook, sheet) -> {
              row(sheet, 0, "Tên xã,\nphường", "Địa chỉ\ncơ quan");
              row(sheet, 1, "\u00a0Đông\nKinh ", "Số 1_x000D_\nđường\tHoa Mai\n");
            });
    assertEquals(0, run.exitCode(), run.err());
    String text = locality("dong-kinh");
    assertTrue(text.contains("\naddress: Số 1 đường Hoa Mai\n"), text);
  }

  /** A copy of last year in a hidden sheet is not what its sender meant. */
  @Test
  void allSheetsAreReadThatPeopleSee() throws IOException {
    Run run =
        in(
            (workbook, sheet) -> {
              row(sheet, 0, HEAD);
              row(sheet, 1, "Đông Kinh", "Số 1");
              row(workbook.createSheet("Phần 2"), 0, HEAD);
              row(workbook.getSheet("Phần 2"), 1, "Tam Thanh", "Số 2");
              row(workbook.createSheet("Năm ngoái"), 0, HEAD);
              row(workbook.getSheet("Năm ngoái"), 1, "Đông Kinh", "Số 9");
              workbook.setSheetHidden(2, true);
            });
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(locality("dong-kinh").contains("\naddress: Số 1\n"));
    assertTrue(locality("tam-thanh").contains("\naddress: Số 2\n"));
    assertTrue(run.out().contains("Không dùng đến (cột, trang tính, dòng): Năm ngoái"), run.out());
  }

  @Test
  void daysOfExcelOnAnAppleAreTheSameDays() throws IOException {
    Run run =
        in(
            (workbook, sheet) -> {
              workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
              row(sheet, 0, HEAD);
              row(sheet, 1, "Đông Kinh", "", "Sở Nội vụ");
              CellStyle style = workbook.createCellStyle();
              style.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
              Cell cell = sheet.getRow(1).createCell(3);
              cell.setCellValue(LocalDate.of(2025, 12, 18));
              cell.setCellStyle(style);
            });
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(locality("dong-kinh").contains("  by: 2025-12-18\n"), locality("dong-kinh"));
  }

  @Test
  void sumsAndSignaturesAreNoCommunes() throws IOException {
    Run run =
        in(
            (workbook, sheet) -> {
              row(sheet, 0, HEAD);
              row(sheet, 1, "Đông Kinh", "Số 1");
              row(sheet, 2, "Tổng cộng:", "65");
              row(sheet, 4, "", "Lạng Sơn, ngày 1 tháng 11 năm 2025");
              row(sheet, 5, "NGƯỜI LẬP BẢNG");
            });
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("Đã ghi: đọc 1 dòng"), run.out());
    assertTrue(run.out().contains("Tổng cộng:; Lạng Sơn, ngày 1"), run.out());
  }

  @Test
  void aRowThatNobodyKnowsIsToldWithoutAGuess() throws IOException {
    Run run =
        in(
            (workbook, sheet) -> {
              row(sheet, 0, HEAD);
              row(sheet, 1, "Nơi không có trong danh mục hành chính nào", "Số \u202e5\u0007");
            });
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("viết đúng tên, hoặc xóa dòng"), run.err());
    assertTrue(run.err().contains("“Số ?5"), "nothing turns the letters round: " + run.err());
    assertTrue(isUntouched());
  }

  @Test
  void nothingIsFetchedAndNothingGrows() throws IOException {
    Path secret = Files.writeString(folder.resolve("mat.txt"), "BÍ MẬT");
    String entity = "?><!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    Run read =
        in(
            "ngoai.xlsx",
            spoilt(WORDS, text -> text.replaceFirst("\\?>", entity).replace("Số 1", "&e;")));
    assertEquals(1, read.exitCode());
    assertFalse((read.out() + read.err()).contains("BÍ MẬT"), read.err());
    assertTrue(read.err().contains("tệp hỏng"), read.err());

    String cells = "<row r=\"3\">" + "<c r=\"A3\"/>".repeat(400_000) + "</row></sheetData>";
    Run wide = in("rong.xlsx", spoilt(SHEET, text -> text.replace("</sheetData>", cells)));
    assertTrue(wide.err().contains("một trang tính quá lớn"), wide.err());

    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry(SHEET));
      for (int i = 0; i < 30; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    Run large = in("bom.xlsx", bomb.toByteArray());
    assertTrue(large.err().contains("giải nén ra trên 20 MB"), large.err());
    assertTrue(isUntouched());
  }

  /** It says that it has a million rows, and has one that far below. */
  @Test
  void whatASheetSaysOfItsSizeIsNotBelieved() throws IOException {
    String far =
        "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
    Run run =
        in(
            "xa.xlsx",
            spoilt(
                SHEET,
                text ->
                    text.replaceFirst("<dimension[^>]*/>", "<dimension ref=\"A1:XFD1048576\"/>")
                        .replace("</sheetData>", far + "</sheetData>")));
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(locality("dong-kinh").contains("\naddress: Số 1\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T?n x?, phu?ng;??a ch?|tệp không lưu bằng UTF-8",
        "Tên;Địa chỉ¶Đông Kinh;\"Số 1¶Tam Thanh;x|dấu ngoặc kép không khép",
        "Tên;Công an SĐT;Ngày gọi thử;Ai gọi thử¶Đông Kinh;2,05E+09;1/11;x|“2,05E+09” không phải số",
        "Ten;Dia chi¶Dong Kinh;S? 1 du?ng Hoa Mai|chữ hỏng"
      })
  void csvOfExcelIsRefusedInWordsThatHelp(String lines, String told) throws IOException {
    Run run = in("bang.csv", lines.replace("¶", "\r\n").getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run.exitCode(), run.out());
    assertTrue(run.err().contains(told), run.err());
    assertTrue(isUntouched());
  }
}
