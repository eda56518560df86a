package vn.lantoa.campaign.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table to be filled in.
 *
 * @param rows what is asked about, each in a row; whoever fills it in may add rows
 */
public record ReportTable(String title, List<Column> columns, List<String> rows) {
  public ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A column; one with parts spans them. */
  public record Column(String title, List<String> parts) {
    public Column {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What stands below each other: in a column, or in a part of one.
   *
   * @param above the column that it is a part of
   */
  public record Cell(String title, Optional<String> above, Kind kind) {
    /** As told away from the table: Số người tham gia, nữ. */
    public String fullTitle() {
      return above.map(column -> column + ": " + title).orElse(title);
    }
  }

  /** What a cell holds. */
  public enum Kind {
    /** The number of the row. */
    ORDINAL,
    /** What the row is about. */
    NAME,
    TEXT,
    COUNT,
    MEN,
    WOMEN,
    /** Men and women together. */
    SUM;

    /** Whether it is a whole number that is counted together. */
    public boolean isNumber() {
      return this == COUNT || this == MEN || this == WOMEN || this == SUM;
    }
  }

  /** What a row of the table is made of. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      if (column.parts().isEmpty()) {
        boolean named = cells.stream().anyMatch(cell -> cell.kind() == Kind.NAME);
        cells.add(new Cell(column.title(), Optional.empty(), kind(column.title(), named)));
      }
      for (String part : column.parts()) {
        cells.add(new Cell(part, Optional.of(column.title()), kind(part)));
      }
    }
    return cells;
  }

  /** Numbers are told by how their column is called: Số cuộc, Số người, but not Số hiệu. */
  private static Kind kind(String title, boolean named) {
    if (title.equalsIgnoreCase("STT") || title.equalsIgnoreCase("TT")) {
      return Kind.ORDINAL;
    }
    boolean number =
        title.startsWith("Số ")
            && Stream.of("Số hiệu", "Số ký hiệu", "Số điện thoại", "Số văn bản")
                .noneMatch(title::startsWith);
    return number ? Kind.COUNT : named ? Kind.TEXT : Kind.NAME;
  }

  private static Kind kind(String part) {
    if (part.equalsIgnoreCase("Nam")) {
      return Kind.MEN;
    }
    if (part.equalsIgnoreCase("Nữ")) {
      return Kind.WOMEN;
    }
    return part.startsWith("Tổng") || part.startsWith("Cộng") ? Kind.SUM : Kind.COUNT;
  }
}
