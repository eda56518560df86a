package vn.lantoa.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.downloads.office.CellContent;
import vn.lantoa.downloads.office.Quoted;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.problem.Severity;
import vn.lantoa.problem.Source;
import vn.lantoa.read.letters.Orthography;

/** A row of a table; what is wrong with its cells is told once. */
final class TableRow {
  private static final String ERROR = "#(REF|N/A|NAME|VALUE|DIV/0|NUM|NULL|####)[!?]?.*";

  /** Đ and ư of TCVN3: in a short cell they alone tell it. */
  private static final String OLD_LETTERS = "(?s).*[®\\u00ad].*";

  /** No commune is called so. */
  private static final String FOOTER =
      "(?iu)(tổng|tổng cộng|tổng số|cộng|người lập( bảng| biểu)?|lập bảng|lập biểu|ghi chú"
          + "|thủ trưởng( đơn vị)?|nơi nhận)[ :.]*";

  private static final String SIGNED = "(?iu).*\\bngày .{0,6}tháng .{0,6}năm .*";

  private final String file;
  private final SheetCells sheet;
  private final HeadingRow heading;
  private final int row;
  private final Map<TableColumn, String> texts = new HashMap<>();
  private final List<TableFault> faults = new ArrayList<>();

  TableRow(String file, SheetCells sheet, HeadingRow heading, int row) {
    this.file = file;
    this.sheet = sheet;
    this.heading = heading;
    this.row = row;
    heading.columns().forEach((at, column) -> texts.put(column, text(at)));
  }

  private String text(int column) {
    CellContent cell = sheet.seen(row, column, heading.row() + 1);
    if (cell.kind() == CellContent.Kind.NOT_CALCULATED) {
      faults.add(TableFault.of(place(column), TableFault.Kind.FORMULA, Quoted.of(cell.text())));
      return "";
    }
    if (cell.kind() == CellContent.Kind.ERROR || cell.text().strip().matches(ERROR)) {
      faults.add(TableFault.of(place(column), TableFault.Kind.CELL_ERROR, Quoted.of(cell.text())));
      return "";
    }
    boolean wrong =
        !TypedAnswer.isWhole(cell.text().replaceAll("\\R", " "))
            || cell.text().matches(OLD_LETTERS)
            || new Orthography(cell.text().replaceAll("\\s+", " "), Source.of(file))
                .problems().stream().anyMatch(found -> found.severity() == Severity.ERROR);
    if (wrong) {
      faults.add(TableFault.of(place(column), TableFault.Kind.LETTERS, Quoted.of(cell.text())));
      return "";
    }
    return TypedAnswer.tidy(cell.text());
  }

  private Source place(int column) {
    return sheet.name().isEmpty()
        ? new Source(file, row + 1, column + 1)
        : Source.cell(file, sheet.name(), row + 1, column + 1);
  }

  boolean has(TableColumn column) {
    return texts.containsKey(column);
  }

  /** What a cell says, tidied; empty where it is blank, or wrong, or not there. */
  String text(TableColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** Where a cell is, or else the row. */
  Source place(TableColumn column) {
    Optional<Integer> at =
        heading.columns().entrySet().stream()
            .filter(entry -> entry.getValue().equals(column))
            .map(Map.Entry::getKey)
            .findFirst();
    return place(at.orElseGet(() -> sheet.row(row).firstKey()));
  }

  /** Whether something of it cannot be read. */
  boolean isWrong(TableColumn column) {
    Source place = place(column);
    return faults.stream().anyMatch(fault -> fault.place().equals(place));
  }

  List<TableFault> faults() {
    return faults;
  }

  void wrong(TableColumn column, TableFault.Kind kind, String... arguments) {
    faults.add(TableFault.of(place(column), kind, arguments));
  }

  /** Whether it is no commune's: a sum, or who made the table and when. */
  boolean isFooter() {
    List<String> said = texts.values().stream().filter(text -> !text.isEmpty()).toList();
    boolean day = said.size() == 1 && said.get(0).matches(SIGNED);
    return text(TableColumn.CODE).isEmpty()
        && text(TableColumn.FOLDER).isEmpty()
        && (day || text(TableColumn.NAME).matches(FOOTER));
  }

  /** What is in its first cell. */
  String start() {
    return sheet.row(row).firstEntry().getValue().text().strip();
  }

  /** Whether there is anything in it that a file could hold. */
  boolean isEmpty() {
    return texts.values().stream().allMatch(String::isEmpty) && faults.isEmpty();
  }

  /** Whether another one says the same in every cell. */
  boolean isSame(TableRow other) {
    return texts.equals(other.texts);
  }

  /** Counted from one. */
  int number() {
    return row + 1;
  }
}
