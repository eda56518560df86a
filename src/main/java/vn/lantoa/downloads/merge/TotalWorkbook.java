package vn.lantoa.downloads.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.ReportTable.Kind;
import vn.lantoa.downloads.office.CellLook;
import vn.lantoa.downloads.office.ExcelDocument;
import vn.lantoa.downloads.office.ExcelSheet;
import vn.lantoa.downloads.office.ExcelSheet.Area;
import vn.lantoa.downloads.report.FormLayout;
import vn.lantoa.downloads.report.TableHead;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Problem;

/** All reports in one workbook: who sent one, the tables added up, every number, what is wrong. */
public final class TotalWorkbook {
  private static final int LINE = 20;

  private final MergedReports merged;
  private final ExcelDocument document;

  private TotalWorkbook(MergedReports merged, Instant made) {
    this.merged = merged;
    String title = "Tổng hợp báo cáo năm " + merged.root().entry().year().orElse(0);
    document = new ExcelDocument(title, merged.root().issuer(), made);
  }

  /** The file. */
  public static byte[] bytes(MergedReports merged, Instant made) {
    TotalWorkbook total = new TotalWorkbook(merged, made);
    total.standings();
    int number = 0;
    for (ReportTable table : merged.tables()) {
      total.table(number++, table);
    }
    total.cells();
    total.mistakes();
    return total.document.bytes();
  }

  private void standings() {
    List<List<String>> rows = new ArrayList<>();
    for (SentReport report : merged.sent()) {
      String state = report.isSound() ? "Đã cộng" : "Sai, chưa cộng";
      boolean listed = report.unit().isPresent();
      rows.add(
          List.of(
              report.name().isEmpty() ? "(không rõ)" : report.name(),
              report.level(),
              report.unit().flatMap(ReportingUnit::code).orElse(""),
              report.file(),
              listed ? state : state + "; ngoài danh sách"));
    }
    for (ReportingUnit unit : merged.missing()) {
      rows.add(List.of(unit.name(), unit.level(), unit.code().orElse(""), "", "Chưa nộp"));
    }
    list(
        "Ai đã nộp",
        List.of(40, 16, 12, 50, 28),
        List.of("Đơn vị", "Loại đơn vị", "Mã", "Tệp", "Tình trạng"),
        rows);
  }

  /** A table that is only text. */
  private void list(String name, List<Integer> widths, List<String> head, List<List<String>> rows) {
    ExcelSheet sheet = document.sheet(name).widths(widths);
    title(sheet, name, head.size());
    write(sheet, 2, head, CellLook.HEAD);
    for (int i = 0; i < rows.size(); i++) {
      write(sheet, i + 3, rows.get(i), CellLook.TEXT);
      int longest = 1;
      for (int column = 0; column < head.size(); column++) {
        longest = Math.max(longest, 1 + rows.get(i).get(column).length() / widths.get(column));
      }
      sheet.height(i + 3, LINE * longest);
    }
    sheet.freeze(3, 2);
  }

  private static void write(ExcelSheet sheet, int row, List<String> texts, CellLook look) {
    for (int column = 0; column < texts.size(); column++) {
      sheet.text(row, column, texts.get(column), look);
    }
    sheet.height(row, LINE);
  }

  /** Says on each sheet how much of it there is. */
  private void title(ExcelSheet sheet, String title, int columns) {
    sheet.text(0, 0, title, CellLook.TITLE).merge(new Area(0, 0, 0, columns - 1));
    sheet.text(1, 0, merged.state(), CellLook.NOTE).merge(new Area(1, 0, 1, columns - 1));
    sheet.height(0, 2 * LINE).height(1, LINE);
  }

  private void table(int number, ReportTable table) {
    List<ReportTable.Cell> cells = table.cells();
    ExcelSheet sheet =
        document
            .sheet(FormLayout.sheet(number))
            .widths(cells.stream().map(cell -> width(cell.kind())).toList());
    title(sheet, (number + 1) + ". " + table.title(), cells.size());
    TableHead.write(sheet, table, FormLayout.HEAD);
    sheet.height(FormLayout.HEAD, LINE).height(FormLayout.HEAD + 1, LINE);
    sheet.freeze(FormLayout.SUMS, FormLayout.HEAD);
    int row = block(sheet, table, FormLayout.SUMS, merged.byRow(table));
    sheet.text(row, nameColumn(table), "Theo loại đơn vị", CellLook.TITLE).height(row, 2 * LINE);
    row = block(sheet, table, row + 1, merged.byLevel(table));
    sheet.text(row, nameColumn(table), "Theo đơn vị", CellLook.TITLE).height(row, 2 * LINE);
    block(sheet, table, row + 1, merged.byUnit(table));
  }

  /**
   * Rows of numbers and their sums below.
   *
   * @return the row after them
   */
  private int block(ExcelSheet sheet, ReportTable table, int first, Map<String, List<Long>> rows) {
    int row = first;
    for (Map.Entry<String, List<Long>> each : rows.entrySet()) {
      String name = each.getKey().isEmpty() ? "(không ghi tên)" : each.getKey();
      for (int column = 0; column < table.cells().size(); column++) {
        Kind kind = table.cells().get(column).kind();
        if (kind.isNumber()) {
          sheet.number(row, column, each.getValue().get(column), CellLook.COUNTED);
        } else if (kind == Kind.ORDINAL) {
          sheet.number(row, column, row - first + 1, CellLook.ORDINAL);
        } else {
          sheet.text(row, column, kind == Kind.NAME ? name : "", CellLook.TEXT);
        }
      }
      sheet.height(row++, LINE);
    }
    List<Long> all = merged.all(table);
    for (int column = 0; column < table.cells().size(); column++) {
      Kind kind = table.cells().get(column).kind();
      if (kind.isNumber() && !rows.isEmpty()) {
        String sum = "SUM(" + new Area(first, column, row - 1, column).name() + ")";
        sheet.formula(row, column, sum, all.get(column), CellLook.TOTAL);
      } else {
        sheet.text(row, column, kind == Kind.NAME ? "Tổng cộng" : "", CellLook.SUM_TEXT);
      }
    }
    sheet.height(row, LINE);
    return row + 2;
  }

  private static int nameColumn(ReportTable table) {
    List<Kind> kinds = table.cells().stream().map(ReportTable.Cell::kind).toList();
    return Math.max(0, kinds.indexOf(Kind.NAME));
  }

  private static int width(Kind kind) {
    return switch (kind) {
      case ORDINAL -> 6;
      case NAME -> 46;
      case TEXT -> 22;
      default -> 14;
    };
  }

  /** Where every number is from; what was written besides, too. */
  private void cells() {
    List<String> head =
        List.of("Đơn vị", "Bảng", "Dòng", "Cột", "Số", "Chữ", "Tệp", "Ô", "Được cộng");
    ExcelSheet sheet = document.sheet("Từng ô").widths(List.of(36, 76, 40, 30, 12, 24, 40, 16, 12));
    title(sheet, "Từng ô: số nào của ai, ở đâu", head.size());
    write(sheet, 2, head, CellLook.HEAD);
    int row = 3;
    for (SentReport report : merged.sent()) {
      for (SentRow sent : report.rows()) {
        for (SentRow.Value value : sent.values()) {
          boolean text = value.cell().kind() == Kind.TEXT && !value.text().isEmpty();
          if (value.count().isPresent() || text) {
            sheet.height(row, LINE);
            cell(sheet, row++, report, sent, value);
          }
        }
      }
    }
    sheet.freeze(3, 2);
  }

  private static void cell(
      ExcelSheet sheet, int row, SentReport report, SentRow sent, SentRow.Value value) {
    sheet
        .text(row, 0, report.name(), CellLook.TEXT)
        .text(row, 1, sent.table().title(), CellLook.TEXT)
        .text(row, 2, sent.name(), CellLook.TEXT)
        .text(row, 3, value.cell().fullTitle(), CellLook.TEXT)
        .text(row, 4, "", CellLook.TEXT)
        .text(row, 5, value.count().isPresent() ? "" : value.text(), CellLook.TEXT)
        .text(row, 6, report.file(), CellLook.TEXT)
        .text(row, 7, value.origin(), CellLook.TEXT)
        .text(row, 8, report.isSound() ? "có" : "không", CellLook.TEXT);
    value.count().ifPresent(count -> sheet.number(row, 4, count, CellLook.COUNTED));
  }

  private void mistakes() {
    Messages words = new Messages(Locale.forLanguageTag("vi"));
    List<List<String>> rows = new ArrayList<>();
    for (Problem problem : merged.problems()) {
      rows.add(
          List.of(
              problem.source().file(),
              problem.source().cell().orElse(""),
              words.message(problem),
              words.hint(problem)));
    }
    list("Lỗi", List.of(40, 20, 60, 70), List.of("Tệp", "Ô", "Sai ở đâu", "Sửa thế nào"), rows);
  }
}
