package vn.lantoa.country;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.country.BrokenMapException.Fault;

/** A table of cells divided by tabs, whose first column is a code that stands once. */
final class MapTable {
  private static final String MARK = "\uFEFF";
  private static final String CODE = "code";

  private final Path file;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  /** One line of it. */
  final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, String text) {
      this.line = line;
      this.cells = cells(text);
    }

    String cell(String column) throws BrokenMapException {
      int at = columns.indexOf(column);
      if (at >= cells.size() || cells.get(at).isEmpty()) {
        throw broken(Fault.NO_VALUE, column);
      }
      return cells.get(at);
    }

    BrokenMapException broken(Fault fault, String given) {
      return new BrokenMapException(fault, file, line, given);
    }
  }

  private MapTable(Path file, String head) {
    this.file = file;
    this.columns = cells(head);
  }

  /**
   * Reads a file.
   *
   * @param digits of each code
   * @param needed the columns besides the code
   */
  static MapTable read(Path file, int digits, String... needed) throws IOException {
    List<String> lines = lines(file);
    MapTable table = new MapTable(file, lines.get(0));
    List<String> all = new ArrayList<>(List.of(CODE));
    all.addAll(Arrays.asList(needed));
    for (String column : all) {
      if (!table.columns.contains(column)) {
        throw new BrokenMapException(Fault.NO_COLUMN, file, 1, column);
      }
    }
    table.fill(lines, Pattern.compile("\\d{" + digits + "}"));
    return table;
  }

  private void fill(List<String> lines, Pattern form) throws BrokenMapException {
    Set<String> codes = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Row row = new Row(i + 1, lines.get(i));
        String code = row.cell(CODE);
        if (!form.matcher(code).matches()) {
          throw row.broken(Fault.WRONG_CODE, code);
        }
        if (!codes.add(code)) {
          throw row.broken(Fault.SAME_CODE, code);
        }
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new BrokenMapException(Fault.NO_ROWS, file, 1, "");
    }
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** At least one, whatever ends them. */
  private static List<String> lines(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String bare = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
      return List.of(Normalizer.normalize(bare, Normalizer.Form.NFC).split("\\R", -1));
    } catch (CharacterCodingException e) {
      throw new BrokenMapException(Fault.NO_TEXT, file, 1, "");
    }
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }
}
