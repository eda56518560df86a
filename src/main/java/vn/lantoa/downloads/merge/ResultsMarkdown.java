package vn.lantoa.downloads.merge;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.ReportTable.Kind;

/** What reports add up to, as content: a page of results that can be published. */
public final class ResultsMarkdown {
  private ResultsMarkdown() {}

  /** The file. */
  public static String text(MergedReports merged) {
    int year = merged.root().entry().year().orElse(0);
    StringBuilder out = new StringBuilder("---\ntype: results\n");
    line(out, "title: ", "Kết quả Tháng hành động năm " + year);
    line(out, "source: ", "Tổng hợp từ " + merged.counted() + " báo cáo");
    out.append("tables:\n");
    merged.tables().forEach(table -> table(out, merged, table));
    out.append("---\n");
    int missing = merged.missingNames().size();
    if (missing > 0) {
      out.append("Còn ").append(missing).append(" đơn vị chưa nộp báo cáo.\n");
    }
    return out.toString();
  }

  private static void table(StringBuilder out, MergedReports merged, ReportTable table) {
    line(out, "  - title: ", table.title());
    int counted = column(table, Kind.COUNT);
    if (counted >= 0) {
      line(out, "    counted: ", table.cells().get(counted).title());
    }
    Map<String, List<Long>> rows = merged.byRow(table);
    if (!rows.isEmpty()) {
      out.append("    rows:\n");
    }
    rows.forEach(
        (name, sums) -> {
          line(out, "      - title: ", name.isEmpty() ? "Việc khác" : name);
          number(out, "count", sums, counted);
          number(out, "men", sums, column(table, Kind.MEN));
          number(out, "women", sums, column(table, Kind.WOMEN));
          number(out, "people", sums, column(table, Kind.SUM));
        });
  }

  private static int column(ReportTable table, Kind kind) {
    return table.cells().stream().map(ReportTable.Cell::kind).toList().indexOf(kind);
  }

  private static void number(StringBuilder out, String key, List<Long> sums, int column) {
    if (column >= 0) {
      out.append("        ").append(key).append(": ").append(sums.get(column)).append('\n');
    }
  }

  /** In quotation marks, whatever units wrote; braces would be places to fill in. */
  private static void line(StringBuilder out, String key, String text) {
    String quoted =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replaceAll("\\p{Cntrl}+", " ")
            .replace('{', '(')
            .replace('}', ')');
    out.append(key).append('"').append(quoted).append("\"\n");
  }
}
