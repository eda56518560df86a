package vn.lantoa.downloads.office;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the cells of a sheet hold that are not blank, by row and column; counts from nought.
 *
 * @param name of the sheet
 */
public record SheetCells(
    String name, NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows) {

  /** What a cell holds. */
  public CellContent at(int row, int column) {
    return row(row).getOrDefault(column, CellContent.BLANK);
  }

  /** What is in a row, by column. */
  public NavigableMap<Integer, CellContent> row(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  /** The rows that hold anything, from one on. */
  public Map<Integer, NavigableMap<Integer, CellContent>> from(int row) {
    return rows.tailMap(row, true);
  }
}
