package vn.lantoa.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.downloads.office.CellContent;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.text.Slug;

/**
 * The row that says what stands in which column.
 *
 * @param row counted from nought; of two rows the lower
 * @param columns by their numbers
 * @param unknown headings that mean none
 * @param twice numbers of columns that say what another one says already
 */
record HeadingRow(
    int row,
    NavigableMap<Integer, TableColumn> columns,
    List<String> unknown,
    List<Integer> twice) {
  /** Titles and notes stand above, never more than these. */
  private static final int LAST = 30;

  /** Letters that may be wrong, in a heading of that many. */
  private static final int SLIPS = 2;

  private static final int LONG_ENOUGH = 8;

  /** The one of a sheet, where it has one. */
  static Optional<HeadingRow> of(SheetCells sheet, List<TableColumn> known) {
    return sheet.rows().keySet().stream()
        .filter(row -> row < LAST)
        .flatMap(row -> Stream.of(one(sheet, row, known), two(sheet, row, known)))
        .filter(HeadingRow::isUsable)
        .max(
            Comparator.comparingInt((HeadingRow found) -> found.columns().size())
                .thenComparing(found -> -found.row()));
  }

  private boolean isUsable() {
    boolean place =
        columns.containsValue(TableColumn.NAME)
            || columns.containsValue(TableColumn.CODE)
            || columns.containsValue(TableColumn.FOLDER);
    return place && columns.size() > 1;
  }

  private static HeadingRow one(SheetCells sheet, int row, List<TableColumn> known) {
    Map<Integer, String> words = new TreeMap<>();
    sheet.row(row).forEach((column, cell) -> words.put(column, cell.text()));
    return of(row, words, known);
  }

  /** A heading over several columns, as merged cells have it, and what each of them is below. */
  private static HeadingRow two(SheetCells sheet, int row, List<TableColumn> known) {
    NavigableMap<Integer, CellContent> upper = sheet.row(row);
    NavigableMap<Integer, CellContent> lower = sheet.row(row + 1);
    Map<Integer, String> words = new TreeMap<>();
    upper.forEach((column, cell) -> words.put(column, cell.text()));
    for (Map.Entry<Integer, CellContent> cell : lower.entrySet()) {
      Map.Entry<Integer, CellContent> above = upper.floorEntry(cell.getKey());
      String group = above == null ? "" : above.getValue().text() + " ";
      words.put(cell.getKey(), group + cell.getValue().text());
    }
    return of(row + 1, words, known);
  }

  private static HeadingRow of(int row, Map<Integer, String> words, List<TableColumn> known) {
    NavigableMap<Integer, TableColumn> columns = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    List<Integer> twice = new ArrayList<>();
    Map<String, TableColumn> names = names(known);
    words.forEach(
        (at, heading) -> {
          Optional<TableColumn> meant = meant(heading, names);
          if (meant.isEmpty()) {
            unknown.add(heading.strip());
          } else if (columns.containsValue(meant.get())) {
            twice.add(at);
          } else {
            columns.put(at, meant.get());
          }
        });
    return new HeadingRow(row, columns, unknown, twice);
  }

  private static Map<String, TableColumn> names(List<TableColumn> known) {
    Map<String, TableColumn> names = new HashMap<>();
    for (TableColumn column : known) {
      Stream.concat(Stream.of(column.heading()), column.others().stream())
          .forEach(name -> names.putIfAbsent(Slug.words(name), column));
    }
    return names;
  }

  /** By its words, without what stands in brackets; by nearly these words where they are long. */
  private static Optional<TableColumn> meant(String heading, Map<String, TableColumn> names) {
    String whole = Slug.words(heading);
    String words = Slug.words(heading.replaceAll("\\(.*?\\)", " "));
    for (String each : List.of(whole, words)) {
      if (names.containsKey(each)) {
        return Optional.ofNullable(names.get(each));
      }
    }
    if (words.length() < LONG_ENOUGH) {
      return Optional.empty();
    }
    List<TableColumn> near =
        names.entrySet().stream()
            .filter(name -> name.getKey().length() >= LONG_ENOUGH)
            .filter(name -> Nearest.distance(words, name.getKey()) <= SLIPS)
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }
}
