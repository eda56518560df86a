package vn.lantoa.downloads.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.report.ReportTable;
import vn.lantoa.problem.Problem;

/**
 * What came of adding up: reports that are wrong are listed and not counted.
 *
 * @param root the edition that gets the reports
 * @param expected who is to report
 * @param sent what came, by file
 */
public record MergedReports(Edition root, List<ReportingUnit> expected, List<SentReport> sent) {
  public MergedReports {
    expected = List.copyOf(expected);
    sent = List.copyOf(sent);
  }

  /** Everything that is wrong with what came. */
  public List<Problem> problems() {
    return sent.stream().flatMap(report -> report.problems().stream()).distinct().sorted().toList();
  }

  /** What is counted. */
  List<SentReport> sound() {
    return sent.stream().filter(SentReport::isSound).toList();
  }

  /** How many reports are counted. */
  public int counted() {
    return sound().size();
  }

  /** Who has not reported. */
  List<ReportingUnit> missing() {
    return expected.stream().filter(unit -> sent.stream().noneMatch(of(unit))).toList();
  }

  /** Their names. */
  public List<String> missingNames() {
    return missing().stream().map(ReportingUnit::name).toList();
  }

  private static java.util.function.Predicate<SentReport> of(ReportingUnit unit) {
    return report -> report.unit().filter(own -> own.path().equals(unit.path())).isPresent();
  }

  /** How many workbooks are wrong. */
  int wrong() {
    return sent.size() - counted();
  }

  /** Says in a line how much the totals are worth. */
  String state() {
    String counted = "Cộng từ " + counted() + " báo cáo.";
    if (wrong() == 0 && missing().isEmpty()) {
      return counted;
    }
    return "CHƯA ĐỦ: " + wrong() + " tệp sai, " + missing().size() + " đơn vị chưa nộp. " + counted;
  }

  /** The tables that there are, with the rows of all forms that have a table of these columns. */
  List<ReportTable> tables() {
    Map<ReportTable, Set<String>> rows = new LinkedHashMap<>();
    expected.stream()
        .flatMap(unit -> unit.form().tables().stream())
        .forEach(
            table ->
                rows.computeIfAbsent(bare(table), key -> new LinkedHashSet<>())
                    .addAll(table.rows()));
    sound().stream()
        .flatMap(report -> report.rows().stream())
        .filter(SentRow::hasCounts)
        .forEach(
            row ->
                rows.computeIfAbsent(bare(row.table()), key -> new LinkedHashSet<>())
                    .add(row.name()));
    List<ReportTable> tables = new ArrayList<>();
    rows.forEach(
        (table, names) ->
            tables.add(new ReportTable(table.title(), table.columns(), List.copyOf(names))));
    return tables;
  }

  private static ReportTable bare(ReportTable table) {
    return new ReportTable(table.title(), table.columns(), List.of());
  }

  /** The sums of a table's columns, by what its rows are about. */
  Map<String, List<Long>> byRow(ReportTable table) {
    Map<String, List<Long>> sums = sums(table, (report, row) -> row.name());
    Map<String, List<Long>> ordered = new LinkedHashMap<>();
    for (String name : table.rows()) {
      ordered.put(name, sums.getOrDefault(name, zeros(table)));
    }
    return ordered;
  }

  /** The same by the level of whoever reports. */
  Map<String, List<Long>> byLevel(ReportTable table) {
    return sums(table, (report, row) -> report.level().isEmpty() ? "chưa ghi" : report.level());
  }

  /** The same by who reports. */
  Map<String, List<Long>> byUnit(ReportTable table) {
    return sums(table, (report, row) -> report.name());
  }

  /** The sums of all. */
  List<Long> all(ReportTable table) {
    return sums(table, (report, row) -> "").getOrDefault("", zeros(table));
  }

  private static List<Long> zeros(ReportTable table) {
    return table.cells().stream().map(cell -> 0L).toList();
  }

  /** What numbers are counted together by. */
  private interface Grouping {
    String of(SentReport report, SentRow row);
  }

  private Map<String, List<Long>> sums(ReportTable table, Grouping grouping) {
    Map<String, List<Long>> sums = new LinkedHashMap<>();
    for (SentReport report : sound()) {
      for (SentRow row : report.rows()) {
        if (bare(row.table()).equals(bare(table))) {
          List<Long> before = sums.getOrDefault(grouping.of(report, row), zeros(table));
          List<Long> after = new ArrayList<>();
          for (int i = 0; i < before.size(); i++) {
            after.add(before.get(i) + row.count(i));
          }
          sums.put(grouping.of(report, row), after);
        }
      }
    }
    return sums;
  }
}
