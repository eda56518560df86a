package vn.lantoa.desk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.begin.Beginning;
import vn.lantoa.begin.BeginningFiles;
import vn.lantoa.begin.FolderNames;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.KnownYears;
import vn.lantoa.begin.NewFiles;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.country.Commune;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Bắt đầu: the commune is found on the map, a few things are asked for, the folder is begun. */
record StartScreen(Office office, DeskPages pages) implements Screen {
  /** Whoever sees more than these types more letters. */
  private static final int MOST = 60;

  private static final List<String> FIELDS =
      List.of("nam", "co-quan", "dia-chi", "ke-hoach", "so", "ngay", "gui", "han");

  /** A commune as the list shows it. */
  record Row(String code, String name, String province) {}

  private AdministrativeMap map() throws IOException {
    Path assets = office.home().resolve("assets");
    return AdministrativeMap.read(assets.resolve(AdministrativeMap.FOLDER));
  }

  /** Fields: {@code tim} a part of a name or a code; {@code ma} the code of the chosen one. */
  @Override
  public Answer show(Form query) throws IOException {
    AdministrativeMap map = map();
    Optional<Commune> chosen = map.commune(query.text("ma"));
    return chosen.isPresent()
        ? questions(chosen.get(), query, List.of())
        : search(map, query.text("tim"));
  }

  private Answer search(AdministrativeMap map, String typed) throws IOException {
    List<Commune> found = typed.isEmpty() ? List.of() : map.find(typed);
    List<Row> rows =
        found.stream()
            .limit(MOST)
            .map(one -> new Row(one.code(), one.fullName(), one.province().fullName()))
            .toList();
    return pages.page(
        200,
        "start",
        "",
        Map.of("typed", typed, "rows", rows, "more", Math.max(0, found.size() - MOST)));
  }

  private Answer questions(Commune commune, Form form, List<String> wrong) throws IOException {
    FolderOwner owner = new FolderOwner.OfCommune(commune);
    Map<String, Object> model = new HashMap<>();
    FIELDS.forEach(field -> model.put(field.replace('-', '_'), form.text(field)));
    model.computeIfPresent(
        "co_quan", (key, typed) -> typed.equals("") ? owner.usualIssuer() : typed);
    model.computeIfPresent("nam", (key, typed) -> typed.equals("") ? year() : typed);
    model.put("code", commune.code());
    model.put("name", commune.fullName() + ", " + commune.province().fullName());
    model.put("wrong", wrong);
    return pages.page(200, "begin", "", model);
  }

  private String year() {
    return String.valueOf(office.today().getYear());
  }

  /** Begins the folder, or asks again for what cannot be used. */
  @Override
  public Answer change(Form form) throws IOException {
    AdministrativeMap map = map();
    Optional<Commune> chosen = map.commune(form.text("ma"));
    if (chosen.isEmpty()) {
      return search(map, "");
    }
    List<String> wrong = new ArrayList<>();
    Optional<Beginning> beginning = beginning(new FolderOwner.OfCommune(chosen.get()), form, wrong);
    if (beginning.isEmpty()) {
      return questions(chosen.get(), form, wrong);
    }
    boolean known = KnownYears.has(office.home().resolve("content"), beginning.get().year());
    BeginningFiles files = BeginningFiles.of(beginning.get(), new FolderNames(map), known);
    try {
      Path folder = Objects.requireNonNull(office.store().content().getParent());
      NewFiles.write(folder, files);
      return Answer.redirect("./?o=" + Screen.encoded(files.edition()));
    } catch (FileAlreadyExistsException e) {
      wrong.add(pages.words().text("begin.there", String.valueOf(e.getMessage())));
      return questions(chosen.get(), form, wrong);
    }
  }

  private Optional<Beginning> beginning(FolderOwner owner, Form form, List<String> wrong) {
    Optional<Integer> year = form.number("nam").filter(Beginning::isYear);
    if (year.isEmpty()) {
      wrong.add(pages.words().text("begin.year", form.text("nam")));
      return Optional.empty();
    }
    Optional<LocalDate> signed = day(form, "ngay", year.get(), wrong);
    Optional<LocalDate> by = day(form, "han", year.get(), wrong);
    Optional<String> title = text(form, "ke-hoach");
    if (title.isEmpty() && !(form.text("so") + form.text("ngay")).isEmpty()) {
      wrong.add(pages.words().text("begin.no-title"));
    }
    Optional<String> to = text(form, "gui");
    if (by.isPresent() != to.isPresent()) {
      wrong.add(pages.words().text("begin.half-report"));
    }
    if (text(form, "co-quan").isEmpty()) {
      wrong.add(pages.words().text("begin.no-issuer"));
    }
    if (!wrong.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Beginning(
            owner,
            text(form, "co-quan").orElseThrow(),
            text(form, "dia-chi"),
            title.map(name -> new Plan(name, text(form, "so"), signed, List.of())),
            to.map(name -> new Reporting(name, by.orElseThrow())),
            year.get()));
  }

  private Optional<LocalDate> day(Form form, String field, int year, List<String> wrong) {
    Optional<LocalDate> day = TypedAnswer.day(form.text(field), year);
    if (day.isEmpty() && !form.text(field).isEmpty()) {
      wrong.add(pages.words().text("begin.day", form.text(field), year));
    }
    return day;
  }

  private static Optional<String> text(Form form, String field) {
    return Optional.of(TypedAnswer.tidy(form.text(field))).filter(text -> !text.isEmpty());
  }
}
