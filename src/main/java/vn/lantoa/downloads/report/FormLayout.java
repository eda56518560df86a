package vn.lantoa.downloads.report;

import java.util.List;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.ReportTable.Kind;

/** Where things stand in a workbook that is to be filled in; counts from nought. */
public final class FormLayout {
  /** The sheet that says whose report it is. */
  public static final String ABOUT = "Thông tin";

  public static final String UNIT = "Đơn vị báo cáo";
  public static final String LEVEL = "Loại đơn vị";
  public static final String CODE = "Mã đơn vị";
  public static final String YEAR = "Năm";
  public static final String VERSION = "Mẫu";

  /** What tells our workbooks from others, and this arrangement from later ones. */
  public static final String OUR_VERSION = "Lan Tỏa 1";

  /** The rows of a table's head, the first of the two. */
  public static final int HEAD = 2;

  /** The row with the sums of the columns. */
  public static final int SUMS = 4;

  /** The first row to be filled in; all that follow may be. */
  public static final int FIRST = 5;

  /** Rows that may be added below those that a long table asks about. */
  private static final int ADDED = 100;

  private static final int LEAST_LAST = 299;

  private FormLayout() {}

  /** The last row that the sums of a table reach. */
  public static int last(ReportTable table) {
    return Math.max(LEAST_LAST, FIRST + table.rows().size() + ADDED - 1);
  }

  /** The name of a table's sheet. */
  public static String sheet(int table) {
    return "Bảng " + (table + 1);
  }

  /** The columns of men and women that a sum is of. */
  public static List<Integer> summands(ReportTable table, int sum) {
    List<ReportTable.Cell> cells = table.cells();
    return java.util.stream.IntStream.range(0, cells.size())
        .filter(i -> cells.get(i).above().equals(cells.get(sum).above()))
        .filter(i -> cells.get(i).kind() == Kind.MEN || cells.get(i).kind() == Kind.WOMEN)
        .boxed()
        .toList();
  }
}
