package vn.lantoa.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.BeginningFiles;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.KnownYears;
import vn.lantoa.begin.NewFiles;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.OldAddress;
import vn.lantoa.desk.office.AnswerForm;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/**
 * Bắt đầu: the place is found on the map, a few things are asked for, the folder is begun; for a
 * school, a hospital or an office, too.
 */
record StartScreen(Office office, DeskPages pages) implements Screen {
  /** Whoever sees more than these types more letters. */
  private static final int MOST = 60;

  /** A place as the list shows it. */
  record Row(String code, String name, String province) {}

  private AdministrativeMap map() throws IOException {
    Path assets = office.home().resolve("assets");
    return AdministrativeMap.read(assets.resolve(AdministrativeMap.FOLDER));
  }

  /**
   * Fields: {@code tim} a part of a name or a code; {@code ma} the code of the chosen place; {@code
   * don-vi} is there for a body in it, or in none.
   */
  @Override
  public Answer show(Form query) throws IOException {
    AdministrativeMap map = map();
    return isChosen(map, query)
        ? questions(map, query, new AnswerForm(query))
        : search(map, query.text("tim"));
  }

  private static boolean isChosen(AdministrativeMap map, Form form) {
    return isBody(form) || place(map, form).isPresent();
  }

  private static boolean isBody(Form form) {
    return !form.text("don-vi").isEmpty();
  }

  private static Optional<FolderOwner> place(AdministrativeMap map, Form form) {
    String code = form.text("ma");
    Optional<FolderOwner> commune = map.commune(code).map(FolderOwner.OfCommune::new);
    return commune.or(() -> map.province(code).map(FolderOwner.OfProvince::new));
  }

  /** Whose folder it is; what is missing is told. */
  private Optional<FolderOwner> owner(AdministrativeMap map, Form form, AnswerForm answers) {
    Optional<FolderOwner> place = place(map, form);
    if (!isBody(form)) {
      return place;
    }
    Optional<Level> level = Level.labelled(form.text("loai")).filter(Level::isBody);
    Optional<String> name = answers.answer("ten");
    if (level.isEmpty()) {
      answers.refuse("loai", pages.words().text("begin.body.no-level"));
    }
    if (name.isEmpty()) {
      answers.refuse("ten", pages.words().text("begin.body.no-name"));
    }
    return level.flatMap(kind -> name.map(word -> new FolderOwner.OfBody(kind, word, place)));
  }

  private Answer search(AdministrativeMap map, String typed) throws IOException {
    List<Row> rows = rows(map, typed);
    List<String> instead = rows.isEmpty() ? OldAddress.without(typed) : List.of();
    boolean old = rows.isEmpty() && OldAddress.hasDistrict(typed);
    for (String words : instead) {
      if (rows.isEmpty()) {
        rows = rows(map, words);
      }
    }
    return pages.page(
        200,
        "start",
        "",
        Map.of(
            "typed",
            typed,
            "old",
            old,
            "rows",
            rows.stream().limit(MOST).toList(),
            "more",
            Math.max(0, rows.size() - MOST)));
  }

  private List<Row> rows(AdministrativeMap map, String typed) {
    List<Row> rows = new ArrayList<>();
    if (!typed.isEmpty()) {
      String word = pages.words().text("start.province");
      map.findProvinces(typed).forEach(one -> rows.add(new Row(one.code(), one.fullName(), word)));
      map.find(typed)
          .forEach(one -> rows.add(new Row(one.code(), one.fullName(), one.province().fullName())));
    }
    return rows;
  }

  private Answer questions(AdministrativeMap map, Form form, AnswerForm answers)
      throws IOException {
    Optional<FolderOwner> place = place(map, form);
    boolean body = isBody(form);
    Map<String, Object> model = new HashMap<>();
    model.put("code", form.text("ma"));
    model.put("name", body ? bodyTitle(place) : place.map(StartScreen::shown).orElse(""));
    model.put("body", body);
    model.put("levels", Stream.of(Level.values()).filter(Level::isBody).map(Level::label).toList());
    String issuer = body ? "" : place.map(FolderOwner::usualIssuer).orElse("");
    model.put("asked", asked(answers, body, issuer));
    return pages.page(200, "begin", "", model);
  }

  private AnswerForm.Page asked(AnswerForm answers, boolean body, String issuer) {
    DeskWords words = pages.words();
    AnswerForm.Page page = answers.page();
    if (body) {
      page.add("loai", words.text("begin.body.level"), true, "");
      page.add("ten", words.text("begin.body.name"), true, "");
    }
    return page.add("nam", words.text("begin.for-year"), true, year())
        .add("co-quan", words.text(body ? "begin.body.issuer" : "begin.issuer"), !body, issuer)
        .add("dia-chi", words.text("begin.address"), false, "")
        .add("ke-hoach", words.text("begin.plan.title"), false, "")
        .add("so", words.text("begin.plan.number"), false, "")
        .add("ngay", words.text("begin.plan.day"), false, "")
        .add("gui", words.text("begin.report.to"), false, "")
        .add("han", words.text("begin.report.by"), false, "");
  }

  private String bodyTitle(Optional<FolderOwner> place) {
    return place
        .map(found -> pages.words().text("begin.body", shown(found)))
        .orElseGet(() -> pages.words().text("begin.body.none"));
  }

  private static String shown(FolderOwner owner) {
    String name = owner.fullName();
    String own = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return owner.above().map(above -> own + ", " + shown(above)).orElse(own);
  }

  private String year() {
    return String.valueOf(office.today().getYear());
  }

  /** Begins the folder, or asks again for what cannot be used. */
  @Override
  public Answer change(Form form) throws IOException {
    AdministrativeMap map = map();
    if (!isChosen(map, form)) {
      return search(map, "");
    }
    AnswerForm answers = new AnswerForm(form);
    Optional<FolderOwner> owner = owner(map, form, answers);
    Optional<Beginning> beginning = owner.flatMap(found -> beginning(found, form, answers));
    if (beginning.isEmpty()) {
      return questions(map, form, answers);
    }
    boolean known = KnownYears.has(office.home().resolve("content"), beginning.get().year());
    BeginningFiles files = BeginningFiles.of(beginning.get(), new FolderNames(map), known);
    try {
      Path folder = Objects.requireNonNull(office.store().content().getParent());
      NewFiles.write(folder, files);
      return Answer.redirect("./?xong=moi&o=" + Screen.encoded(files.edition()));
    } catch (FileAlreadyExistsException e) {
      String there = pages.words().text("begin.there", String.valueOf(e.getMessage()));
      answers.refuse(AnswerForm.WHOLE, there);
      return questions(map, form, answers);
    }
  }

  private Optional<Beginning> beginning(FolderOwner owner, Form form, AnswerForm answers) {
    Optional<Integer> year = form.number("nam").filter(Beginning::isYear);
    if (year.isEmpty()) {
      answers.refuse("nam", pages.words().text("begin.year", form.text("nam")));
      return Optional.empty();
    }
    Optional<LocalDate> signed = day("ngay", year.get(), answers, TypedAnswer::signed);
    Optional<LocalDate> by = day("han", year.get(), answers, TypedAnswer::due);
    Optional<String> title = answers.answer("ke-hoach");
    if (title.isPresent() && TypedAnswer.title(title.get(), year.get()).isEmpty()) {
      answers.refuse("ke-hoach", pages.words().text("year.old-title", title.get()));
    }
    if (title.isEmpty() && !(form.text("so") + form.text("ngay")).isEmpty()) {
      answers.refuse("ke-hoach", pages.words().text("begin.no-title"));
    }
    Optional<String> to = answers.answer("gui");
    if (to.isPresent() == form.text("han").isEmpty()) {
      String missing = to.isPresent() ? "han" : "gui";
      answers.refuse(missing, pages.words().text("begin.half-report"));
    }
    Optional<String> issuer =
        answers
            .answer("co-quan")
            .or(() -> Optional.of(owner.usualIssuer()).filter(usual -> isBody(form)));
    if (issuer.isEmpty()) {
      answers.refuse("co-quan", pages.words().text("begin.no-issuer"));
    }
    answers.refuseFillers(
        pages.words(), List.of("ten", "co-quan", "dia-chi", "ke-hoach", "so", "gui"));
    if (answers.isRefused()) {
      return Optional.empty();
    }
    return Optional.of(
        new Beginning(
            owner,
            issuer.orElseThrow(),
            answers.answer("dia-chi"),
            title.map(name -> new Plan(name, answers.answer("so"), signed, List.of())),
            to.map(name -> new Reporting(name, by.orElseThrow())),
            year.get()));
  }

  private Optional<LocalDate> day(
      String field,
      int year,
      AnswerForm answers,
      BiFunction<String, Integer, Optional<LocalDate>> read) {
    String typed = answers.typed(field);
    Optional<LocalDate> day = read.apply(typed, year);
    if (day.isEmpty() && !typed.isEmpty()) {
      String word = TypedAnswer.day(typed, year).isEmpty() ? "begin.day" : "begin.other-year";
      answers.refuse(field, pages.words().text(word, typed, year));
    }
    return day;
  }
}
