package vn.lantoa.desk.year;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vn.lantoa.desk.office.AnswerForm;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Source;
import vn.lantoa.read.wording.Wording;
import vn.lantoa.renew.OldYear;
import vn.lantoa.renew.TypedYear;
import vn.lantoa.renew.YearAnswers;
import vn.lantoa.renew.YearAnswers.Held;
import vn.lantoa.renew.YearLayer;
import vn.lantoa.renew.YearNote;
import vn.lantoa.renew.YearRenewal;
import vn.lantoa.renew.YearWords;
import vn.lantoa.text.Dates;

/** Năm mới: what is left of a year goes on in another, and each new thing is asked for. */
public record YearScreen(Office office, DeskPages pages) implements Screen {
  private static final int CREATED = 201;

  /** Before the path of a file, below the edition: forms name what they show. */
  private static final String FILE = "tep:";

  /** The same, of the box that says that it is done again. */
  private static final String AGAIN = "con:";

  /** The box that says that the theme of another year holds again. */
  private static final String REPEATS = "dung-lai";

  /** Something that her old year has. */
  public record Row(String path, String title, boolean checked) {
    public String name() {
      return FILE + path;
    }

    public String again() {
      return AGAIN + path;
    }
  }

  /** What is told of a file in the end, with the screen that mends it, where there is one. */
  public record Line(String file, String words, String screen) {}

  /** Fields: {@code o} the old edition; {@code nam} the new year, else the next one. */
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    return edition.isPresent()
        ? form(edition.get(), year(edition.get(), query), new AnswerForm(query))
        : Answer.redirect("./");
  }

  private static int year(String edition, Form form) {
    int old = Integer.parseInt(edition.substring(0, 4));
    return form.number("nam").orElse(old + 1);
  }

  private Path lent() {
    return office.home().resolve("content");
  }

  private Answer form(String edition, int year, AnswerForm answers) throws IOException {
    OldYear old = OldYear.read(office.store().content(), edition);
    YearLayer layer = YearLayer.read(lent(), old.folder(year));
    Map<String, Object> model = new HashMap<>();
    model.put("nam", String.valueOf(year));
    model.put("old", old.year());
    model.put("layer", words().told(layer, String.valueOf(year), false));
    model.put("needsTheme", layer.theme().isEmpty());
    model.put("repeats", !answers.typed(REPEATS).isEmpty());
    model.put("activities", rows(old, edition, answers, AGAIN, "activity"));
    model.put("duties", rows(old, edition, answers, FILE, "duties"));
    model.put("numbers", numbers(old, edition, answers));
    model.put(
        "receiver",
        old.front(edition + "/locality.md").flatMap(t -> t.text("report.to")).orElse(""));
    model.put("asked", asked(old, edition, year, answers));
    return pages.page(200, "year", edition, model);
  }

  private AnswerForm.Page asked(OldYear old, String edition, int year, AnswerForm answers) {
    DeskWords words = pages.words();
    AnswerForm.Page page =
        answers
            .page()
            .add("nam", words.text("begin.for-year"), true, String.valueOf(year))
            .add("chu-de", words.text("year.theme.words"), false, "", "theme-hint")
            .add("cong-van", words.text("year.guidance"), false, "", "theme-hint")
            .add("ke-hoach", words.text("begin.plan.title"), false, "", "plan-hint")
            .add("so", words.text("begin.plan.number"), false, "", "plan-hint")
            .add("ngay", words.text("begin.plan.day"), false, "", "plan-hint")
            .add("han", words.text("begin.report.by"), false, "", "report-hint")
            .add("gui", words.text("begin.report.to"), false, "", "report-hint");
    for (Row row : rows(old, edition, answers, AGAIN, "activity")) {
      page.add(row.name(), row.title(), false, "", "activities-hint");
    }
    page.add("ai", words.text("year.caller"), false, "", "calls-hint");
    for (Row row : numbers(old, edition, answers)) {
      page.add(row.name(), words.text("year.called", row.title()), false, "", "calls-hint");
    }
    return page;
  }

  private YearWords words() {
    return new YearWords(pages.words().locale());
  }

  /**
   * @param box what the names of their boxes begin with
   */
  private static List<Row> rows(
      OldYear old, String edition, AnswerForm answers, String box, String... types) {
    return old.ofType(edition, types).stream()
        .map(path -> new Row(path, title(old, path), !answers.typed(box + path).isEmpty()))
        .toList();
  }

  private static List<Row> numbers(OldYear old, String edition, AnswerForm answers) {
    return rows(old, edition, answers, FILE, "hotline", "contact").stream()
        .filter(row -> old.front(row.path()).filter(f -> f.has("phone")).isPresent())
        .toList();
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
    AnswerForm typed = new AnswerForm(form);
    if (year <= before || !Beginning.isYear(year)) {
      typed.refuse("nam", pages.words().text("year.bad", form.text("nam"), before));
      return form(edition.get(), before + 1, typed);
    }
    OldYear old = OldYear.read(office.store().content(), edition.get());
    YearRenewal.ended(old, edition.get(), year)
        .ifPresent(
            day ->
                typed.refuse(
                    AnswerForm.WHOLE, pages.words().text("year.ended", Dates.written(day))));
    YearLayer layer = YearLayer.read(lent(), old.folder(year));
    Map<String, YearAnswers> answers = answers(old, edition.get(), year, typed);
    if (typed.isRefused()) {
      return form(edition.get(), year, typed);
    }
    Optional<String> theme = YearLayer.read(lent(), old.folder()).theme();
    YearRenewal renewal = YearRenewal.of(old, year, answers, theme, layer);
    try {
      Path content = office.store().content();
      NewFiles.write(content, renewal.own(), renewal.files());
      return done(old.renamed(edition.get(), year), year, renewal, layer);
    } catch (FileAlreadyExistsException e) {
      String there = pages.words().text("begin.there", String.valueOf(e.getMessage()));
      typed.refuse(AnswerForm.WHOLE, there);
      return form(edition.get(), year, typed);
    }
  }

  private Map<String, YearAnswers> answers(
      OldYear old, String edition, int year, AnswerForm typed) {
    DeskWords words = pages.words();
    Optional<String> title = typed.answer("ke-hoach");
    if (title.isPresent() && TypedAnswer.title(title.get(), year).isEmpty()) {
      typed.refuse("ke-hoach", words.text("year.old-title", title.get()));
    }
    if (title.isEmpty() && !(typed.typed("so") + typed.typed("ngay")).isEmpty()) {
      typed.refuse("ke-hoach", words.text("begin.no-title"));
    }
    Optional<LocalDate> signed = day(typed, "ngay", year, TypedAnswer::signed);
    Optional<LocalDate> due = day(typed, "han", year, TypedAnswer::due);
    Map<String, Held> activities = new LinkedHashMap<>();
    for (Row row : rows(old, edition, typed, AGAIN, "activity")) {
      day(typed, row.name(), year, TypedYear::held)
          .or(() -> Optional.of(Held.SOMETIME).filter(sometime -> row.checked()))
          .ifPresent(days -> activities.put(row.path(), days));
    }
    Set<String> again = new LinkedHashSet<>();
    rows(old, edition, typed, FILE, "duties").stream()
        .filter(Row::checked)
        .forEach(row -> again.add(row.path()));
    Optional<String> caller = typed.answer("ai");
    Map<String, LocalDate> calls = new LinkedHashMap<>();
    for (Row row : numbers(old, edition, typed)) {
      day(typed, row.name(), year, TypedAnswer::day).ifPresent(day -> calls.put(row.path(), day));
    }
    if (!calls.isEmpty() && caller.isEmpty()) {
      typed.refuse("ai", words.text("year.no-caller"));
    }
    typed.refuseFillers(words, List.of("ke-hoach", "so", "gui", "ai", "cong-van"));
    Optional<String> theme = typed.answer("chu-de");
    theme
        .flatMap(text -> Wording.flaw(text, Source.command(), false, Wording.Kind.THEME))
        .ifPresent(unused -> typed.refuse("chu-de", words.text("year.no-theme", theme.get())));
    Optional<String> guidance = typed.answer("cong-van");
    guidance
        .flatMap(number -> YearLayer.otherYearOfGuidance(number, year))
        .ifPresent(other -> typed.refuse("cong-van", words.text("year.old-guidance", other)));
    boolean said = guidance.isPresent() && !typed.typed(REPEATS).isEmpty();
    if (theme.isPresent() && !said && YearLayer.isThemeOfOtherYear(theme.get(), year)) {
      typed.refuse("chu-de", words.text("year.repeated", theme.get()));
    }
    YearAnswers ours =
        new YearAnswers(
            title,
            typed.answer("so"),
            signed,
            typed.answer("gui"),
            due,
            activities,
            again,
            calls,
            caller,
            Optional.empty(),
            Optional.empty());
    return Map.of(edition, ours, old.folder(), YearAnswers.ofYear(theme, guidance));
  }

  /** A day, or days; what is no such thing is refused. */
  private <T> Optional<T> day(
      AnswerForm typed, String field, int year, BiFunction<String, Integer, Optional<T>> read) {
    String text = typed.typed(field);
    Optional<T> day = text.isEmpty() ? Optional.empty() : read.apply(text, year);
    if (day.isEmpty() && !text.isEmpty()) {
      String word = TypedAnswer.day(text, year).isEmpty() ? "begin.day" : "begin.other-year";
      typed.refuse(field, pages.words().text(word, text, year));
    }
    return day;
  }

  private Answer done(String edition, int year, YearRenewal renewal, YearLayer layer)
      throws IOException {
    YearWords words = words();
    Map<String, Object> model = new HashMap<>();
    model.put("nam", String.valueOf(year));
    model.put("layer", words.told(layer, String.valueOf(year), true));
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
    return pages.page(CREATED, "year-done", edition, model);
  }

  /** Where it is filled in, among the screens that there are. */
  private static String screen(YearNote.Open note) {
    return switch (note.gap()) {
      case SLOGANS -> "thong-diep";
      case ACTIVITIES -> "hoat-dong";
      case CALL, SOURCE -> note.file().contains("/contacts/") ? "dia-chi-giup-do" : "so-can-goi";
      case THEME, DAYS -> "thang-hanh-dong";
      default -> "loi";
    };
  }
}
