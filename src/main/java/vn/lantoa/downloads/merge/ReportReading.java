package vn.lantoa.downloads.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.downloads.office.CellContent;
import vn.lantoa.downloads.office.Quoted;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.downloads.office.WorkbookReader;
import vn.lantoa.downloads.report.FormLayout;
import vn.lantoa.downloads.report.ReportForm;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Reads the workbooks that units sent.
 *
 * @param units of the tree
 * @param common the form of whoever is not in the tree
 */
record ReportReading(int year, List<ReportingUnit> units, ReportForm common) {

  /**
   * What a workbook says.
   *
   * @param name of the file as the user knows it
   */
  SentReport read(Path file, String name) {
    Outcome<List<SheetCells>> read = WorkbookReader.read(file, name);
    return read.value()
        .map(sheets -> new OneWorkbook(name, sheets, new ArrayList<>()).report())
        .orElse(new SentReport(name, Optional.empty(), "", "", List.of(), read.problems()));
  }

  /** One workbook in the reading. */
  private final class OneWorkbook {
    private final String file;
    private final Map<String, SheetCells> sheets = new TreeMap<>();
    private final List<Problem> problems;

    OneWorkbook(String file, List<SheetCells> all, List<Problem> problems) {
      this.file = file;
      this.problems = problems;
      all.forEach(sheet -> sheets.put(sheet.name(), sheet));
    }

    SentReport report() {
      SheetCells about = sheets.get(FormLayout.ABOUT);
      if (about == null) {
        missing(FormLayout.ABOUT);
        return new SentReport(file, Optional.empty(), "", "", List.of(), problems);
      }
      AboutSheet fields = new AboutSheet(file, about, problems);
      fields.expect(FormLayout.VERSION, FormLayout.OUR_VERSION);
      fields.expectYear(year);
      String name = fields.required(FormLayout.UNIT);
      String code = fields.text(FormLayout.CODE);
      Optional<ReportingUnit> unit = unit(name, code);
      if (unit.isEmpty() && !name.isEmpty()) {
        String meant = byCode(code).map(ReportingUnit::name).orElse(units.get(0).name());
        fields.tell(Mistake.UNIT_NOT_LISTED, FormLayout.UNIT, name, meant);
      }
      List<SentRow> rows = rows(unit.map(ReportingUnit::form).orElse(common));
      return new SentReport(
          file,
          unit,
          unit.map(ReportingUnit::name).orElse(name),
          unit.map(ReportingUnit::level).orElse(fields.text(FormLayout.LEVEL)),
          rows,
          problems);
    }

    private List<SentRow> rows(ReportForm form) {
      List<SentRow> rows = new ArrayList<>();
      Map<String, SheetCells> others = new TreeMap<>(sheets);
      others.remove(FormLayout.ABOUT);
      for (int i = 0; i < form.tables().size(); i++) {
        ReportTable table = form.tables().get(i);
        SheetCells sheet = others.remove(FormLayout.sheet(i));
        if (sheet == null) {
          missing(FormLayout.sheet(i));
        } else {
          rows.addAll(SentTable.read(file, sheet, table, problems));
        }
      }
      others.values().stream()
          .filter(sheet -> !sheet.rows().isEmpty())
          .forEach(
              sheet ->
                  problems.add(
                      Problem.of(
                          Mistake.CELL_NOT_COUNTED,
                          Source.cell(file, sheet.name(), 1, 1),
                          sheet.name())));
      return rows;
    }

    private void missing(String sheet) {
      problems.add(Problem.of(Mistake.WORKSHEET_MISSING, Source.of(file), sheet));
    }
  }

  /** The unit that a workbook names; a code alone is not enough, as forms are copied on. */
  private Optional<ReportingUnit> unit(String name, String code) {
    List<ReportingUnit> called = units.stream().filter(unit -> unit.isCalled(name)).toList();
    return called.size() == 1
        ? Optional.of(called.get(0))
        : called.stream().filter(unit -> unit.hasCode(code)).findFirst();
  }

  private Optional<ReportingUnit> byCode(String code) {
    return units.stream().filter(unit -> unit.hasCode(code)).findFirst();
  }

  /** The sheet that says whose report it is: names in the first column, values in the second. */
  private record AboutSheet(String file, SheetCells sheet, List<Problem> problems) {

    String text(String label) {
      CellContent value = value(label);
      return value.kind() == CellContent.Kind.NOT_CALCULATED ? "" : value.text().strip();
    }

    String required(String label) {
      String text = text(label);
      if (text.isEmpty()) {
        tell(Mistake.WORKBOOK_BLANK, label, label);
      }
      return text;
    }

    void expect(String label, String value) {
      if (!text(label).equals(value)) {
        tell(Mistake.WORKSHEET_CHANGED, label, text(label), value);
      }
    }

    void expectYear(int year) {
      String found = required(FormLayout.YEAR);
      if (!found.isEmpty() && !found.equals(Integer.toString(year))) {
        tell(Mistake.WORKBOOK_OTHER_YEAR, FormLayout.YEAR, found, Integer.toString(year));
      }
    }

    void tell(Mistake mistake, String label, String... arguments) {
      int row = row(label).orElse(0);
      Source place = Source.cell(file, sheet.name(), row + 1, 2);
      problems.add(new Problem(mistake, place, Stream.of(arguments).map(Quoted::of).toList()));
    }

    private CellContent value(String label) {
      return row(label).map(row -> sheet.at(row, 1)).orElse(CellContent.BLANK);
    }

    private Optional<Integer> row(String label) {
      return sheet.rows().keySet().stream()
          .filter(row -> sheet.at(row, 0).text().strip().equals(label))
          .findFirst();
    }
  }
}
