package vn.lantoa.downloads.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.campaign.report.ReportTable.Kind;
import vn.lantoa.downloads.office.CellContent;
import vn.lantoa.downloads.office.ExcelSheet;
import vn.lantoa.downloads.office.ExcelSheet.Area;
import vn.lantoa.downloads.office.Quoted;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.downloads.report.FormLayout;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** One table of a workbook, read and checked against the form's. */
final class SentTable {
  private static final long MOST = 100_000_000;

  private final String file;
  private final SheetCells sheet;
  private final ReportTable table;
  private final List<ReportTable.Cell> cells;
  private final List<Problem> problems;

  private SentTable(String file, SheetCells sheet, ReportTable table, List<Problem> problems) {
    this.file = file;
    this.sheet = sheet;
    this.table = table;
    cells = table.cells();
    this.problems = problems;
  }

  /** Its rows that say anything. */
  static List<SentRow> read(
      String file, SheetCells sheet, ReportTable table, List<Problem> problems) {
    SentTable read = new SentTable(file, sheet, table, problems);
    if (!read.hasTheHead()) {
      return List.of();
    }
    List<SentRow> rows = new ArrayList<>();
    int told = problems.size();
    sheet
        .from(FormLayout.FIRST)
        .forEach((row, content) -> read.row(row, content).ifPresent(rows::add));
    if (problems.size() == told) {
      read.checkSums(rows);
    }
    read.tellOthers();
    return rows;
  }

  private boolean hasTheHead() {
    int told = problems.size();
    int column = 0;
    for (ReportTable.Column each : table.columns()) {
      expect(FormLayout.HEAD, column, each.title());
      for (int i = 0; i < each.parts().size(); i++) {
        expect(FormLayout.HEAD + 1, column + i, each.parts().get(i));
      }
      column += Math.max(1, each.parts().size());
    }
    return problems.size() == told;
  }

  private void expect(int row, int column, String text) {
    String found = sheet.at(row, column).text().strip();
    if (!ReportingUnit.folded(found).equals(ReportingUnit.folded(text))) {
      tell(Mistake.WORKSHEET_CHANGED, row, column, found, text);
    }
  }

  private Optional<SentRow> row(int row, NavigableMap<Integer, CellContent> content) {
    List<SentRow.Value> values = new ArrayList<>();
    boolean filled = false;
    String name = "";
    for (int column = 0; column < cells.size(); column++) {
      ReportTable.Cell cell = cells.get(column);
      CellContent found = content.getOrDefault(column, CellContent.BLANK);
      Optional<Long> count = Optional.empty();
      if (!cell.kind().isNumber() && found.kind() == CellContent.Kind.NOT_CALCULATED) {
        Optional<Long> unused = count(row, column, found); // told
      } else if (cell.kind() == Kind.NAME) {
        name = found.text().strip();
        filled |= !name.isEmpty() && !table.rows().contains(name);
      } else if (cell.kind() == Kind.TEXT) {
        filled |= !found.isBlank();
      } else if (cell.kind().isNumber() && !isOfWrong(column, content)) {
        count = count(row, column, found);
        filled |= count.isPresent();
      }
      values.add(new SentRow.Value(cell, count, found.text().strip(), place(row, column)));
    }
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column).kind() == Kind.SUM) {
        values.set(column, summed(row, column, values));
      }
    }
    return filled ? Optional.of(new SentRow(table, name, values)) : Optional.empty();
  }

  /** Whether a sum is of what is no number: then only that is told. */
  private boolean isOfWrong(int column, NavigableMap<Integer, CellContent> content) {
    return cells.get(column).kind() == Kind.SUM
        && FormLayout.summands(table, column).stream()
            .map(part -> content.getOrDefault(part, CellContent.BLANK))
            .anyMatch(found -> !wrong(found).isEmpty());
  }

  /** A number of people or things; nought of a formula is the same as nothing. */
  private Optional<Long> count(int row, int column, CellContent found) {
    if (found.isBlank()) {
      return Optional.empty();
    }
    String why = wrong(found);
    if (!why.isEmpty()) {
      String title = cells.get(column).fullTitle();
      tell(Mistake.CELL_NOT_A_COUNT, row, column, found.text(), title, why);
      return Optional.empty();
    }
    long count = (long) found.number();
    boolean nothing = count == 0 && cells.get(column).kind() == Kind.SUM;
    return nothing ? Optional.empty() : Optional.of(count);
  }

  private static String wrong(CellContent found) {
    return switch (found.kind()) {
      case BLANK -> "";
      case TEXT -> found.text().strip().matches("[0-9][0-9., ]*") ? "cell.digits" : "cell.text";
      case DATE -> "cell.date";
      case ERROR -> "cell.error";
      case NOT_CALCULATED -> "cell.not-calculated";
      case NUMBER ->
          found.number() < 0
              ? "cell.negative"
              : found.number() != Math.rint(found.number())
                  ? "cell.fraction"
                  : found.number() > MOST ? "cell.large" : "";
    };
  }

  /** Men and women together, counted where the cell is empty; alone, where they were not told. */
  private SentRow.Value summed(int row, int column, List<SentRow.Value> values) {
    SentRow.Value written = values.get(column);
    List<Integer> of = FormLayout.summands(table, column);
    if (of.stream().allMatch(part -> values.get(part).count().isEmpty())) {
      return written;
    }
    long sum = of.stream().mapToLong(part -> values.get(part).count().orElse(0L)).sum();
    if (written.count().isPresent() && written.count().get() != sum) {
      String names = String.join("+", of.stream().map(c -> ExcelSheet.cellName(row, c)).toList());
      tellSum(row, column, written.count().get(), sum, names);
    }
    return new SentRow.Value(written.cell(), Optional.of(sum), "", written.origin());
  }

  private void checkSums(List<SentRow> rows) {
    for (int column = 0; column < cells.size(); column++) {
      CellContent written = sheet.at(FormLayout.SUMS, column);
      if (cells.get(column).kind().isNumber() && !written.isBlank()) {
        int at = column;
        long sum = rows.stream().mapToLong(row -> row.count(at)).sum();
        String why = wrong(written);
        if (!why.isEmpty()) {
          String title = cells.get(column).fullTitle();
          tell(Mistake.CELL_NOT_A_COUNT, FormLayout.SUMS, column, written.text(), title, why);
        } else if ((long) written.number() != sum && (long) written.number() != seen(at)) {
          Area area = new Area(FormLayout.FIRST, column, last(), column);
          tellSum(
              FormLayout.SUMS, column, (long) written.number(), sum, "SUM(" + area.name() + ")");
        }
      }
    }
  }

  /** The last row that a sum must reach: somebody may have gone on below the form's. */
  private int last() {
    return Math.max(FormLayout.last(table), sheet.rows().lastKey());
  }

  /** What a formula counts in a column: rows that were added may have no sum of their own. */
  private long seen(int column) {
    return sheet.from(FormLayout.FIRST).values().stream()
        .map(row -> row.getOrDefault(column, CellContent.BLANK))
        .mapToLong(cell -> (long) cell.number())
        .sum();
  }

  /** What stands beside the table would be lost without a word. */
  private void tellOthers() {
    for (Map.Entry<Integer, NavigableMap<Integer, CellContent>> row : sheet.from(0).entrySet()) {
      row.getValue()
          .tailMap(cells.size(), true)
          .forEach(
              (column, content) ->
                  tell(Mistake.CELL_NOT_COUNTED, row.getKey(), column, content.text()));
    }
  }

  private void tellSum(int row, int column, long written, long sum, String formula) {
    String typed = "=" + formula;
    tell(Mistake.CELL_SUM_WRONG, row, column, "" + written, "" + sum, typed);
  }

  private void tell(Mistake mistake, int row, int column, String... arguments) {
    Source place = Source.cell(file, sheet.name(), row + 1, column + 1);
    problems.add(new Problem(mistake, place, Stream.of(arguments).map(Quoted::of).toList()));
  }

  private String place(int row, int column) {
    return sheet.name() + "!" + ExcelSheet.cellName(row, column);
  }
}
