package vn.lantoa.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.lantoa.downloads.office.CellContent;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.downloads.office.WorkbookReader;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * The sheets of a file that anybody may have sent: a workbook, or one sheet as CSV.
 *
 * @param sheets in their order; of CSV those that come of each separator, one of which is right
 * @param isCsv whether the sheets are readings of one and the same
 */
record TableFile(
    List<SheetCells> sheets, boolean isCsv, List<Problem> problems, List<TableFault> faults) {
  private static final long LARGEST = 10_000_000;
  private static final int MOST_ROWS = 5_000;
  private static final int MOST_CELLS = 300;
  private static final int LONGEST = 32_767;
  private static final String MARK = "\uFEFF";

  /** Excel says in a first line of its own which sign it took. */
  private static final String SEPARATOR_LINE = "(?i)^\"?sep=.\"?\\R";

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  TableFile {
    sheets = List.copyOf(sheets);
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
  }

  /**
   * Reads it.
   *
   * @param name of the file as the user knows it
   */
  static TableFile read(Path file, String name) throws IOException {
    boolean text = name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    if (text && Files.isRegularFile(file)) {
      if (Files.size(file) > LARGEST) {
        return wrong(name, TableFault.Kind.TOO_LARGE);
      }
      byte[] bytes = Files.readAllBytes(file);
      if (!isPacked(bytes)) {
        return csv(bytes, name);
      }
    }
    Outcome<List<SheetCells>> read = WorkbookReader.read(file, name);
    return new TableFile(read.value().orElse(List.of()), false, read.problems(), List.of());
  }

  private static TableFile wrong(String name, TableFault.Kind kind, String... arguments) {
    TableFault fault = TableFault.of(Source.of(name), kind, arguments);
    return new TableFile(List.of(), true, List.of(), List.of(fault));
  }

  /** A workbook under another name. */
  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static TableFile csv(byte[] bytes, String name) {
    String text;
    try {
      text = decoded(bytes);
    } catch (CharacterCodingException e) {
      return wrong(name, TableFault.Kind.NOT_UTF8);
    }
    List<SheetCells> readings = new ArrayList<>();
    char likely = likely(text);
    for (char separator : SEPARATORS) {
      try {
        readings.add(cells(text, separator));
      } catch (IOException | UncheckedIOException e) {
        if (separator == likely) {
          return wrong(name, TableFault.Kind.BROKEN, place(e));
        }
      } catch (IllegalStateException e) {
        return wrong(name, TableFault.Kind.TOO_LARGE);
      }
    }
    return new TableFile(readings, true, List.of(), List.of());
  }

  /** The sign that stands most often. */
  private static char likely(String text) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(sign -> text.chars().filter(c -> c == sign).count()))
        .orElseThrow();
  }

  /** The number of the line that the library names, if it does. */
  private static String place(Exception e) {
    String said = String.valueOf(e.getMessage()).replaceAll("(?s).*?line:? (\\d+).*", "$1");
    return said.matches("\\d+") ? said : "";
  }

  /** UTF-8; what Excel calls Unicode text is UTF-16, and says so by its first two bytes. */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    Charset charset = little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (text.indexOf('\0') >= 0) {
      throw new CharacterCodingException();
    }
    String bare = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static SheetCells cells(String text, char separator) throws IOException {
    boolean said = !text.equals(text.replaceFirst(SEPARATOR_LINE, ""));
    CSVFormat format =
        CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .get();
    NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows = new TreeMap<>();
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(text.replaceFirst(SEPARATOR_LINE, "")))
            .setFormat(format)
            .get()) {
      int row = said ? 1 : 0;
      for (CSVRecord record : parser) {
        NavigableMap<Integer, CellContent> cells = new TreeMap<>();
        for (int i = 0; i < record.size(); i++) {
          String cell = unquoted(record.get(i));
          if (cell.length() > LONGEST) {
            throw new IllegalStateException("cell");
          }
          if (!cell.isBlank()) {
            cells.put(i, new CellContent(CellContent.Kind.TEXT, cell, 0));
          }
        }
        if (!cells.isEmpty()) {
          rows.put(row, cells);
        }
        row++;
        if (row > MOST_ROWS || record.size() > MOST_CELLS) {
          throw new IllegalStateException("rows");
        }
      }
    }
    return new SheetCells("", rows);
  }

  /** Without the sign that keeps spreadsheets from running it: ours, and that of Excel. */
  private static String unquoted(String cell) {
    return cell.matches("(?s)'[=+\\-@\\t\\r＝＋－＠].*") ? cell.substring(1) : cell;
  }
}
