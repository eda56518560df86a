package vn.lantoa.desk.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.RefusedForm;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.office.UploadNames;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;
import vn.lantoa.http.Upload;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.file.NewFile;
import vn.lantoa.text.Dates;

/** Văn bản kèm: the plan by title, number and day, and the documents that pages hand out. */
public record PapersScreen(Office office, DeskPages pages) implements Screen {
  private static final String LOCALITY = "/locality.md";
  private static final String NAME = "van-ban";
  private static final Map<String, String> DONE = Map.of("bo", "papers.taken-out");

  /** Keys of locality.md that stand before its plan. */
  private static final List<String> BEFORE_PLAN =
      List.of("type", "lang", "name", "level", "issuer", "also", "code", "address", "website");

  private static final List<String> DAYS = List.of("plan.title", "plan.number");

  /** A document in the list. */
  record Row(
      String file,
      String version,
      String title,
      String source,
      String name,
      String kind,
      String size,
      List<String> wrong) {}

  /** Fields: {@code o} the edition; {@code tep} the description of the document to be opened. */
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    Optional<PaperFile> opened =
        PaperFile.of(office, edition.get()).stream()
            .filter(paper -> paper.file().equals(query.text("tep")))
            .findFirst();
    Optional<byte[]> bytes = opened.isPresent() ? document(opened.get()) : Optional.<byte[]>empty();
    if (opened.isPresent() && bytes.isPresent()) {
      String name = opened.get().name();
      return Answer.of(200, MediaTypes.of(name), bytes.get(), "default-src 'none'; sandbox")
          .with("Content-Disposition", "attachment; filename=\"" + ascii(name) + "\"");
    }
    return page(200, edition.get(), RefusedForm.NONE, pages.done(query, DONE));
  }

  private static String ascii(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /** What is named in a description lies beside it; no way leads elsewhere. */
  private Optional<byte[]> document(PaperFile paper) throws IOException {
    return isBeside(paper) ? office.store().read(paper.document()) : Optional.empty();
  }

  private static boolean isBeside(PaperFile paper) {
    String folder = paper.file().replaceFirst("[^/]*$", "");
    String name = paper.document().substring(folder.length());
    return !name.isEmpty() && !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
  }

  private Answer page(int status, String edition, RefusedForm refused, String said)
      throws IOException {
    Optional<byte[]> bytes = office.store().read(edition + LOCALITY);
    Optional<FrontMatterText> locality = bytes.flatMap(FrontMatterText::of);
    String title = locality.flatMap(file -> file.text("plan.title")).orElse("");
    String number = locality.flatMap(file -> file.text("plan.number")).orElse("");
    String day =
        locality
            .flatMap(file -> file.text("plan.date"))
            .flatMap(text -> TypedAnswer.day(text, year(edition)))
            .map(Dates::written)
            .orElse("");
    List<Row> rows = new ArrayList<>();
    for (PaperFile paper : PaperFile.of(office, edition)) {
      rows.add(row(paper, refused));
    }
    boolean signed = rows.isEmpty() && !title.isEmpty();
    String usual = signed ? pages.words().text("papers.signed", title) : "";
    Map<String, Object> model = new HashMap<>();
    model.put("said", said);
    model.put("locality", ContentStore.version(bytes));
    model.put("readable", locality.isPresent());
    model.put("planWrong", refused.wrong("ke-hoach"));
    model.put("plan_ten", refused.text("ke-hoach", "ten", title));
    model.put("plan_so", refused.text("ke-hoach", "so", number));
    model.put("plan_ngay", refused.text("ke-hoach", "ngay", day));
    model.put("newWrong", refused.wrong("them"));
    model.put("new_ten", refused.text("them", "ten", usual));
    model.put("new_so", refused.text("them", "so", signed ? number : ""));
    model.put("new_ngay", refused.text("them", "ngay", signed ? day : ""));
    model.put("most", NewFile.Use.DOCUMENT.largest() / 1_000_000);
    model.put("rows", rows);
    model.put("back", NAME);
    return pages.page(status, "papers", edition, model);
  }

  private Row row(PaperFile paper, RefusedForm refused) throws IOException {
    Optional<byte[]> bytes = document(paper);
    String ending = paper.name().replaceFirst(".*\\.", "").toUpperCase(Locale.ROOT);
    return new Row(
        paper.file(),
        paper.version(),
        refused.text(paper.file(), "ten", paper.title()),
        refused.text(paper.file(), "nguon", paper.source()),
        bytes.isPresent() ? paper.name() : "",
        ending,
        bytes.map(all -> pages.words().text("megabytes", all.length / 1e6)).orElse(""),
        refused.wrong(paper.file()));
  }

  private static int year(String edition) {
    String year = edition.replaceFirst("/.*", "");
    return year.matches("\\d{4}") ? Integer.parseInt(year) : LocalDate.MIN.getYear();
  }

  /**
   * Field {@code lam}: {@code ke-hoach} the plan, {@code them} a new document, {@code luu} what is
   * said of one, {@code bo} to take one out.
   */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    return switch (form.text("lam")) {
      case "ke-hoach" -> plan(edition.get(), form);
      case "them" -> add(edition.get(), form);
      case "luu" -> describe(edition.get(), form);
      case "bo" -> takeOut(edition.get(), form);
      default -> page(200, edition.get(), RefusedForm.NONE, "");
    };
  }

  private static Answer done(String edition, String what) {
    return Answer.redirect(NAME + "?xong=" + what + "&o=" + Screen.encoded(edition));
  }

  private Answer refused(String edition, String form, String wrong, Form typed) throws IOException {
    return page(422, edition, new RefusedForm(form, List.of(wrong), typed), "");
  }

  private Answer plan(String edition, Form form) throws IOException {
    String title = tidy(form, "ten");
    String number = tidy(form, "so");
    Optional<LocalDate> day = TypedAnswer.day(form.text("ngay"), year(edition));
    if (day.isEmpty() && !form.text("ngay").isEmpty()) {
      return refused(edition, "ke-hoach", wrongDay(edition, form), form);
    }
    Optional<FrontMatterText> file =
        office.store().read(edition + LOCALITY).flatMap(FrontMatterText::of);
    if (file.isEmpty()) {
      return refused(edition, "ke-hoach", pages.words().text("gone", edition + LOCALITY), form);
    }
    boolean more = day.isPresent() || !number.isEmpty() || file.get().has("plan.recipients");
    if (title.isEmpty() && more) {
      return refused(edition, "ke-hoach", pages.words().text("begin.no-title"), form);
    }
    byte[] now =
        file.get()
            .with("plan.title", title, BEFORE_PLAN)
            .with("plan.number", number, DAYS)
            .with("plan.date", day.map(LocalDate::toString).orElse(""), DAYS)
            .bytes();
    return office.store().save(edition + LOCALITY, form.text("ban"), now)
        ? done(edition, "1")
        : refused(edition, "ke-hoach", pages.words().text("changed"), form);
  }

  private String wrongDay(String edition, Form form) {
    return pages.words().text("begin.day", form.text("ngay"), year(edition));
  }

  private static String tidy(Form form, String field) {
    return TypedAnswer.tidy(form.text(field));
  }

  private Answer add(String edition, Form form) throws IOException {
    Optional<Upload> sent = form.file("tep");
    Optional<LocalDate> day = TypedAnswer.day(form.text("ngay"), year(edition));
    String title = tidy(form, "ten");
    if (title.isEmpty()) {
      return refused(edition, "them", pages.words().text("papers.no-title"), form);
    }
    if (day.isEmpty() && !form.text("ngay").isEmpty()) {
      return refused(edition, "them", wrongDay(edition, form), form);
    }
    if (sent.isEmpty()) {
      return refused(edition, "them", pages.words().text("upload.none"), form);
    }
    byte[] bytes = sent.get().bytes();
    Outcome<String> ending =
        NewFile.ending(bytes, UploadNames.shown(sent.get().name()), NewFile.Use.DOCUMENT);
    if (ending.value().isEmpty()) {
      List<String> wrong = pages.words().refused(ending.problems());
      return page(422, edition, new RefusedForm("them", wrong, form), "");
    }
    String folder = edition + PaperFile.FOLDER + "/";
    String name =
        UploadNames.of(
            sent.get().name(),
            ending.value().get(),
            taken -> isThere(folder + taken) || isThere(folder + PaperText.file(taken)));
    List<ContentStore.Save> both =
        List.of(
            saving(folder + name, bytes),
            saving(
                folder + PaperText.file(name),
                PaperText.of(title, name, PaperText.source(pages.words(), tidy(form, "so"), day))));
    return office.store().save(both).isEmpty()
        ? done(edition, "1")
        : refused(edition, "them", pages.words().text("changed"), form);
  }

  private boolean isThere(String file) {
    Path path = office.store().content().resolve(file);
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static ContentStore.Save saving(String file, byte[] bytes) {
    return new ContentStore.Save(file, ContentStore.NONE, Optional.of(bytes));
  }

  private Optional<PaperFile> named(String edition, Form form) throws IOException {
    return PaperFile.of(office, edition).stream()
        .filter(paper -> paper.file().equals(form.text("tep")))
        .findFirst();
  }

  private Answer describe(String edition, Form form) throws IOException {
    Optional<PaperFile> paper = named(edition, form);
    Optional<FrontMatterText> file =
        paper.isPresent()
            ? office.store().read(paper.get().file()).flatMap(FrontMatterText::of)
            : Optional.empty();
    if (file.isEmpty()) {
      return page(
          422,
          edition,
          RefusedForm.NONE,
          pages.words().text("gone", UploadNames.shown(form.text("tep"))));
    }
    String title = tidy(form, "ten");
    if (title.isEmpty()) {
      return refused(edition, form.text("tep"), pages.words().text("papers.no-title"), form);
    }
    byte[] now =
        file.get()
            .with("title", title, List.of("type"))
            .with("source", tidy(form, "nguon"), List.of("type", "title", "file"))
            .bytes();
    return office.store().save(paper.get().file(), form.text("ban"), now)
        ? done(edition, "1")
        : refused(edition, form.text("tep"), pages.words().text("changed"), form);
  }

  /** The document goes with what is said of it, unless another description hands it out, too. */
  private Answer takeOut(String edition, Form form) throws IOException {
    Optional<PaperFile> paper = named(edition, form);
    if (paper.isEmpty()) {
      return page(
          422,
          edition,
          RefusedForm.NONE,
          pages.words().text("gone", UploadNames.shown(form.text("tep"))));
    }
    List<ContentStore.Save> all = new ArrayList<>();
    boolean shared =
        PaperFile.of(office, edition).stream()
                .filter(other -> other.document().equals(paper.get().document()))
                .count()
            > 1;
    Optional<byte[]> document = shared ? Optional.empty() : document(paper.get());
    document.ifPresent(
        bytes ->
            all.add(
                new ContentStore.Save(
                    paper.get().document(),
                    ContentStore.version(Optional.of(bytes)),
                    Optional.empty())));
    all.add(new ContentStore.Save(paper.get().file(), form.text("ban"), Optional.empty()));
    return office.store().save(all).isEmpty()
        ? done(edition, "bo")
        : refused(edition, form.text("tep"), pages.words().text("changed"), form);
  }
}
