package vn.lantoa.desk.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.cure.Cure;
import vn.lantoa.cure.Cures;
import vn.lantoa.cure.Mender;
import vn.lantoa.desk.entry.EntryScreen;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.KeyWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.RawText;
import vn.lantoa.edit.SloganText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** Lỗi: all that there is to mend, errors first; each opens its field, some are cured at once. */
public record ProblemScreen(Office office, DeskPages pages) implements Screen {
  private static final Map<String, String> DONE =
      Map.of(
          "1", "cured",
          "cu", "cure.gone",
          "khac", "cure.taken-back");

  /** The screen of a file's own text. */
  private static final String TEXT = "sua";

  /** What is wrong with how a file is written no field shows. */
  private static final Set<Mistake> OF_TEXT =
      EnumSet.of(
          Mistake.COMMENT_BEHIND_VALUE,
          Mistake.TOO_DEEP,
          Mistake.UNKNOWN_KEY,
          Mistake.REPEATED_KEY,
          Mistake.RENAMED_KEY,
          Mistake.WRONG_KIND);

  /** What a place lacks is filled in elsewhere. */
  private static final Map<Mistake, String> ELSEWHERE =
      Map.of(Mistake.NO_CONTACT, "dia-chi-giup-do", Mistake.NOTHING_TO_SAY, "dan");

  /** Screens of types of files that are no entries. */
  private static final Map<String, String> SCREENS =
      Map.of("identity", "nhan-dien", "attachment", "van-ban");

  /** Their fields, and those of slogans, by keys of their files. */
  private static final Map<String, Map<String, String>> FIELDS =
      Map.of(
          "slogans", Map.of("title", "group.title", "source", "group.source"),
          "attachment",
              Map.of("title", "papers.title", "source", "papers.source", "file", "papers.file"),
          "identity",
              Map.of(
                  "palette", "identity.colours",
                  "pairs", "identity.colours",
                  "logos", "logos",
                  "photo", "photo",
                  "sponsors", "sponsors"));

  /**
   * A problem of the list.
   *
   * @param id names it in the form; empty of one that has no cure
   * @param file that it is in, where that is hers
   * @param version of the file, as it was read
   * @param does what the cure would do, in a key of words and what they are filled with
   * @param becomes the line as the cure would leave it; empty where that is not what it does
   * @param text that of the file's own text, where the screen has no field for what is to be done
   * @param open the address of the screen that its field is on; empty where there is none
   */
  public record Listed(
      DeskWords.Told told,
      String id,
      String file,
      String version,
      String does,
      String becomes,
      String open,
      String text) {}

  /** In the words of the screen that it opens: its fields, or the file's own text. */
  private DeskWords.Told told(Problem problem, String file, String open) throws IOException {
    Problem shown = office.shown().apply(problem);
    DeskWords.Told usual = pages.words().told(shown);
    if (open.isEmpty() || open.startsWith(TEXT)) {
      return usual;
    }
    Optional<DeskWords.Told> entry = EntryScreen.told(shown, office.store(), file, pages.words());
    KeyWords keys = keys(file);
    return entry.orElseGet(
        () ->
            new DeskWords.Told(
                usual.severity(),
                usual.code(),
                usual.place(),
                keys.in(usual.message()),
                keys.in(usual.hint())));
  }

  /** The fields of those screens that show more than one kind of file, or a part of one. */
  private KeyWords keys(String file) throws IOException {
    Map<String, String> labels = new HashMap<>();
    Map<String, String> known = FIELDS.getOrDefault(type(file), Map.of());
    known.forEach((key, word) -> labels.put(key, pages.words().text(word)));
    return new KeyWords(labels, pages.words().text("entry.field"));
  }

  private String type(String file) throws IOException {
    return office
        .store()
        .read(file)
        .flatMap(FrontMatterText::of)
        .flatMap(text -> text.text("type"))
        .orElse("");
  }

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    Checkup checkup = Checkup.of(office, edition.get());
    return pages.page(
        200,
        "problems",
        edition.get(),
        Map.of(
            "errors", listed(checkup, edition.get(), Severity.ERROR),
            "warnings", listed(checkup, edition.get(), Severity.WARNING),
            "notes", listed(checkup, edition.get(), Severity.NOTE),
            "back", "loi",
            "said", pages.done(query, DONE)));
  }

  /** Fields: {@code loi} the problem, {@code ban} its file's version as it was shown. */
  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    Checkup checkup = Checkup.of(office, edition.get());
    Mender.Result result = Mender.Result.GONE;
    for (Problem problem : checkup.problems()) {
      Optional<String> file = checkup.file(problem);
      if (file.isPresent() && id(problem).equals(form.text("loi"))) {
        result =
            new Mender(office.store())
                .cure(
                    problem,
                    file.get(),
                    form.text("ban"),
                    () -> Checkup.of(office, edition.get()).problems());
        break;
      }
    }
    String done =
        switch (result) {
          case CURED -> "1";
          case GONE -> "cu";
          case TAKEN_BACK -> "khac";
        };
    return Answer.redirect("loi?xong=" + done + "&o=" + Screen.encoded(edition.get()));
  }

  private static String id(Problem problem) {
    return problem.mistake().code()
        + "@"
        + problem.source().line()
        + ":"
        + problem.source().column()
        + "@"
        + problem.source().file();
  }

  private List<Listed> listed(Checkup checkup, String edition, Severity severity)
      throws IOException {
    List<Listed> listed = new ArrayList<>();
    for (Problem problem : checkup.problems()) {
      if (problem.severity() == severity) {
        listed.add(listed(problem, checkup.file(problem).orElse(""), edition));
      }
    }
    return listed;
  }

  private Listed listed(Problem problem, String file, String edition) throws IOException {
    String open = file.isEmpty() ? "" : open(problem, file, edition);
    DeskWords.Told told = told(problem, file, open);
    Optional<byte[]> bytes = file.isEmpty() ? Optional.empty() : office.store().read(file);
    Optional<Cure> cure =
        bytes.isPresent() ? Cures.of(problem, file, office.store()) : Optional.empty();
    Change change =
        cure.flatMap(todo -> todo.becomes(file))
            .map(cured -> Change.of(bytes.get(), cured))
            .orElse(Change.NONE);
    return new Listed(
        told,
        cure.isPresent() ? id(problem) : "",
        file,
        ContentStore.version(bytes),
        cure.map(todo -> does(todo, file, change)).orElse(""),
        change.line(),
        bytes.isPresent() ? open : "",
        bytes.isPresent()
                && !open.startsWith(TEXT)
                && KeyWords.namesKeys(told.message() + "\n" + told.hint())
            ? text(problem, file, edition)
            : "");
  }

  private String does(Cure cure, String file, Change change) {
    List<String> did = new ArrayList<>();
    Optional<String> first = cure.moved().keySet().stream().sorted().findFirst();
    if (first.isPresent()) {
      String to = String.valueOf(cure.moved().get(first.get()));
      String key = cure.moved().size() == 1 ? "cure.renames" : "cure.moves";
      did.add(pages.words().text(key, first.get(), to, cure.moved().size()));
    } else if (cure.becomes(file).isEmpty()) {
      String other = cure.saves().get(0).file();
      did.add(pages.words().text(other.equals(file) ? "cure.deletes" : "cure.changes", other));
    }
    if (!change.key().isEmpty()) {
      did.add(pages.words().text(change.key(), file));
    }
    return String.join(" ", did);
  }

  /**
   * The first line that differs.
   *
   * @param key of the words for it
   * @param line as it will be; empty where it goes, or all lines stay
   */
  private record Change(String key, String line) {
    static final Change NONE = new Change("", "");

    static Change of(byte[] now, byte[] cured) {
      List<RawText.Line> before = lines(now);
      List<RawText.Line> after = lines(cured);
      int at = 0;
      while (at < before.size()
          && at < after.size()
          && before.get(at).words().equals(after.get(at).words())) {
        at++;
      }
      if (before.isEmpty() || before.size() == after.size() && at == after.size()) {
        return new Change("cure.changes", "");
      }
      if (after.size() < before.size() || at >= after.size()) {
        return new Change("cure.goes", "");
      }
      String line = after.get(at).words().strip().replaceFirst("^- ", "");
      return new Change(after.size() > before.size() ? "cure.adds" : "cure.becomes", line);
    }
  }

  private static List<RawText.Line> lines(byte[] bytes) {
    return RawText.of(bytes).map(RawText::lines).orElse(List.of());
  }

  private String text(Problem problem, String file, String edition) {
    String of = "?o=" + Screen.encoded(edition) + "&tep=" + Screen.encoded(file);
    return TEXT + of + "&dong=" + problem.source().line();
  }

  /** The field of the slogan that a problem is about, or that of the group's title. */
  private Optional<String> slogan(Problem problem, String file) throws IOException {
    Optional<byte[]> bytes = office.store().read(file);
    int line = problem.source().line();
    Optional<Integer> slogan = bytes.flatMap(SloganText::of).flatMap(text -> text.at(line));
    if (slogan.isPresent()) {
      return slogan.map(index -> "&so=" + index);
    }
    if (problem.mistake() == Mistake.MISSING_KEY) {
      return Optional.of("").filter(unused -> problem.arguments().get(0).equals("title"));
    }
    Optional<FrontMatterText> front = bytes.flatMap(FrontMatterText::of);
    boolean other =
        front.filter(text -> text.isBody(line)).isPresent()
            || front.flatMap(text -> text.keyAt(line)).filter(k -> !k.equals("title")).isPresent();
    return other ? Optional.empty() : Optional.of("");
  }

  /** The screen whose field the problem is about; that of the file's own text, if no other is. */
  private String open(Problem problem, String file, String edition) throws IOException {
    String of = "o=" + Screen.encoded(edition);
    String in = "&tep=" + Screen.encoded(file);
    if (OF_TEXT.contains(problem.mistake())) {
      return text(problem, file, edition);
    }
    String elsewhere = ELSEWHERE.getOrDefault(problem.mistake(), "");
    if (!elsewhere.isEmpty() && file.equals(edition + "/locality.md")) {
      return elsewhere + "?" + of;
    }
    if (office.isSlogans(edition, file)) {
      return slogan(problem, file)
          .map(field -> "thong-diep?" + of + in + field)
          .orElse(text(problem, file, edition));
    }
    Optional<String> entry = EntryScreen.addressOf(office.store(), file);
    if (entry.isPresent() && EntryScreen.isShown(edition, file)) {
      return entry.get() + "?" + of + in;
    }
    String screen = SCREENS.getOrDefault(type(file), "");
    return screen.isEmpty() || !file.startsWith(edition + "/")
        ? text(problem, file, edition)
        : screen + "?" + of;
  }
}
