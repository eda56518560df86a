package vn.lantoa.downloads.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook for Excel. */
public final class ExcelDocument {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<Styled, XSSFCellStyle> styles = new HashMap<>();

  /** A style that was made once already. */
  private record Styled(CellLook look, boolean quoted) {}

  /**
   * An empty one.
   *
   * @param title as readers show it in their window
   * @param creator who hands it out
   * @param made the moment that it names as that of its making
   */
  public ExcelDocument(String title, String creator, Instant made) {
    OfficeFile.describe(workbook, title, creator, made);
  }

  /** A new sheet, the last one. */
  public ExcelSheet sheet(String name) {
    return new ExcelSheet(this, workbook.createSheet(name));
  }

  XSSFCellStyle style(CellLook look, boolean quoted) {
    return styles.computeIfAbsent(
        new Styled(look, quoted), key -> key.look().style(workbook, key.quoted()));
  }

  /** The file; nothing can be added to it any more. */
  public byte[] bytes() {
    return OfficeFile.bytes(workbook);
  }
}
