package vn.lantoa.downloads.merge;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.report.ReportTable;

/**
 * A row that a unit filled in.
 *
 * @param table that it is of
 * @param name what it is about; empty where nobody wrote that
 * @param values of the cells that the table has, in its order
 */
record SentRow(ReportTable table, String name, List<Value> values) {
  SentRow {
    values = List.copyOf(values);
  }

  /**
   * What stands in a cell, and where.
   *
   * @param count where it is a number that is counted
   * @param text where it is not
   * @param origin sheet and cell: Bảng 1!D7
   */
  record Value(ReportTable.Cell cell, Optional<Long> count, String text, String origin) {}

  /** The number of a column; nought where none was written. */
  long count(int column) {
    return values.get(column).count().orElse(0L);
  }

  boolean hasCounts() {
    return values.stream().anyMatch(value -> value.count().isPresent());
  }
}
