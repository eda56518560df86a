package vn.lantoa.desk.year;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.NewFiles;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.renew.OldYear;
import vn.lantoa.renew.TypedYear;
import vn.lantoa.renew.YearAnswers;
import vn.lantoa.renew.YearAnswers.Held;
import vn.lantoa.renew.YearLayer;
import vn.lantoa.renew.YearNote;
import vn.lantoa.renew.YearRenewal;
import vn.lantoa.renew.YearWords;

/** Năm mới: what is left of a year goes on in another, and each new thing is asked for. */
public record YearScreen(Office office, DeskPages pages) implements Screen {
  private static final List<String> FIELDS =
      List.of("ke-hoach", "so", "ngay", "gui", "han", "chu-de", "cong-van", "ai");

  /**
   * A field of something that her old year has.
   *
   * @param name of the field
   * @param typed what was typed into it
   */
  public record Row(String name, String title, String typed) {}

  /** What is told of a file in the end, with the screen that mends it, where there is one. */
  public record Line(String file, String words, String screen) {}

  /** Fields: {@code o} the old edition; {@code nam} the new year, else the next one. */
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    return edition.isPresent()
        ? form(edition.get(), year(edition.get(), query), query, List.of())
        : Answer.redirect("./");
  }

  private static int year(String edition, Form form) {
    int old = Integer.parseInt(edition.substring(0, 4));
    return form.number("nam").orElse(old + 1);
  }

  private Path lent() {
    return office.home().resolve("content");
  }

  private Answer form(String edition, int year, Form form, List<String> wrong) throws IOException {
    OldYear old = OldYear.read(office.store().content(), edition);
    YearLayer layer = YearLayer.read(lent(), old.folder(year));
    Map<String, Object> model = new HashMap<>();
    FIELDS.forEach(field -> model.put(field.replace('-', '_'), form.text(field)));
    model.put("nam", String.valueOf(year));
    model.put("old", old.year());
    model.put("wrong", wrong);
    model.put("layer", words().told(layer, String.valueOf(year)));
    model.put("needsTheme", layer.theme().isEmpty());
    model.put("activities", rows(old, edition, form, "activity"));
    model.put("duties", rows(old, edition, form, "duties"));
    model.put("numbers", numbers(old, edition, form));
    model.put(
        "receiver",
        old.front(edition + "/locality.md").flatMap(t -> t.text("report.to")).orElse(""));
    return pages.page(200, "year", edition, model);
  }

  private YearWords words() {
    return new YearWords(pages.words().locale());
  }

  /** A field bears the name of its file, below the edition: forms name what they show. */
  private static List<Row> rows(OldYear old, String edition, Form form, String... types) {
    return old.ofType(edition, types).stream()
        .map(path -> new Row(field(path), title(old, path), form.text(field(path))))
        .toList();
  }

  private static List<Row> numbers(OldYear old, String edition, Form form) {
    return rows(old, edition, form, "hotline", "contact").stream()
        .filter(row -> old.front(row.name().substring(4)).filter(f -> f.has("phone")).isPresent())
        .toList();
  }

  private static String field(String path) {
    return "tep:" + path;
  }

  private static String title(OldYear old, String path) {
    Optional<FrontMatterText> front = old.front(path);
    return front
        .flatMap(f -> f.text("title"))
        .or(() -> front.flatMap(f -> f.text("name")))
        .orElse("");
  }

  /** Begins the year, or asks again for what cannot be used. */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    int year = year(edition.get(), form);
    int before = Integer.parseInt(edition.get().substring(0, 4));
    List<String> wrong = new ArrayList<>();
    if (year <= before || !Beginning.isYear(year)) {
      wrong.add(pages.words().text("year.bad", form.text("nam"), before));
      return form(edition.get(), before + 1, form, wrong);
    }
    OldYear old = OldYear.read(office.store().content(), edition.get());
    YearRenewal.ended(old, edition.get(), year)
        .ifPresent(day -> wrong.add(pages.words().text("year.ended", day.toString())));
    YearLayer layer = YearLayer.read(lent(), old.folder(year));
    Map<String, YearAnswers> answers = answers(old, edition.get(), year, form, wrong);
    if (!wrong.isEmpty()) {
      return form(edition.get(), year, form, wrong);
    }
    Optional<String> theme = YearLayer.read(lent(), old.folder()).theme();
    YearRenewal renewal = YearRenewal.of(old, year, answers, theme, layer);
    try {
      Path content = office.store().content();
      NewFiles.write(content, renewal.own(), renewal.files());
      return done(old.renamed(edition.get(), year), year, renewal, layer);
    } catch (FileAlreadyExistsException e) {
      wrong.add(pages.words().text("begin.there", String.valueOf(e.getMessage())));
      return form(edition.get(), year, form, wrong);
    }
  }

  private Map<String, YearAnswers> answers(
      OldYear old, String edition, int year, Form form, List<String> wrong) {
    Optional<String> title = text(form, "ke-hoach");
    if (title.isPresent() && TypedYear.title(title.get(), year).isEmpty()) {
      wrong.add(pages.words().text("year.old-title", title.get()));
    }
    if (title.isEmpty() && !(form.text("so") + form.text("ngay")).isEmpty()) {
      wrong.add(pages.words().text("begin.no-title"));
    }
    Optional<LocalDate> signed = day(form, "ngay", year, TypedYear::signed, wrong);
    Optional<LocalDate> due = day(form, "han", year, TypedYear::due, wrong);
    Map<String, Held> activities = new LinkedHashMap<>();
    for (Row row : rows(old, edition, form, "activity")) {
      Optional<Held> held = TypedYear.held(row.typed(), year);
      held.ifPresent(days -> activities.put(row.name().substring(4), days));
      if (held.isEmpty() && !row.typed().isEmpty()) {
        wrong.add(pages.words().text("begin.day", row.title() + ": " + row.typed(), year));
      }
    }
    Set<String> again = new LinkedHashSet<>();
    for (Row row : rows(old, edition, form, "duties")) {
      if (!row.typed().isEmpty()) {
        again.add(row.name().substring(4));
      }
    }
    Optional<String> caller = text(form, "ai");
    Map<String, LocalDate> calls = new LinkedHashMap<>();
    for (Row row : numbers(old, edition, form)) {
      day(form, row.name(), year, TypedAnswer::day, wrong)
          .ifPresent(day -> calls.put(row.name().substring(4), day));
    }
    if (!calls.isEmpty() && caller.isEmpty()) {
      wrong.add(pages.words().text("year.no-caller"));
    }
    Optional<String> theme = text(form, "chu-de");
    Optional<String> guidance = text(form, "cong-van");
    if (theme.isPresent()
        && guidance.isEmpty()
        && YearLayer.isThemeOfOtherYear(theme.get(), year)) {
      wrong.add(pages.words().text("year.repeated", theme.get()));
    }
    YearAnswers ours =
        new YearAnswers(
            title,
            text(form, "so"),
            signed,
            text(form, "gui"),
            due,
            activities,
            again,
            calls,
            caller,
            Optional.empty(),
            Optional.empty());
    return Map.of(edition, ours, old.folder(), YearAnswers.ofYear(theme, guidance));
  }

  private Optional<LocalDate> day(
      Form form,
      String field,
      int year,
      BiFunction<String, Integer, Optional<LocalDate>> read,
      List<String> wrong) {
    String typed = form.text(field);
    Optional<LocalDate> day = read.apply(typed, year);
    if (day.isEmpty() && !typed.isEmpty()) {
      wrong.add(pages.words().text("begin.day", typed, year));
    }
    return day;
  }

  private static Optional<String> text(Form form, String field) {
    return Optional.of(TypedAnswer.tidy(form.text(field))).filter(text -> !text.isEmpty());
  }

  private Answer done(String edition, int year, YearRenewal renewal, YearLayer layer)
      throws IOException {
    YearWords words = words();
    Map<String, Object> model = new HashMap<>();
    model.put("nam", String.valueOf(year));
    model.put("layer", words.told(layer, String.valueOf(year)));
    model.put(
        "taken",
        renewal.notes(YearNote.Taken.class).stream()
            .map(note -> new Line(note.file(), note.what(), ""))
            .toList());
    model.put(
        "left",
        renewal.notes(YearNote.Left.class).stream()
            .map(note -> new Line(note.file(), words.told(note), ""))
            .toList());
    model.put(
        "open",
        renewal.notes(YearNote.Open.class).stream()
            .map(note -> new Line(note.file(), words.told(note), screen(note)))
            .toList());
    return pages.page(200, "year-done", edition, model);
  }

  /** Where it is filled in, among the screens that there are. */
  private static String screen(YearNote.Open note) {
    return switch (note.gap()) {
      case SLOGANS -> "thong-diep";
      case ACTIVITIES -> "hoat-dong";
      case CALL, SOURCE -> note.file().contains("/contacts/") ? "dia-chi-giup-do" : "so-can-goi";
      default -> "loi";
    };
  }
}
