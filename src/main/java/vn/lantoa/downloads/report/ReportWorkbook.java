package vn.lantoa.downloads.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.ReportTable.Kind;
import vn.lantoa.downloads.office.CellLook;
import vn.lantoa.downloads.office.ExcelDocument;
import vn.lantoa.downloads.office.ExcelSheet;
import vn.lantoa.downloads.office.ExcelSheet.Area;
import vn.lantoa.text.Dates;

/** The tables of a report as a workbook: a sheet for who reports, and one for each table. */
final class ReportWorkbook {
  /** Rows without a name below those that the table asks about. */
  private static final int SPARE = 15;

  /** The height of a line, in points: marks above capitals need it. */
  private static final int LINE = 20;

  private static final String AUTHOR = "Người lập biểu";
  private static final String PHONE = "Số điện thoại";

  /** What whoever reports says of himself. */
  private static final Set<String> ASKED =
      Set.of(FormLayout.UNIT, FormLayout.LEVEL, FormLayout.CODE, AUTHOR, PHONE);

  private static final List<String> HELP =
      List.of(
          "Điền vào các ô nền vàng. Ô nền xám tự tính, không cần gõ.",
          "Ô số chỉ nhận số nguyên từ 0 trở lên; không có số thì để trống.",
          "Không chia được nam, nữ thì gõ tổng số đè lên ô tổng và để trống hai ô nam, nữ.",
          "Có việc khác thì ghi vào dòng trống ở cuối bảng. Không đổi tên trang tính, đề mục cột.",
          "Đơn vị không có mã thì để trống ô mã.");

  private final ReportForm form;
  private final ExcelDocument document;

  private ReportWorkbook(ReportForm form, Instant made) {
    this.form = form;
    document = new ExcelDocument(form.report().title(), form.edition().issuer(), made);
  }

  static byte[] bytes(ReportForm form, Instant made) {
    ReportWorkbook workbook = new ReportWorkbook(form, made);
    workbook.about();
    for (int i = 0; i < form.tables().size(); i++) {
      workbook.table(i, form.tables().get(i));
    }
    return workbook.document.bytes();
  }

  private void about() {
    ExcelSheet sheet = document.sheet(FormLayout.ABOUT).widths(List.of(24, 80));
    wide(sheet, 0, form.report().title(), CellLook.TITLE);
    int row = 1;
    List<String> notes = new ArrayList<>();
    form.notice().ifPresent(notes::add);
    form.edition().sampleNotice().ifPresent(notes::add);
    for (String note : notes) {
      wide(sheet, row++, note, CellLook.NOTE);
    }
    for (Map.Entry<String, String> line : fields().entrySet()) {
      row++;
      sheet.text(row, 0, line.getKey(), CellLook.HEAD);
      boolean number = line.getKey().equals(FormLayout.YEAR);
      if (number) {
        sheet.number(row, 1, form.facts().year(), CellLook.ORDINAL);
      } else {
        boolean asked = ASKED.contains(line.getKey());
        sheet.text(row, 1, line.getValue(), asked ? CellLook.INPUT : CellLook.TEXT);
      }
      sheet.height(row, LINE * (1 + line.getValue().length() / 80));
      if (line.getKey().equals(FormLayout.LEVEL)) {
        sheet.choices(row, 1, Level.labels(), true);
      }
    }
    row++;
    for (String help : HELP) {
      wide(sheet, ++row, help, CellLook.NOTE);
    }
  }

  private static void wide(ExcelSheet sheet, int row, String text, CellLook look) {
    sheet.text(row, 0, text, look).merge(new Area(row, 0, row, 1));
    sheet.height(row, LINE * (1 + text.length() / 100));
  }

  /** What the sheet says of the report, in its order. */
  private Map<String, String> fields() {
    KnownFacts facts = form.facts();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(FormLayout.UNIT, facts.reporter().map(Locality::displayName).orElse(""));
    fields.put(FormLayout.LEVEL, facts.reporter().map(own -> own.level().label()).orElse(""));
    fields.put(FormLayout.CODE, facts.reporter().flatMap(Locality::code).orElse(""));
    fields.put(FormLayout.YEAR, "");
    fields.put(AUTHOR, "");
    fields.put(PHONE, "");
    fields.put("Nơi nhận", facts.reporting().map(to -> to.to()).orElse(""));
    fields.put(
        "Hạn gửi", facts.reporting().map(to -> "Trước ngày " + Dates.written(to.by())).orElse(""));
    facts.plan().ifPresent(plan -> fields.put("Theo", plan));
    facts.theme().ifPresent(theme -> fields.put("Chủ đề", theme));
    facts.days().ifPresent(days -> fields.put("Thời gian", days));
    facts.slogans().ifPresent(slogans -> fields.put("Đã có để treo", slogans));
    fields.put(FormLayout.VERSION, FormLayout.OUR_VERSION);
    return fields;
  }

  private void table(int number, ReportTable table) {
    List<ReportTable.Cell> cells = table.cells();
    ExcelSheet sheet =
        document
            .sheet(FormLayout.sheet(number))
            .widths(cells.stream().map(cell -> width(cell.kind())).toList());
    sheet
        .text(0, 0, (number + 1) + ". " + table.title(), CellLook.TITLE)
        .merge(new Area(0, 0, 0, cells.size() - 1))
        .height(0, 2 * LINE);
    sheet
        .text(1, 0, form.notice().orElse(form.report().title()), CellLook.NOTE)
        .merge(new Area(1, 0, 1, cells.size() - 1))
        .height(1, 2 * LINE);
    TableHead.write(sheet, table, FormLayout.HEAD);
    int rows = FormLayout.FIRST + table.rows().size() + SPARE;
    for (int column = 0; column < cells.size(); column++) {
      column(sheet, table, column, rows);
    }
    for (int row = FormLayout.HEAD; row < rows; row++) {
      sheet.height(row, LINE);
    }
    sheet.freeze(FormLayout.FIRST, FormLayout.HEAD);
  }

  private static void column(ExcelSheet sheet, ReportTable table, int column, int rows) {
    Kind kind = table.cells().get(column).kind();
    if (kind.isNumber()) {
      Area all = new Area(FormLayout.FIRST, column, FormLayout.last(table), column);
      sheet.sum(FormLayout.SUMS, column, all, 0).wholeNumbers(all);
    } else {
      String word = kind == Kind.NAME ? "Tổng cộng" : "";
      sheet.text(FormLayout.SUMS, column, word, CellLook.SUM_TEXT);
    }
    for (int row = FormLayout.FIRST; row < rows; row++) {
      int of = row - FormLayout.FIRST;
      switch (kind) {
        case ORDINAL -> sheet.number(row, column, of + 1, CellLook.ORDINAL);
        case NAME -> {
          boolean named = of < table.rows().size();
          String name = named ? table.rows().get(of) : "";
          sheet.text(row, column, name, named ? CellLook.TEXT : CellLook.INPUT);
        }
        case SUM -> sum(sheet, table, row, column);
        case TEXT -> sheet.text(row, column, "", CellLook.INPUT);
        default -> sheet.text(row, column, "", CellLook.NUMBER);
      }
    }
  }

  private static void sum(ExcelSheet sheet, ReportTable table, int row, int column) {
    List<Integer> of = FormLayout.summands(table, column);
    if (of.isEmpty()) {
      sheet.text(row, column, "", CellLook.NUMBER);
    } else {
      String names = String.join(",", of.stream().map(c -> ExcelSheet.cellName(row, c)).toList());
      sheet.formula(row, column, "SUM(" + names + ")", 0, CellLook.SUM);
    }
  }

  private static int width(Kind kind) {
    return switch (kind) {
      case ORDINAL -> 6;
      case NAME -> 46;
      case TEXT -> 22;
      default -> 14;
    };
  }
}
