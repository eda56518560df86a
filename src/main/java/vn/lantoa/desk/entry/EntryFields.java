package vn.lantoa.desk.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.PartsText.Part;

/** The fields of a form as its template shows them. */
record EntryFields(EntryKind kind, Office office, DeskWords words) {
  private static final int BLANK_ROWS = 2;

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
    String label = kind.words(field);
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
        String label = kind.words(field, each);
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

  /** A day as people write it, and what is no day as it is. */
  static String day(String text) {
    return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
        ? text.replaceFirst("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1")
        : text;
  }
}
