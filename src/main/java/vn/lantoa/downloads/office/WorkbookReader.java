package vn.lantoa.downloads.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * Reads workbooks that anybody may have sent: nothing in them is run, and no more is unpacked than
 * what a form could take.
 */
public final class WorkbookReader {
  private static final long LARGEST_FILE = 10_000_000;
  private static final long LARGEST_UNPACKED = 20_000_000;
  private static final int MOST_PARTS = 1_000;

  /** The most letters that Excel puts into a cell. */
  private static final int LONGEST = 32_767;

  private static final int MOST_MERGED = 2_000;

  /** Excel's own number for the format of a day. */
  private static final int BUILT_IN_DATE = 14;

  private WorkbookReader() {}

  /**
   * The sheets of a workbook, in their order.
   *
   * @param name of the file as the user knows it
   */
  public static Outcome<List<SheetCells>> read(Path file, String name) {
    if (Files.isDirectory(file) || Files.exists(file) && !Files.isReadable(file)) {
      return notReached(file, name);
    }
    try {
      if (Files.size(file) > LARGEST_FILE) {
        return unreadable(name, "workbook.large");
      }
      byte[] bytes = Files.readAllBytes(file);
      String wrong = wrong(bytes);
      return wrong.isEmpty() ? sheets(bytes, name) : unreadable(name, wrong);
    } catch (IOException | RuntimeException e) { // whatever POI says of a file that is none
      return unreadable(name, "workbook.broken");
    }
  }

  /** Of a folder that nobody looked into, and of what we must not read. */
  private static Outcome<List<SheetCells>> notReached(Path file, String name) {
    String deep = Files.isSymbolicLink(file) ? "workbook.link" : "workbook.deep";
    String why = Files.isReadable(file) ? deep : "workbook.permission";
    return Outcome.failed(List.of(Problem.of(Mistake.REPORTS_NOT_REACHED, Source.of(name), why)));
  }

  private static Outcome<List<SheetCells>> unreadable(String name, String why) {
    return Outcome.failed(List.of(Problem.of(Mistake.WORKBOOK_UNREADABLE, Source.of(name), why)));
  }

  /** Why it should not be opened at all; empty for nothing. */
  private static String wrong(byte[] bytes) throws IOException {
    if (bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
      try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
        return old.getRoot().hasEntry("EncryptedPackage") ? "workbook.locked" : "workbook.old";
      }
    }
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return "workbook.other";
    }
    boolean workbook = false;
    long unpacked = 0;
    int parts = 0;
    byte[] buffer = new byte[8192];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        workbook |= entry.getName().startsWith("xl/");
        if (entry.getName().endsWith("vbaProject.bin")) {
          return "workbook.macros";
        }
        RowCounter rows = new RowCounter();
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > LARGEST_UNPACKED) {
            return "workbook.large";
          }
          rows.count(buffer, read);
          if (rows.isTooMuch()) {
            return "workbook.rows";
          }
        }
        if (++parts > MOST_PARTS) {
          return "workbook.large";
        }
      }
    }
    return workbook ? "" : "workbook.other";
  }

  private static Outcome<List<SheetCells>> sheets(byte[] bytes, String name) throws IOException {
    List<SheetCells> sheets = new ArrayList<>();
    try (InputStream in = new ByteArrayInputStream(bytes);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      if (workbook.isMacroEnabled()) {
        return unreadable(name, "workbook.macros");
      }
      boolean since1904 = workbook.isDate1904();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
        sheets.add(cells(workbook.getSheetAt(i), hidden, since1904));
      }
    }
    return Outcome.of(sheets, List.of());
  }

  private static SheetCells cells(Sheet sheet, boolean hidden, boolean since1904) {
    NavigableMap<Integer, NavigableMap<Integer, CellContent>> rows = new TreeMap<>();
    for (Row row : sheet) {
      NavigableMap<Integer, CellContent> cells = new TreeMap<>();
      for (Cell cell : row) {
        CellContent content = content(cell, since1904);
        if (!content.isBlank()) {
          cells.put(cell.getColumnIndex(), content);
        }
      }
      if (!cells.isEmpty()) {
        rows.put(row.getRowNum(), cells);
      }
    }
    List<SheetCells.Merged> merged =
        sheet.getMergedRegions().stream()
            .limit(MOST_MERGED)
            .filter(one -> one.getFirstColumn() == one.getLastColumn())
            .map(
                one ->
                    new SheetCells.Merged(
                        one.getFirstColumn(), one.getFirstRow(), one.getLastRow()))
            .toList();
    return new SheetCells(Quoted.printable(composed(sheet.getSheetName())), rows, merged, hidden);
  }

  private static CellContent content(Cell cell, boolean since1904) {
    if (cell.getCellType() == CellType.FORMULA && !((XSSFCell) cell).getCTCell().isSetV()) {
      return new CellContent(CellContent.Kind.NOT_CALCULATED, "=" + cell.getCellFormula(), 0);
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell, since1904);
      case STRING -> text(cell.getStringCellValue());
      case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> new CellContent(CellContent.Kind.ERROR, "#", 0);
      default -> CellContent.BLANK;
    };
  }

  private static CellContent number(Cell cell, boolean since1904) {
    double number = cell.getNumericCellValue();
    boolean date = DateUtil.isCellDateFormatted(cell);
    if (date && DateUtil.isValidExcelDate(number)) {
      String text =
          new DataFormatter(Locale.ROOT)
              .formatRawCellContents(number, BUILT_IN_DATE, "dd/mm/yyyy", since1904);
      return new CellContent(CellContent.Kind.DATE, text, number);
    }
    String text =
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? Long.toString((long) number)
            : Double.toString(number);
    return new CellContent(CellContent.Kind.NUMBER, text, number);
  }

  /** Spaces alone are nothing; others are kept, since they tell why a number is none. */
  private static CellContent text(String text) {
    return text.isBlank()
        ? CellContent.BLANK
        : new CellContent(CellContent.Kind.TEXT, Quoted.cut(composed(text), LONGEST), 0);
  }

  /** As content has it: one letter, one character. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
