package vn.lantoa.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.BeginningFiles;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.KnownYears;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.downloads.office.SheetCells;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Source;

/**
 * Reads a table into the folders of communes: says first what it would change, and changes all of
 * it or nothing.
 *
 * @param lent the program's own content, whose years need not be told
 */
public record TableIn(ContentStore store, AdministrativeMap map, Path lent, TableOptions options) {

  /**
   * What a table would change.
   *
   * @param name of the file as the user knows it
   * @throws IOException where files cannot be read
   */
  public TablePlan plan(Path file, String name) throws IOException {
    TableFile read = TableFile.read(file, name);
    List<CommuneFolder> known = CommuneFolder.below(store, "");
    List<ContactKind> kinds = kinds(known);
    return new Reading(name, read, known, kinds).plan();
  }

  /** Writes what was planned. */
  public List<String> save(TablePlan plan) throws IOException {
    if (!plan.isSound()) {
      throw new IllegalArgumentException("not sound");
    }
    return store.save(plan.saves());
  }

  /** The usual ones, and those that some commune has besides. */
  static List<ContactKind> kinds(List<CommuneFolder> known) {
    TreeSet<String> files =
        known.stream()
            .flatMap(folder -> folder.contacts().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    ContactKind.USUAL.forEach(kind -> files.remove(kind.file()));
    return Stream.concat(ContactKind.USUAL.stream(), files.stream().map(ContactKind::of)).toList();
  }

  /** One table in the reading. */
  private final class Reading {
    private final String name;
    private final TableFile read;
    private final List<CommuneFolder> known;
    private final List<ContactKind> kinds;
    private final List<TableColumn> columns;
    private final List<TableFault> faults;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<String, ContentStore.Save> saves = new LinkedHashMap<>();
    private final List<String> created = new ArrayList<>();
    private final List<TablePlan.Edit> edits = new ArrayList<>();
    private final List<TablePlan.Edit> kept = new ArrayList<>();
    private final List<TablePlan.Edit> notCalled = new ArrayList<>();
    private int doubled;

    Reading(String name, TableFile read, List<CommuneFolder> known, List<ContactKind> kinds) {
      this.name = name;
      this.read = read;
      this.known = known;
      this.kinds = kinds;
      this.columns = TableColumn.all(kinds);
      this.faults = new ArrayList<>(read.faults());
    }

    TablePlan plan() throws IOException {
      if (read.faults().isEmpty() && read.problems().isEmpty()) {
        findRows();
        change();
      }
      rows.forEach(row -> faults.addAll(row.faults()));
      return new TablePlan(
          read.problems(),
          faults.stream().distinct().sorted().toList(),
          List.copyOf(saves.values()),
          created,
          edits,
          kept,
          notCalled,
          ignored,
          rows.size(),
          doubled);
    }

    private void findRows() {
      List<SheetCells> sheets = read.isCsv() ? List.of(likeliest()) : read.sheets();
      for (SheetCells sheet : sheets) {
        Optional<HeadingRow> heading = HeadingRow.of(sheet, columns);
        if (heading.isPresent() && !sheet.hidden()) {
          rows(sheet, heading.get());
        } else if (!sheet.rows().isEmpty()
            && !sheet.name().isEmpty()
            && !sheet.name().equals(TableOut.HELP)) {
          ignored.add(sheet.name());
        }
      }
      boolean none =
          sheets.stream()
              .filter(sheet -> !sheet.hidden())
              .noneMatch(sheet -> HeadingRow.of(sheet, columns).isPresent());
      if (none && sheets.stream().anyMatch(SheetCells::hasLostLetters)) {
        faults.add(TableFault.of(Source.of(name), TableFault.Kind.NOT_UTF8));
      } else if (none) {
        faults.add(TableFault.of(Source.of(name), TableFault.Kind.NO_HEADING));
      } else if (rows.isEmpty() && faults.isEmpty()) {
        faults.add(TableFault.of(Source.of(name), TableFault.Kind.NO_ROW));
      }
    }

    /** Of the readings of a CSV file that whose headings are understood best. */
    private SheetCells likeliest() {
      return read.sheets().stream()
          .max(
              java.util.Comparator.comparingInt(
                  sheet -> HeadingRow.of(sheet, columns).map(h -> h.columns().size()).orElse(0)))
          .orElseThrow();
    }

    private void rows(SheetCells sheet, HeadingRow heading) {
      ignored.addAll(heading.unknown());
      TableRow head = new TableRow(name, sheet, heading, heading.row());
      for (int column : heading.twice()) {
        String words = sheet.at(heading.row(), column).text();
        Source place =
            sheet.name().isEmpty()
                ? new Source(name, heading.row() + 1, column + 1)
                : Source.cell(name, sheet.name(), heading.row() + 1, column + 1);
        faults.add(TableFault.of(place, TableFault.Kind.HEADING_TWICE, words));
      }
      for (int number : sheet.from(heading.row() + 1).keySet()) {
        TableRow row = new TableRow(name, sheet, heading, number);
        if (!row.isEmpty() && row.isFooter()) {
          ignored.add(row.start());
        } else if (!row.isEmpty() && !row.isSame(head)) {
          rows.add(row);
        }
      }
    }

    private void change() throws IOException {
      TablePlaces places = new TablePlaces(map, known, options, rows);
      FolderNames names = new FolderNames(map);
      Map<String, TableRow> seen = new HashMap<>();
      for (TableRow row : rows) {
        Optional<TablePlaces.Target> found = places.of(row);
        if (found.isEmpty()) {
          continue;
        }
        TablePlaces.Target target = found.get();
        TableRow first = seen.putIfAbsent(target.folder().path(), row);
        if (first != null) {
          doubled++;
          if (!first.isSame(row)) {
            row.wrong(
                row.has(TableColumn.NAME) ? TableColumn.NAME : TableColumn.CODE,
                TableFault.Kind.TWICE,
                target.folder().path(),
                Integer.toString(first.number()));
          }
        } else if (target.isNew()) {
          begin(target, row, names);
        } else {
          edit(target, row);
        }
      }
    }

    private void edit(TablePlaces.Target target, TableRow row) {
      String level = target.folder().value(TableColumn.LEVEL);
      String fullName = level + " " + target.folder().value(TableColumn.NAME);
      CommuneEdit edit = new CommuneEdit(target.folder(), fullName, row, options, columns);
      edit.look(target.year(), kinds);
      edits.addAll(edit.edits());
      kept.addAll(edit.kept());
      notCalled.addAll(edit.notCalled());
      edit.saves().forEach(save -> saves.put(save.file(), save));
    }

    /** Whether a link is on the way: nothing is written through it. */
    private boolean isLinked(String path) throws IOException {
      try {
        return store.read(path + "/" + CommuneFolder.LOCALITY).isPresent();
      } catch (IllegalArgumentException e) {
        return true;
      }
    }

    /** As {@code lantoa init} begins it; then what else the row says is put in. */
    private void begin(TablePlaces.Target target, TableRow row, FolderNames names)
        throws IOException {
      Commune commune = target.commune().orElseThrow();
      if (isLinked(target.folder().path())) {
        row.wrong(TableColumn.FOLDER, TableFault.Kind.FOLDER_UNREADABLE, target.folder().path());
        return;
      }
      FolderOwner owner = new FolderOwner.OfCommune(commune);
      if (!row.text(TableColumn.LEVEL).isEmpty()
          && !TablePlaces.level(row.text(TableColumn.LEVEL)).equals(Optional.of(owner.level()))) {
        row.wrong(
            TableColumn.LEVEL,
            TableFault.Kind.OTHER_LEVEL,
            row.text(TableColumn.LEVEL),
            TablePlaces.shown(commune));
      }
      Beginning beginning =
          new Beginning(
              owner,
              owner.usualIssuer(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              target.year());
      boolean knownYear = KnownYears.has(lent, target.year());
      BeginningFiles files = BeginningFiles.of(beginning, names, knownYear);
      Map<String, byte[]> own = new HashMap<>();
      for (Map.Entry<String, String> text : files.texts().entrySet()) {
        String path = text.getKey().replaceFirst("^content/", "");
        byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
        if (text.getKey().equals(files.own())) {
          own.put(CommuneFolder.LOCALITY, bytes);
        } else if (store.read(path).isEmpty()) {
          saves.putIfAbsent(
              path, new ContentStore.Save(path, ContentStore.NONE, Optional.of(bytes)));
        }
      }
      CommuneFolder begun = new CommuneFolder(target.folder().path(), own);
      TableOptions asNew =
          new TableOptions(options.year(), options.province(), options.thisYear(), false, true);
      CommuneEdit edit = new CommuneEdit(begun, owner.fullName(), row, asNew, columns);
      edit.look(target.year(), kinds);
      created.add(begun.path());
      String path = begun.path() + "/" + CommuneFolder.LOCALITY;
      saves.put(
          path,
          new ContentStore.Save(
              path, ContentStore.NONE, Optional.ofNullable(own.get(CommuneFolder.LOCALITY))));
      for (ContentStore.Save save : edit.saves()) {
        saves.put(save.file(), new ContentStore.Save(save.file(), ContentStore.NONE, save.bytes()));
      }
    }
  }
}
