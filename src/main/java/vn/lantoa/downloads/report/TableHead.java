package vn.lantoa.downloads.report;

import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.downloads.office.CellLook;
import vn.lantoa.downloads.office.ExcelSheet;
import vn.lantoa.downloads.office.ExcelSheet.Area;

/** The two rows above a table in a workbook: its columns, and the parts of those that have some. */
public final class TableHead {
  private TableHead() {}

  /** Writes it, from a row on. */
  public static void write(ExcelSheet sheet, ReportTable table, int row) {
    int column = 0;
    for (ReportTable.Column each : table.columns()) {
      int width = Math.max(1, each.parts().size());
      sheet.text(row, column, each.title(), CellLook.HEAD);
      if (each.parts().isEmpty()) {
        sheet.merge(new Area(row, column, row + 1, column));
      } else if (width > 1) {
        sheet.merge(new Area(row, column, row, column + width - 1));
      }
      for (int i = 0; i < each.parts().size(); i++) {
        sheet.text(row + 1, column + i, each.parts().get(i), CellLook.HEAD);
      }
      column += width;
    }
  }
}
