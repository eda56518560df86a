package vn.lantoa.downloads.office;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of a workbook: A4 across, as wide as a page when printed. Counts from nought. */
public final class ExcelSheet {
  /** What a spreadsheet takes for the start of a formula (OWASP, CSV Injection). */
  private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

  private final ExcelDocument document;
  private final XSSFSheet sheet;

  ExcelSheet(ExcelDocument document, XSSFSheet sheet) {
    this.document = document;
    this.sheet = sheet;
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
  }

  /**
   * How wide its columns are.
   *
   * @param characters of each
   */
  public ExcelSheet widths(List<Integer> characters) {
    for (int i = 0; i < characters.size(); i++) {
      sheet.setColumnWidth(i, characters.get(i) * 256);
    }
    return this;
  }

  /** A text; one that begins like a formula stays a text, wherever it is copied to. */
  public ExcelSheet text(int row, int column, String text, CellLook look) {
    boolean quoted = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(document.style(look, quoted));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return this;
  }

  public ExcelSheet number(int row, int column, long number, CellLook look) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(document.style(look, false));
    cell.setCellValue((double) number);
    return this;
  }

  /**
   * A formula and what comes of it, for those who read values only.
   *
   * @param formula without the sign before it
   */
  public ExcelSheet formula(int row, int column, String formula, long value, CellLook look) {
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(document.style(look, false));
    cell.setCellFormula(formula);
    cell.setCellValue((double) value);
    return this;
  }

  /** The sum of a part of a column or a row. */
  public ExcelSheet sum(int row, int column, Area of, long value) {
    return formula(row, column, "SUM(" + of.name() + ")", value, CellLook.SUM);
  }

  /** Cells from one to another, both included. */
  public record Area(int top, int left, int bottom, int right) {
    /** D6:D60. */
    public String name() {
      return cellName(top, left) + ":" + cellName(bottom, right);
    }

    private CellRangeAddress address() {
      return new CellRangeAddress(top, bottom, left, right);
    }
  }

  /** D6. */
  public static String cellName(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }

  /** One cell of several, which look like the first. */
  public ExcelSheet merge(Area area) {
    XSSFCell first = cell(area.top(), area.left());
    for (int row = area.top(); row <= area.bottom(); row++) {
      for (int column = area.left(); column <= area.right(); column++) {
        cell(row, column).setCellStyle(first.getCellStyle());
      }
    }
    if (area.address().getNumberOfCells() > 1) {
      sheet.addMergedRegion(area.address());
    }
    return this;
  }

  /** In points. */
  public ExcelSheet height(int row, int points) {
    row(row).setHeightInPoints(points);
    return this;
  }

  /** The rows above stay in view, and are printed on each page. */
  public ExcelSheet freeze(int rows, int firstRepeated) {
    sheet.createFreezePane(0, rows);
    sheet.setRepeatingRows(new CellRangeAddress(firstRepeated, rows - 1, -1, -1));
    return this;
  }

  /** Takes whole numbers from nought only, and says so. */
  public ExcelSheet wholeNumbers(Area area) {
    DataValidationConstraint whole =
        sheet
            .getDataValidationHelper()
            .createIntegerConstraint(
                DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null);
    DataValidation check = validation(whole, area);
    check.createErrorBox(
        "Chỉ nhận số nguyên", "Gõ số nguyên từ 0 trở lên, ví dụ 12. Không có số thì để trống.");
    check.setErrorStyle(DataValidation.ErrorStyle.STOP);
    sheet.addValidationData(check);
    return this;
  }

  /**
   * Offers words to choose from.
   *
   * @param only whether others are refused
   */
  public ExcelSheet choices(int row, int column, List<String> words, boolean only) {
    DataValidationConstraint list =
        sheet.getDataValidationHelper().createExplicitListConstraint(words.toArray(String[]::new));
    DataValidation check = validation(list, new Area(row, column, row, column));
    check.setShowErrorBox(only);
    check.createErrorBox("Chọn trong danh sách", "Bấm mũi tên bên phải ô để chọn.");
    sheet.addValidationData(check);
    return this;
  }

  /** A check that is yet to be added: a sheet takes it as it is then. */
  private DataValidation validation(DataValidationConstraint constraint, Area area) {
    DataValidation check =
        sheet
            .getDataValidationHelper()
            .createValidation(
                constraint,
                new CellRangeAddressList(area.top(), area.bottom(), area.left(), area.right()));
    check.setShowErrorBox(true);
    return check;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow at = row(row);
    XSSFCell cell = at.getCell(column);
    return cell == null ? at.createCell(column) : cell;
  }

  private XSSFRow row(int number) {
    XSSFRow row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }
}
