package vn.lantoa.desk.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.begin.UsualContact;
import vn.lantoa.build.Inputs;
import vn.lantoa.campaign.Level;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.FreeName;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.PartsText.Part;
import vn.lantoa.problem.Severity;
import vn.lantoa.read.file.ContentRoot;

/** What the templates of a kind show. */
record EntryViews(EntryKind kind, Office office, DeskWords words) {
  private static final int BLANK_ROWS = 2;

  /** One of the list. */
  record Item(
      String path,
      String version,
      String title,
      String detail,
      boolean up,
      boolean down,
      long errors,
      long warnings) {}

  /** What comes from a folder above. */
  record Inherited(String title, String detail, String whose) {}

  /** A choice of a list. */
  record Option(String value, String title, boolean chosen) {}

  /** Fields that belong together; without a legend where they are the first. */
  record GroupView(String name, String legend, String hint, List<FieldView> fields) {}

  /**
   * A field.
   *
   * @param described what stands beside it, by the ids of elements
   * @param disk what lies on the disk where that is not what was typed
   * @param rows each a list of fields
   * @param sends whether a row can send a picture along
   */
  record FieldView(
      String id,
      String name,
      String label,
      String hint,
      String input,
      String value,
      boolean required,
      boolean focus,
      String described,
      List<Option> options,
      List<DeskWords.Told> wrong,
      String disk,
      List<Row> rows,
      boolean sends) {}

  /** A row of a list. */
  record Row(int number, String known, List<FieldView> fields) {}

  /** What a new one may begin as. */
  record Starter(String name, String title) {}

  Starter starter(UsualContact usual) {
    return new Starter(usual.stem(), words.text("entry.starter." + usual.stem()));
  }

  /** Those that the pages of the edition show. */
  List<EntryFile> shown(EntryFile.Found found) {
    return found.entries().stream().filter(file -> !file.hides()).toList();
  }

  /** Those that take away what would be inherited: no form changes them, they go or stay. */
  List<Item> hidden(EntryFile.Found found) {
    return found.entries().stream()
        .filter(EntryFile::hides)
        .map(file -> new Item(file.path(), file.version(), file.stem(), "", false, false, 0, 0))
        .toList();
  }

  /** What a field is called. */
  String label(EntryField field) {
    return words.text(key(field));
  }

  private String key(EntryField field) {
    return "entry." + kind.type() + "." + (field.isBody() ? "body" : field.key());
  }

  List<Item> items(EntryFile.Found found, EntryCheck check) {
    List<EntryFile> all = shown(found);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      EntryFile file = all.get(i);
      boolean up = i > 0 && kind.stayTogether(all.get(i - 1), file);
      boolean down = i < all.size() - 1 && kind.stayTogether(file, all.get(i + 1));
      String title = file.text(kind.title());
      items.add(
          new Item(
              file.path(),
              file.version(),
              title.isEmpty() ? file.path() : title,
              detail(file),
              up,
              down,
              count(check, file, Severity.ERROR),
              count(check, file, Severity.WARNING)));
    }
    return items;
  }

  private static long count(EntryCheck check, EntryFile file, Severity severity) {
    return check.of(file).stream().filter(problem -> problem.severity() == severity).count();
  }

  private String detail(EntryFile file) {
    List<String> told = new ArrayList<>();
    for (String key : kind.summary()) {
      String text = file.text(key);
      if (!text.isEmpty()) {
        String plain = day(text);
        told.add(words.known("entry.detail." + key, plain).orElse(plain));
      }
    }
    file.rows("sessions").stream()
        .map(row -> row.getOrDefault("date", ""))
        .filter(text -> !text.isEmpty())
        .forEach(text -> told.add(day(text)));
    return String.join(" · ", told);
  }

  private static String day(String text) {
    return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
        ? text.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1")
        : text;
  }

  /** What it has besides its own. */
  List<Inherited> inherited(String edition, EntryCheck check) throws IOException {
    List<Inherited> inherited = new ArrayList<>();
    List<EntryKind.Told> all = check.edition().map(kind::told).orElse(List.of());
    for (EntryKind.Told one : all) {
      String owner = check.owner(one.file());
      if (!owner.equals(edition) && !owner.startsWith(edition + "/")) {
        inherited.add(new Inherited(one.title(), one.detail(), whose(owner, check)));
      }
    }
    return inherited;
  }

  /** The nation's, unless a locality lies on the way to its folder. */
  private String whose(String folder, EntryCheck check) throws IOException {
    for (String path = folder;
        path.contains("/");
        path = path.substring(0, path.lastIndexOf('/'))) {
      for (ContentRoot root : check.roots()) {
        Path file = root.folder().resolve(path).resolve("locality.md");
        if (Files.isRegularFile(file)) {
          return FrontMatterText.of(Files.readAllBytes(file))
              .flatMap(EntryViews::called)
              .orElse(path);
        }
      }
    }
    return words.text("entry.nation");
  }

  private static Optional<String> called(FrontMatterText locality) {
    String level = locality.text("level").orElse("");
    boolean body = Level.labelled(level).map(Level::isBody).orElse(true);
    return locality.text("name").map(name -> body ? name : level + " " + name);
  }

  /** What the fields of a new one begin with. */
  Map<String, String> begun(String edition, String starter) throws IOException {
    Map<String, String> begun = new HashMap<>();
    Optional<UsualContact> usual = UsualContact.ofStem(starter).filter(kind.starters()::contains);
    if (usual.isPresent()) {
      String place =
          office
              .store()
              .read(edition + "/locality.md")
              .flatMap(FrontMatterText::of)
              .flatMap(EntryViews::called)
              .orElse("");
      begun.put("name", (usual.get().title() + " " + place).strip());
      begun.put("for", usual.get().purpose());
      usual.get().flag().ifPresent(key -> begun.put(key, "true"));
    }
    return begun;
  }

  /** A name that no file has here, nor above: there it would be replaced. */
  String freeName(String edition, EntryForm typed) throws IOException {
    Set<String> taken = new TreeSet<>();
    Optional<Inputs> inputs = office.supplies().of(edition).value();
    List<Path> roots = new ArrayList<>(List.of(office.store().content()));
    inputs.ifPresent(in -> in.content().forEach(root -> roots.add(root.folder())));
    for (Path root : roots) {
      taken.addAll(names(root.resolve(kind.folder())));
      for (String path = edition; !path.isEmpty(); path = above(path)) {
        taken.addAll(names(root.resolve(path).resolve(kind.folder())));
      }
    }
    for (EntryFile file : EntryFile.find(office, edition, kind).entries()) {
      taken.add(file.stem());
    }
    return FreeName.of(typed.value(kind.title()), kind.address(), taken);
  }

  private static String above(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> String.valueOf(file.getFileName()).replaceFirst("(?i)\\.md$", ""))
          .collect(Collectors.toSet());
    }
  }

  /**
   * The fields of a form.
   *
   * @param file what lies on the disk
   * @param wrong what is wrong with each, by key
   */
  List<GroupView> groups(
      String edition,
      EntryForm form,
      Optional<EntryFile> file,
      Map<String, List<DeskWords.Told>> wrong)
      throws IOException {
    List<Option> pictures = pictures(edition, file);
    Optional<EntryForm> disk = file.map(there -> EntryForm.of(kind, there));
    List<GroupView> groups = new ArrayList<>();
    boolean focused = false;
    for (EntryKind.Group group : kind.groups()) {
      List<FieldView> fields = new ArrayList<>();
      for (EntryField field : group.fields()) {
        List<DeskWords.Told> told = wrong.getOrDefault(field.key(), List.of());
        fields.add(view(field, form, disk, pictures, told, !focused && !told.isEmpty()));
        focused |= !told.isEmpty();
      }
      String key = "entry." + kind.type() + ".group." + group.name();
      String legend = words.known(key).orElse("");
      groups.add(
          new GroupView(group.name(), legend, words.known(key + ".hint").orElse(""), fields));
    }
    return groups;
  }

  private FieldView view(
      EntryField field,
      EntryForm form,
      Optional<EntryForm> disk,
      List<Option> pictures,
      List<DeskWords.Told> wrong,
      boolean focus) {
    String value = form.value(field.key());
    String lies =
        disk.map(there -> there.value(field.key()))
            .filter(text -> !TypedEntry.tidy(text).equals(TypedEntry.tidy(value)))
            .map(text -> text.isEmpty() ? words.text("entry.empty") : yes(field, text))
            .orElse("");
    String label = key(field);
    return new FieldView(
        field.name(),
        field.name(),
        words.text(label),
        words.known(label + ".hint").orElse(""),
        input(field, value),
        value,
        field.required(),
        focus,
        described(field.name(), label, wrong, lies),
        options(field, value, pictures),
        wrong,
        field.kind() == EntryField.Kind.ROWS ? "" : lies,
        field.kind() == EntryField.Kind.ROWS ? rows(field, form, pictures) : List.of(),
        field.hasPictures());
  }

  private String yes(EntryField field, String text) {
    return field.kind() == EntryField.Kind.FLAG || field.kind() == EntryField.Kind.YES_NO
        ? words.text("entry.yes-no." + text)
        : day(text);
  }

  private String described(String id, String label, List<DeskWords.Told> wrong, String lies) {
    List<String> ids = new ArrayList<>();
    words.known(label + ".hint").ifPresent(hint -> ids.add(id + "-goi-y"));
    if (!wrong.isEmpty()) {
      ids.add(id + "-sai");
    }
    if (!lies.isEmpty()) {
      ids.add(id + "-tren-may");
    }
    return String.join(" ", ids);
  }

  /** A calendar shows nothing of what is no day, and would lose it. */
  private static String input(EntryField field, String value) {
    boolean loose = field.kind() == EntryField.Kind.DAY && !value.isEmpty() && !isDay(value);
    return loose ? "text" : field.kind().input();
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).toString().equals(value);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private List<Option> options(EntryField field, String value, List<Option> pictures) {
    if (field.kind() == EntryField.Kind.YES_NO) {
      return Stream.of("", "true", "false")
          .map(one -> new Option(one, words.text("entry.yes-no." + one), one.equals(value)))
          .toList();
    }
    if (field.kind() != EntryField.Kind.PICTURE) {
      return List.of();
    }
    List<Option> all = new ArrayList<>();
    all.add(new Option("", words.text("entry.no-picture"), value.isEmpty()));
    pictures.forEach(
        one -> all.add(new Option(one.value(), one.title(), one.value().equals(value))));
    if (!value.isEmpty() && all.stream().noneMatch(Option::chosen)) {
      all.add(new Option(value, words.text("entry.picture-gone", value), true));
    }
    return all;
  }

  private List<Row> rows(EntryField field, EntryForm form, List<Option> pictures) {
    List<Part> parts = new ArrayList<>(form.rowsOf(field.key()));
    for (int i = 0; i < BLANK_ROWS; i++) {
      parts.add(new Part(Optional.empty(), Map.of()));
    }
    List<Row> rows = new ArrayList<>();
    for (Part part : parts) {
      List<FieldView> fields = new ArrayList<>();
      int number = rows.size() + 1;
      for (EntryField each : field.parts()) {
        String value = part.texts().getOrDefault(each.key(), "");
        String label = "entry." + kind.type() + "." + field.key() + "." + each.key();
        fields.add(
            new FieldView(
                field.name() + "-" + each.name() + "-" + number,
                field.name() + "-" + each.name(),
                words.text(label),
                "",
                input(each, value),
                value,
                false,
                false,
                "",
                options(each, value, pictures),
                List.of(),
                "",
                List.of(),
                false));
      }
      rows.add(new Row(number, part.known().map(String::valueOf).orElse(""), fields));
    }
    return rows;
  }

  /** Pictures that lie beside a file. */
  private List<Option> pictures(String edition, Optional<EntryFile> file) throws IOException {
    String folder = file.map(EntryFile::folder).orElse(edition + "/" + kind.folder());
    Path path = office.store().content().resolve(folder);
    boolean none = kind.fields().stream().noneMatch(field -> field.key().equals("photos"));
    if (none || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
          .map(one -> String.valueOf(one.getFileName()))
          .filter(name -> name.toLowerCase(Locale.ROOT).matches(".+\\.(jpe?g|png|webp)"))
          .sorted()
          .map(name -> new Option(name, name, false))
          .toList();
    }
  }
}
