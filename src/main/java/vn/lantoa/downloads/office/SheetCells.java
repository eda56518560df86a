package vn.lantoa.downloads.office;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the cells of a sheet hold that are not blank, by row and column; counts from nought.
 *
 * @param name of the sheet
 * @param merged cells of one column that are one, whose first holds what they say
 * @param hidden whether nobody sees it who opens the file
 */
public record SheetCells(
    String name,
    NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows,
    List<Merged> merged,
    boolean hidden) {
  private static final Pattern LOST = Pattern.compile("\\p{L}\\?+\\p{L}|(^| )\\?+\\p{L}");

  /**
   * Cells of a column, from a row to another.
   *
   * @param last the last row of them
   */
  public record Merged(int column, int first, int last) {}

  public SheetCells {
    merged = List.copyOf(merged);
  }

  /** One that everybody sees, without merged cells. */
  public SheetCells(String name, NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows) {
    this(name, rows, List.of(), false);
  }

  /**
   * What a person sees in a cell: of merged ones what their first holds.
   *
   * @param from the first row that may lend what it holds
   */
  public CellContent seen(int row, int column, int from) {
    CellContent own = at(row, column);
    return own.isBlank()
        ? merged.stream()
            .filter(one -> one.column() == column && one.first() >= from)
            .filter(one -> one.first() <= row && row <= one.last())
            .findFirst()
            .map(one -> at(one.first(), column))
            .orElse(own)
        : own;
  }

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

  /** Whether a program has put question marks for letters that it did not know. */
  public boolean hasLostLetters() {
    return rows.values().stream()
        .flatMap(row -> row.values().stream())
        .anyMatch(cell -> LOST.matcher(cell.text()).find());
  }
}
