package vn.lantoa.downloads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.downloads.report.ReportFiles;
import vn.lantoa.downloads.shelf.Shelf;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** A locality's workbook for the report, filled in as Excel would have done it. */
public final class FilledForm {
  private final XSSFWorkbook workbook;

  private FilledForm(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The files of a locality's report in a content folder: the document, then the workbook. */
  public static List<Artifact> files(Path content, String path) throws IOException {
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(content, "content", false)),
                LocalDate.parse("2025-11-20"),
                tasks -> tasks.forEach(Runnable::run))
            .read("")
            .value()
            .orElseThrow();
    Edition edition =
        catalogue.entries().stream()
            .filter(entry -> entry.path().equals(path))
            .map(catalogue::edition)
            .findFirst()
            .orElseThrow();
    List<Artifact> files = new ArrayList<>();
    ReportFiles.put(edition, Instant.EPOCH, new Shelf("", files::add, false));
    return files;
  }

  /** An empty one. */
  public static FilledForm of(Path content, String path) throws IOException {
    return of(files(content, path).get(1).bytes());
  }

  public static FilledForm of(byte[] workbook) throws IOException {
    return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(workbook)));
  }

  /** Types something into a cell such as Bảng 1!D7: a text, a number, or = and a formula. */
  public FilledForm with(String cell, Object value) {
    CellReference place = new CellReference("'" + cell.replace("!", "'!"));
    XSSFSheet sheet = workbook.getSheet(place.getSheetName());
    XSSFRow row = sheet.getRow(place.getRow());
    row = row == null ? sheet.createRow(place.getRow()) : row;
    XSSFCell at = row.getCell(place.getCol());
    at = at == null ? row.createCell(place.getCol()) : at;
    if (value instanceof Number number) {
      at.setCellFormula(null);
      at.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      at.setCellValue(date);
      XSSFCellStyle style = workbook.createCellStyle();
      style.setDataFormat((short) 14);
      at.setCellStyle(style);
    } else if (value.toString().startsWith("=")) {
      at.setCellFormula(value.toString().substring(1));
    } else {
      at.setCellValue(value.toString());
    }
    return this;
  }

  /** Without a sheet. */
  public FilledForm without(String sheet) {
    workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    return this;
  }

  /** With one more. */
  public FilledForm withSheet(String sheet) {
    workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue("Ghi thêm");
    return this;
  }

  /** Counts what is to be counted, and saves it. */
  public void save(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As programs save it that do not count. */
  public void saveUncalculated(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
