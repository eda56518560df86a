package vn.lantoa.downloads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.site.Artifact;

/** The common form, as Kỳ Lừa hands it out. */
final class ReportFormTest {
  private static final Path CONTENT = Path.of("content");
  private static final String WARD = "2025/lang-son/ky-lua";

  @Test
  void isTheSameBytesEachTime() throws IOException {
    List<Artifact> once = FilledForm.files(CONTENT, WARD);
    List<Artifact> again = FilledForm.files(CONTENT, WARD);
    assertEquals(
        List.of("tai-ve/bao-cao.docx", "tai-ve/bao-cao.xlsx"),
        once.stream().map(Artifact::path).toList());
    for (int i = 0; i < once.size(); i++) {
      assertArrayEquals(once.get(i).bytes(), again.get(i).bytes());
    }
  }

  @Test
  void takesWholeNumbersOnlyAndCounts() throws IOException {
    byte[] bytes = FilledForm.files(CONTENT, WARD).get(1).bytes();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertEquals(
          List.of("Thông tin", "Bảng 1", "Bảng 2", "Bảng 3"),
          StreamSupport.stream(workbook.spliterator(), false)
              .map(sheet -> sheet.getSheetName())
              .toList());
      XSSFSheet table = workbook.getSheet("Bảng 1");
      for (DataValidation check : table.getDataValidations()) {
        assertEquals(ValidationType.INTEGER, check.getValidationConstraint().getValidationType());
        assertEquals("Chỉ nhận số nguyên", check.getErrorBoxTitle());
      }
      assertEquals(4, table.getDataValidations().size());
      assertEquals("SUM(D6:D300)", table.getRow(4).getCell(3).getCellFormula());
      assertEquals("SUM(D6,E6)", table.getRow(5).getCell(5).getCellFormula());
      assertEquals(0.0, table.getRow(5).getCell(5).getNumericCellValue());
      assertEquals(5, table.getPaneInformation().getHorizontalSplitPosition());
    }
  }

  @Test
  void leavesTheNameOpenWhereReportsComeToTheLocalityItself() throws IOException {
    assertEquals("", unit(WARD));
    assertEquals("", unit("2021/bac-kan"));
  }

  private static String unit(String path) throws IOException {
    byte[] bytes = FilledForm.files(CONTENT, path).get(1).bytes();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return StreamSupport.stream(workbook.getSheet("Thông tin").spliterator(), false)
          .filter(row -> row.getCell(0).getStringCellValue().equals("Đơn vị báo cáo"))
          .map(row -> row.getCell(1).getStringCellValue())
          .findFirst()
          .orElseThrow();
    }
  }
}
