package vn.lantoa.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.begin.FolderOwner.OfProvince;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;
import vn.lantoa.downloads.office.CellLook;
import vn.lantoa.downloads.office.ExcelDocument;
import vn.lantoa.downloads.office.ExcelSheet;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.text.Csv;

/** The communes below a path as a table: what their files say, and what is missing. */
public final class TableOut {
  private static final String SHEET = "Danh sách";

  /** The sheet that says how the others are filled in. */
  static final String HELP = "Cách điền";

  private static final int WIDE = 34;
  private static final int NARROW = 18;

  private final List<ContactKind> kinds;
  private final List<Line> lines;
  private final List<Commune> others;

  /** A commune, with its folder or without. */
  private record Line(String name, List<Lack> lacks, Map<TableColumn, String> cells) {}

  private TableOut(List<ContactKind> kinds, List<Line> lines, List<Commune> others) {
    this.kinds = kinds;
    this.lines = lines;
    this.others = others;
  }

  /**
   * Reads the folders.
   *
   * @param path of a year, a province or a commune below the content
   * @param roots of content, for the slogans from above
   * @param all whether communes of the province that have no folder are to be in it, too
   */
  public static TableOut of(
      ContentStore store, String path, List<Path> roots, AdministrativeMap map, boolean all)
      throws IOException {
    List<CommuneFolder> communes = CommuneFolder.below(store, path);
    List<ContactKind> kinds = TableIn.kinds(communes);
    SloganCount slogans = new SloganCount(roots);
    List<Line> lines = new ArrayList<>();
    for (CommuneFolder commune : communes) {
      lines.add(line(commune, slogans.of(commune), kinds));
    }
    List<Commune> others = others(path, communes, map);
    if (all) {
      FolderNames names = new FolderNames(map);
      String year = path.replaceFirst("/.*", "");
      others.forEach(commune -> lines.add(line(commune, year, names)));
    }
    return new TableOut(kinds, lines, others);
  }

  private static Line line(CommuneFolder commune, int slogans, List<ContactKind> kinds) {
    List<Lack> lacks = Lack.of(commune, slogans);
    Map<TableColumn, String> cells = new LinkedHashMap<>();
    TableColumn.all(kinds).forEach(column -> cells.put(column, commune.value(column)));
    cells.put(TableColumn.SLOGANS, Integer.toString(slogans));
    cells.put(TableColumn.LACKS, words(lacks));
    return new Line(commune.value(TableColumn.NAME), lacks, cells);
  }

  private static Line line(Commune commune, String year, FolderNames names) {
    OfCommune owner = new OfCommune(commune);
    Map<TableColumn, String> cells = new LinkedHashMap<>();
    cells.put(TableColumn.NAME, commune.name());
    cells.put(TableColumn.LEVEL, owner.level().label());
    cells.put(TableColumn.CODE, commune.code());
    cells.put(TableColumn.FOLDER, year + "/" + names.path(owner));
    cells.put(TableColumn.LACKS, words(List.of(Lack.FOLDER)));
    return new Line(commune.name(), List.of(Lack.FOLDER), cells);
  }

  private static String words(List<Lack> lacks) {
    return lacks.stream().map(Lack::label).collect(Collectors.joining("; "));
  }

  /** Those of the province that the path is of which have no folder. */
  private static List<Commune> others(
      String path, List<CommuneFolder> communes, AdministrativeMap map) {
    if (!path.matches("\\d{4}/[^/]+")) {
      return List.of();
    }
    FolderNames names = new FolderNames(map);
    String folder = path.substring(path.indexOf('/') + 1);
    Optional<Province> province =
        map.provinces().stream()
            .filter(each -> names.path(new OfProvince(each)).equals(folder))
            .findFirst();
    Set<String> codes =
        communes.stream()
            .map(commune -> TablePlaces.padded(commune.value(TableColumn.CODE)))
            .collect(Collectors.toSet());
    Set<String> paths = communes.stream().map(CommuneFolder::path).collect(Collectors.toSet());
    String year = path.substring(0, path.indexOf('/') + 1);
    return province.map(map::communes).orElse(List.of()).stream()
        .filter(commune -> !codes.contains(commune.code()))
        .filter(commune -> !paths.contains(year + names.path(new OfCommune(commune))))
        .toList();
  }

  /**
   * The path of whoever names none: the newest year that has communes, and of it the province where
   * there is one only.
   */
  public static String usualPath(ContentStore store) throws IOException {
    List<String> paths = CommuneFolder.below(store, "").stream().map(CommuneFolder::path).toList();
    String year = paths.stream().map(path -> part(path, 1)).reduce("", (a, b) -> b);
    Set<String> provinces =
        paths.stream()
            .filter(path -> path.startsWith(year + "/"))
            .map(path -> part(path, 2))
            .collect(Collectors.toSet());
    return provinces.size() == 1 ? provinces.iterator().next() : year;
  }

  private static String part(String path, int folders) {
    return Stream.of(path.split("/")).limit(folders).collect(Collectors.joining("/"));
  }

  /** How many communes are in it. */
  public int size() {
    return lines.size();
  }

  /** The communes of the province that have no folder. */
  public List<String> withoutFolder() {
    return others.stream().map(Commune::name).toList();
  }

  /** Who lacks what, in the order of the list. */
  public Map<Lack, List<String>> lacks() {
    Map<Lack, List<String>> lacks = new LinkedHashMap<>();
    for (Lack lack : Lack.values()) {
      List<String> names =
          lines.stream().filter(line -> line.lacks().contains(lack)).map(Line::name).toList();
      lacks.put(lack, lack == Lack.FOLDER ? withoutFolder() : names);
    }
    lacks.values().removeIf(List::isEmpty);
    return lacks;
  }

  private List<List<String>> rows() {
    List<TableColumn> columns = TableColumn.all(kinds);
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(TableColumn::heading).toList());
    for (Line line : lines) {
      rows.add(columns.stream().map(column -> line.cells().getOrDefault(column, "")).toList());
    }
    return rows;
  }

  /**
   * The table as a file.
   *
   * @param name of the file: its ending says what it is
   * @param today the day on which it is made
   */
  public byte[] bytes(String name, LocalDate today) {
    boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    return csv ? Csv.bytes(rows()) : workbook(today);
  }

  private byte[] workbook(LocalDate today) {
    ExcelDocument document =
        new ExcelDocument(
            "Danh sách xã, phường", "Lan Tỏa", today.atStartOfDay().toInstant(ZoneOffset.UTC));
    List<TableColumn> columns = TableColumn.all(kinds);
    ExcelSheet sheet = document.sheet(SHEET);
    sheet.widths(columns.stream().map(TableOut::width).toList());
    List<List<String>> rows = rows();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        CellLook look = row == 0 ? CellLook.HEAD : look(columns.get(column));
        sheet.text(row, column, rows.get(row).get(column), look);
      }
    }
    sheet.freeze(1, 0);
    ExcelSheet help = document.sheet(HELP).widths(List.of(110));
    List<String> notes = notes();
    for (int row = 0; row < notes.size(); row++) {
      help.text(row, 0, notes.get(row), row == 0 ? CellLook.TITLE : CellLook.NOTE);
    }
    return document.bytes();
  }

  private static int width(TableColumn column) {
    boolean wide =
        column.equals(TableColumn.ADDRESS)
            || column.equals(TableColumn.PLAN_TITLE)
            || column.equals(TableColumn.LACKS)
            || column.equals(TableColumn.FOLDER)
            || column.equals(TableColumn.ISSUER)
            || column.equals(TableColumn.REPORT_TO);
    return wide ? WIDE : NARROW;
  }

  /** What is to be filled in is yellow, what the program counts is not. */
  private static CellLook look(TableColumn column) {
    boolean filled =
        column.isInFile() && !column.isRequired()
            || column.equals(TableColumn.ISSUER)
            || column.equals(TableColumn.CALLED_ON)
            || column.equals(TableColumn.CALLED_BY);
    return filled ? CellLook.INPUT : CellLook.TEXT;
  }

  private static List<String> notes() {
    return List.of(
        "Cách điền",
        "Điền vào các ô màu vàng của trang tính “Danh sách”. Mỗi dòng là một xã, phường.",
        "Ô để trống thì không đổi gì: điều đã có vẫn giữ nguyên.",
        "Số điện thoại phải gọi thử rồi mới điền: ghi ngày gọi và ai gọi ở hai cột “Ngày gọi thử các số”, “Ai gọi thử”.",
        "Ngày viết như 03/11/2026. Số điện thoại, mã mất số 0 ở đầu cũng không sao.",
        "Đừng sửa các cột “Thư mục”, “Dấu”. Thêm xã mới: thêm dòng, ghi tên hoặc mã là đủ.",
        "Điền xong gửi lại tệp này; tỉnh nhận bằng lệnh: lantoa table in TỆP");
  }
}
