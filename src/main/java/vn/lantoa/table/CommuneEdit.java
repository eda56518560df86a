package vn.lantoa.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.begin.UsualContact;
import vn.lantoa.campaign.Level;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.read.phone.PhoneNumbers;
import vn.lantoa.read.phone.ShortNumbers;
import vn.lantoa.text.Slug;

/** What one row changes in the files of its commune. */
final class CommuneEdit {
  /** The order of the guide, in which new keys are put. */
  private static final List<String> ORDER =
      List.of(
          "type",
          "name",
          "for",
          "level",
          "issuer",
          "also",
          "code",
          "phone",
          "address",
          "hours",
          "website",
          "plan",
          "plan.title",
          "plan.number",
          "plan.date",
          "report",
          "report.to",
          "report.by",
          "called-on",
          "called-by");

  private static final String BEGUN = "---\ntype: contact\n---\n";
  private static final String PHONE = "phone";
  private static final String CALLED_ON = "called-on";
  private static final String CALLED_BY = "called-by";

  private final CommuneFolder folder;
  private final String fullName;
  private final TableRow row;
  private final TableOptions options;
  private final List<TableColumn> columns;
  private final Map<String, FrontMatterText> texts = new LinkedHashMap<>();
  private final List<String> gone = new ArrayList<>();
  private final List<TablePlan.Edit> edits = new ArrayList<>();
  private final List<TableColumn> edited = new ArrayList<>();
  private final List<TablePlan.Edit> kept = new ArrayList<>();
  private final List<TablePlan.Edit> notCalled = new ArrayList<>();

  /**
   * @param folder as it is; of a new commune with the files that it begins with
   * @param fullName as read in a sentence
   * @param columns in the order in which they are to be looked at
   */
  CommuneEdit(
      CommuneFolder folder,
      String fullName,
      TableRow row,
      TableOptions options,
      List<TableColumn> columns) {
    this.folder = folder;
    this.fullName = fullName;
    this.row = row;
    this.options = options;
    this.columns = columns.stream().filter(row::has).filter(c -> !row.isWrong(c)).toList();
  }

  List<TablePlan.Edit> edits() {
    return edits;
  }

  List<TablePlan.Edit> kept() {
    return kept;
  }

  List<TablePlan.Edit> notCalled() {
    return notCalled;
  }

  /** Looks at every cell; what is wrong is told to the row. */
  void look(int year, List<ContactKind> kinds) {
    if (folder.front(CommuneFolder.LOCALITY).isEmpty()) {
      String file = folder.path() + "/" + CommuneFolder.LOCALITY;
      row.wrong(TableColumn.FOLDER, TableFault.Kind.FOLDER_UNREADABLE, file);
      return;
    }
    columns.stream()
        .filter(column -> column.isInFile() && column.contact().isEmpty())
        .forEach(column -> look(column, year));
    kinds.forEach(kind -> contact(kind, year));
    called(year);
    whole();
    refuseStale();
  }

  private void look(TableColumn column, int year) {
    String cell = row.text(column);
    String before = folder.value(column);
    if (cell.isEmpty()) {
      emptied(column, before);
    } else if (!isSame(column, cell, before)) {
      value(column, cell, year).ifPresent(value -> put(column, before, value));
    }
  }

  private void emptied(TableColumn column, String before) {
    if (before.isEmpty()) {
      return;
    }
    if (!options.clear()) {
      kept.add(edit(column, before, before));
    } else if (column.isRequired()) {
      row.wrong(column, TableFault.Kind.NEEDED, column.heading());
    } else {
      put(column, before, "");
    }
  }

  /** Whether a cell says what is there, whatever a spreadsheet or a hand has made of it. */
  private boolean isSame(TableColumn column, String cell, String before) {
    if (cell.equals(before) || plain(cell).equals(plain(before))) {
      return true;
    }
    if (column.equals(TableColumn.CODE)) {
      return TablePlaces.padded(cell).equals(before);
    }
    if (column.equals(TableColumn.LEVEL)) {
      return TablePlaces.level(cell).equals(Level.labelled(before));
    }
    if (column.equals(TableColumn.NAME)) {
      return isNameOf(cell, before);
    }
    if (column.isDay()) {
      return !before.isEmpty() && TableDay.of(cell, 0).equals(TableDay.of(before, 0));
    }
    return column.isPhone() && TablePhone.isSame(cell, before);
  }

  /** Without marks, or with the word of its level, it is the same name still. */
  private static boolean isNameOf(String cell, String before) {
    String bare = Level.bare(cell.replaceFirst("(?i)^(P|X|TT|ĐK)\\s*\\.\\s*", ""));
    boolean bald = bare.equals(Slug.fold(bare)) || bare.chars().allMatch(c -> c < 128);
    return bare.equalsIgnoreCase(before) || bald && Slug.words(bare).equals(Slug.words(before));
  }

  /** As tables of ours write it: a sign behind a semicolon has a blank before it. */
  private static String plain(String text) {
    return text.replaceAll("(?<=[;\\t\\n]) (?=[=+@-])", "");
  }

  /** What a cell means for its file; nothing where it cannot be used. */
  private Optional<String> value(TableColumn column, String cell, int year) {
    Optional<String> value = Optional.of(cell);
    TableFault.Kind wrong = TableFault.Kind.WRONG_DAY;
    if (column.isDay()) {
      value = TableDay.of(cell, year).map(String::valueOf);
    } else if (column.isPhone()) {
      value = TablePhone.of(cell);
      wrong = TableFault.Kind.WRONG_PHONE;
    } else if (column.equals(TableColumn.CODE)) {
      value = Optional.of(TablePlaces.padded(cell));
    } else if (column.equals(TableColumn.LEVEL)) {
      value = TablePlaces.level(cell).filter(level -> !level.isBody()).map(Level::label);
      wrong = TableFault.Kind.WRONG_LEVEL;
    } else if (column.equals(TableColumn.NAME)) {
      value = Optional.of(Level.bare(cell));
    } else if (column.equals(TableColumn.WEBSITE)) {
      String address =
          cell.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?") ? "https://" + cell : cell;
      value = Optional.of(address).filter(web -> web.matches("(?i)https?://[^\\s/]+\\.\\S+"));
      wrong = TableFault.Kind.WRONG_WEBSITE;
    }
    if (value.isEmpty()) {
      row.wrong(column, wrong, cell, Integer.toString(year));
    }
    return value;
  }

  private FrontMatterText front(String file) {
    return texts.computeIfAbsent(
        file,
        name ->
            folder
                .front(name)
                .or(() -> FrontMatterText.of(BEGUN.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow());
  }

  private void put(TableColumn column, String before, String value) {
    set(column.file(), column.inFile(), value);
    boolean day = column.isDay() && !value.isEmpty();
    edits.add(edit(column, before, day ? TableDay.shown(value) : value));
    edited.add(column);
  }

  private void set(String file, String key, String value) {
    FrontMatterText now = front(file);
    List<String> before = ORDER.subList(0, Math.max(0, ORDER.indexOf(key)));
    texts.put(file, now.with(key, value, before));
  }

  private TablePlan.Edit edit(TableColumn column, String before, String after) {
    String file = folder.path() + "/" + column.file();
    return new TablePlan.Edit(file, column.heading(), before, after);
  }

  private void contact(ContactKind kind, int year) {
    TableColumn name = TableColumn.of(kind, TableColumn.Part.NAME);
    TableColumn phone = TableColumn.of(kind, TableColumn.Part.PHONE);
    TableColumn hours = TableColumn.of(kind, TableColumn.Part.HOURS);
    List<TableColumn> all = List.of(name, phone, hours).stream().filter(columns::contains).toList();
    boolean blank = all.stream().allMatch(column -> row.text(column).isEmpty());
    if (folder.files().containsKey(kind.file()) && folder.front(kind.file()).isEmpty()) {
      if (!blank) {
        row.wrong(all.get(0), TableFault.Kind.FOLDER_UNREADABLE, kind.file());
      }
      return;
    }
    boolean there = folder.contacts().contains(kind.file());
    if (!there) {
      if (!blank) {
        begin(kind, all, year);
      }
      return;
    }
    if (blank && options.clear() && all.size() == TableColumn.Part.values().length) {
      gone.add(kind.file());
      edits.add(edit(phone, folder.value(name) + ", " + folder.value(phone), ""));
      edited.add(phone);
      return;
    }
    for (TableColumn column : all) {
      boolean needed =
          column.equals(name) || column.equals(phone) && !front(kind.file()).has("address");
      if (needed && options.clear() && row.text(column).isEmpty()) {
        row.wrong(column, TableFault.Kind.NEEDED, column.heading());
      } else {
        look(column, year);
      }
    }
  }

  /** A contact that the commune did not have. */
  private void begin(ContactKind kind, List<TableColumn> all, int year) {
    TableColumn name = TableColumn.of(kind, TableColumn.Part.NAME);
    TableColumn phone = TableColumn.of(kind, TableColumn.Part.PHONE);
    if (row.text(phone).isEmpty() || kind.usual().isEmpty()) {
      if (!row.isWrong(phone)) {
        row.wrong(all.get(0), TableFault.Kind.NEEDED, phone.heading());
      }
      return;
    }
    UsualContact usual = kind.usual().get();
    if (folder.files().containsKey(kind.file())) {
      texts.put(kind.file(), front(kind.file()).without("hide"));
    }
    if (row.text(name).isEmpty()) {
      set(kind.file(), "name", usual.title() + " " + fullName);
    }
    all.forEach(column -> look(column, year));
    set(kind.file(), "for", usual.purpose());
    usual
        .flag()
        .ifPresent(
            key -> texts.put(kind.file(), front(kind.file()).with(key, true, List.of("for"))));
  }

  /** When all numbers of the row were called, and by whom. */
  private void called(int year) {
    List<String> files =
        columns.stream()
            .filter(TableColumn::isPhone)
            .map(TableColumn::file)
            .filter(file -> !gone.contains(file))
            .filter(file -> texts.containsKey(file) || folder.contacts().contains(file))
            .filter(file -> front(file).has(PHONE))
            .toList();
    for (TableColumn column : List.of(TableColumn.CALLED_ON, TableColumn.CALLED_BY)) {
      String cell = row.text(column);
      String before = folder.value(column);
      Optional<String> value =
          cell.isEmpty() || !columns.contains(column)
              ? Optional.empty()
              : value(column, cell, year);
      if (value.isPresent()) {
        boolean same = isSame(column, cell, before);
        files.stream()
            .filter(file -> !same || !folder.contacts().contains(file))
            .forEach(file -> set(file, column.key().substring(1), value.get()));
        if (!same && !files.isEmpty()) {
          edits.add(
              new TablePlan.Edit(folder.path() + "/contacts", column.heading(), before, cell));
          edited.add(column);
        }
      }
    }
    columns.stream()
        .filter(TableColumn::isPhone)
        .filter(column -> files.contains(column.file()))
        .forEach(this::tried);
  }

  /** A number that nobody has called is not printed. */
  private void tried(TableColumn phone) {
    FrontMatterText text = front(phone.file());
    boolean changed = edited.contains(phone);
    String digits = PhoneNumbers.digits(text.text(PHONE).orElse(""));
    String name = text.text("name").orElse("");
    if (changed && ShortNumbers.isMisnamed(digits, name)) {
      String own = ShortNumbers.name(digits).orElse("");
      row.wrong(phone, TableFault.Kind.WRONG_SERVICE, digits, own, name);
    }
    boolean half = text.has(CALLED_ON) != text.has(CALLED_BY);
    boolean none = !text.has(CALLED_ON) && !text.has("source");
    boolean touched =
        changed || edited.contains(TableColumn.CALLED_ON) || edited.contains(TableColumn.CALLED_BY);
    if (touched && (half || none) && !row.isWrong(TableColumn.CALLED_ON)) {
      row.wrong(phone, TableFault.Kind.UNTRIED, row.text(phone));
    } else if (changed
        && folder.contacts().contains(phone.file())
        && !edited.contains(TableColumn.CALLED_ON)) {
      notCalled.add(edit(phone, folder.value(phone), row.text(phone)));
    }
  }

  /** A plan has a title, a report where it goes and until when. */
  private void whole() {
    FrontMatterText text = front(CommuneFolder.LOCALITY);
    boolean plan = text.has("plan.number") || text.has("plan.date");
    if (plan && !text.has("plan.title") && touches("plan.")) {
      row.wrong(TableColumn.PLAN_TITLE, TableFault.Kind.NO_PLAN_TITLE);
    }
    if (text.has("report.to") != text.has("report.by") && touches("report.")) {
      boolean to = text.has("report.to");
      TableColumn missing = to ? TableColumn.REPORT_BY : TableColumn.REPORT_TO;
      TableColumn given = to ? TableColumn.REPORT_TO : TableColumn.REPORT_BY;
      row.wrong(missing, TableFault.Kind.HALF_REPORT, given.heading(), missing.heading());
    }
  }

  private boolean touches(String keys) {
    return edited.stream().anyMatch(column -> column.key().startsWith(keys));
  }

  /** A table that was made before somebody else wrote says nothing of what is there now. */
  private void refuseStale() {
    String mark = row.text(TableColumn.MARK);
    boolean since = !mark.isEmpty() && !mark.equals(folder.value(TableColumn.MARK));
    if (since && !options.over()) {
      for (int i = 0; i < edited.size(); i++) {
        row.wrong(edited.get(i), TableFault.Kind.CHANGED_SINCE, edits.get(i).before());
      }
    }
  }

  /** The files that are to be saved. */
  List<ContentStore.Save> saves() {
    List<ContentStore.Save> saves = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          Optional<byte[]> before = Optional.ofNullable(folder.files().get(file));
          if (!gone.contains(file)) {
            saves.add(save(file, before, Optional.of(text.bytes())));
          }
        });
    gone.forEach(
        file ->
            saves.add(save(file, Optional.ofNullable(folder.files().get(file)), Optional.empty())));
    return saves.stream()
        .filter(save -> !ContentStore.version(save.bytes()).equals(save.version()))
        .toList();
  }

  private ContentStore.Save save(String file, Optional<byte[]> before, Optional<byte[]> after) {
    return new ContentStore.Save(folder.path() + "/" + file, ContentStore.version(before), after);
  }
}
