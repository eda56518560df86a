package vn.lantoa.downloads.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look. Numbers of nothing are not shown, so that a form stays empty to the eye. */
public enum CellLook {
  TITLE(true, false, HorizontalAlignment.LEFT, "@", 0xFFFFFF, 14),
  NOTE(false, false, HorizontalAlignment.LEFT, "@", 0xFFFFFF, 11),
  HEAD(true, true, HorizontalAlignment.CENTER, "@", 0xE7E0F0, 12),
  TEXT(false, true, HorizontalAlignment.LEFT, "@", 0xFFFFFF, 12),
  ORDINAL(false, true, HorizontalAlignment.CENTER, "0", 0xFFFFFF, 12),
  /** To be filled in. */
  INPUT(false, true, HorizontalAlignment.LEFT, "@", 0xFFF8E1, 12),
  NUMBER(false, true, HorizontalAlignment.RIGHT, "#,##0", 0xFFF8E1, 12),
  /** A number that is not to be changed. */
  COUNTED(false, true, HorizontalAlignment.RIGHT, "#,##0", 0xFFFFFF, 12),
  /** Counted by the program. */
  SUM(true, true, HorizontalAlignment.RIGHT, "#,##0;-#,##0;;@", 0xF2F2F2, 12),
  /** The same, where nothing is a result too. */
  TOTAL(true, true, HorizontalAlignment.RIGHT, "#,##0", 0xF2F2F2, 12),
  SUM_TEXT(true, true, HorizontalAlignment.LEFT, "@", 0xF2F2F2, 12);

  private static final String FONT = "Times New Roman";

  private final boolean bold;
  private final boolean bordered;
  private final HorizontalAlignment alignment;
  private final String format;
  private final int fill;
  private final int size;

  CellLook(
      boolean bold,
      boolean bordered,
      HorizontalAlignment alignment,
      String format,
      int fill,
      int size) {
    this.bold = bold;
    this.bordered = bordered;
    this.alignment = alignment;
    this.format = format;
    this.fill = fill;
    this.size = size;
  }

  /**
   * The style in a workbook.
   *
   * @param quoted whether it is text that a spreadsheet could take for a formula
   */
  XSSFCellStyle style(XSSFWorkbook workbook, boolean quoted) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setQuotePrefixed(quoted);
    if (fill != 0xFFFFFF) {
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setFillForegroundColor(
          new XSSFColor(new byte[] {(byte) (fill >> 16), (byte) (fill >> 8), (byte) fill}));
    }
    if (bordered) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }
}
