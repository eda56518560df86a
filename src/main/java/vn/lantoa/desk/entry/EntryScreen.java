package vn.lantoa.desk.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.ContentStore.Save;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Problem;

/**
 * What an edition has of one kind: a list, and a form for each. Fields: {@code tep} the file,
 * {@code moi} that it is a new one, and what it begins as, {@code ban} its version as it was shown,
 * {@code lam} what to do: {@code luu}, {@code bo}, {@code len}, {@code xuong}.
 */
public final class EntryScreen implements Screen {
  private static final int GAP = 10;

  private final EntryKind kind;
  private final Office office;
  private final DeskPages pages;
  private final EntryList list;
  private final EntryFields fields;
  private final NewEntry newEntry;

  private EntryScreen(EntryKind kind, Office office, DeskPages pages) {
    this.kind = kind;
    this.office = office;
    this.pages = pages;
    this.list = new EntryList(kind, pages.words());
    this.fields = new EntryFields(kind, office, pages.words());
    this.newEntry = new NewEntry(kind, office, pages.words());
  }

  /** All of them, by their addresses. */
  public static Map<String, Screen> all(Office office, DeskPages pages) {
    Map<String, Screen> all = new TreeMap<>();
    for (EntryKind kind : EntryKind.values()) {
      all.put(kind.address(), new EntryScreen(kind, office, pages));
    }
    return all;
  }

  /** The address of the screen that shows a file of hers, or showed it before it went. */
  public static Optional<String> addressOf(ContentStore store, String file) throws IOException {
    Optional<EntryFile> there = EntryFile.read(store, file);
    return there
        .flatMap(entry -> EntryKind.ofType(entry.text("type")))
        .or(() -> there.isPresent() ? Optional.empty() : EntryKind.ofFolderOf(file))
        .map(EntryKind::address);
  }

  /** Whether a file is an edition's own, or the year's, which it shows a form for. */
  public static boolean isShown(String edition, String file) {
    return file.startsWith(edition + "/")
        || Arrays.stream(EntryKind.values())
            .anyMatch(kind -> kind.isOnly() && kind.file(edition).equals(file));
  }

  /** Whether the file of the year's Month is hers, and not the program's. */
  public static boolean hasYear(ContentStore store, String edition) throws IOException {
    return store.read(EntryKind.CAMPAIGN.file(edition)).isPresent();
  }

  /** A problem of a file of theirs in the words of their fields; of others there is nothing. */
  public static Optional<DeskWords.Told> told(
      Problem problem, ContentStore store, String file, DeskWords words) throws IOException {
    return EntryFile.read(store, file)
        .flatMap(entry -> EntryKind.ofType(entry.text("type")))
        .map(kind -> EntryCheck.told(problem, kind, words));
  }

  /** Whether it is that of one of these screens. */
  public static boolean isAddress(String address) {
    return Arrays.stream(EntryKind.values()).anyMatch(kind -> kind.address().equals(address));
  }

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    if (!query.text("moi").isEmpty() && !kind.isOnly()) {
      EntryForm form = EntryForm.blank(kind, newEntry.begun(edition.get(), query.text("moi")));
      return form(new Shown(edition.get(), Optional.empty(), form, Map.of(), "", false));
    }
    EntryFile.Found found = EntryFile.find(office, edition.get(), kind);
    Optional<EntryFile> file = found.entry(named(edition.get(), query));
    if (file.isEmpty() && kind.isOnly()) {
      String only = kind.file(edition.get());
      String to = office.store().read(only).isPresent() ? "sua?tep=" + Screen.encoded(only) : "./?";
      return Answer.redirect(to + "&o=" + Screen.encoded(edition.get()));
    }
    if (file.isEmpty()) {
      return list(edition.get(), found, said(query), query.text("xong").equals("bo"));
    }
    EntryForm form = EntryForm.of(kind, file.get());
    String said = query.text("xong").equals("1") ? pages.words().text("saved") : said(query);
    return form(new Shown(edition.get(), file, form, Map.of(), said, true));
  }

  /** The file that is asked for; where there is only one, that one. */
  private String named(String edition, Form form) {
    return kind.isOnly() ? kind.file(edition) : form.text("tep");
  }

  private String said(Form query) throws IOException {
    return query.text("xong").equals("bo")
        ? pages.words().text("entry.dropped", query.text("ten"))
        : pages.done(query, Map.of("thu-tu", "saved", "1", ""));
  }

  /**
   * @param dropped whether what was done last is to be taken back at once
   */
  private Answer list(String edition, EntryFile.Found found, String said, boolean dropped)
      throws IOException {
    EntryCheck check = EntryCheck.of(office, edition);
    Map<String, Object> model = common(said);
    model.put("dropped", dropped);
    model.put("entries", list.items(found, check));
    model.put("hidden", list.hidden(found));
    model.put("unread", found.unread());
    model.put("inherited", list.inherited(edition, check));
    model.put("known", check.edition().isPresent());
    model.put("starters", kind.starters().stream().map(newEntry::starter).toList());
    return pages.page(200, "entries", edition, model);
  }

  private Map<String, Object> common(String said) {
    Map<String, Object> model = new HashMap<>();
    model.put("screen", kind.address());
    model.put("address", kind.address());
    model.put("back", kind.address());
    model.put("type", kind.type());
    model.put("ordered", kind.isOrdered());
    model.put("only", kind.isOnly());
    model.put("said", said);
    return model;
  }

  /**
   * A form as it is shown.
   *
   * @param file that it is about; none where it is a new one
   * @param refused fields that could not be taken, each with a key of words, or words
   * @param isChecked whether what the file holds is looked at
   */
  private record Shown(
      String edition,
      Optional<EntryFile> file,
      EntryForm form,
      Map<String, String> refused,
      String said,
      boolean isChecked) {}

  private Answer form(Shown shown) throws IOException {
    Map<String, List<DeskWords.Told>> wrong = new LinkedHashMap<>();
    List<DeskWords.Told> general = new ArrayList<>();
    shown.refused().forEach((key, word) -> wrong.put(key, List.of(refusal(word, key, shown))));
    if (shown.isChecked() && shown.file().isPresent()) {
      EntryFile file = shown.file().get();
      for (Problem problem : EntryCheck.of(office, shown.edition()).of(file)) {
        DeskWords.Told told = EntryCheck.told(problem, kind, pages.words());
        EntryCheck.field(problem, kind, file)
            .ifPresentOrElse(
                field -> wrong.computeIfAbsent(field.key(), unused -> new ArrayList<>()).add(told),
                () -> general.add(told));
      }
    }
    Map<String, Object> model = common(shown.said());
    model.put("file", shown.file().map(EntryFile::path).orElse(""));
    model.put("version", shown.file().map(EntryFile::version).orElse(ContentStore.NONE));
    model.put("heading", heading(shown));
    model.put("sends", kind.fields().stream().anyMatch(EntryField::hasPictures));
    model.put("general", general);
    model.put("refused", !shown.refused().isEmpty());
    model.put("stopped", !shown.isChecked() && !shown.said().isEmpty());
    model.put("summary", summary(wrong));
    model.put("groups", fields.groups(shown.edition(), shown.form(), shown.file(), wrong));
    return pages.page(200, "entry", shown.edition(), model);
  }

  /** A field that something is wrong with, as the list above the form leads to it. */
  record Wrong(String id, String label) {}

  private List<Wrong> summary(Map<String, List<DeskWords.Told>> wrong) {
    return kind.fields().stream()
        .filter(field -> wrong.containsKey(field.key()))
        .map(field -> new Wrong(field.name(), label(field)))
        .toList();
  }

  private String label(EntryField field) {
    return pages.words().text(kind.words(field));
  }

  private DeskWords.Told refusal(String word, String key, Shown shown) {
    String label = kind.field(key).map(this::label).orElse(key);
    String text = pages.words().known(word, label, year(shown.edition())).orElse(word);
    return new DeskWords.Told("error", "", "", text, "");
  }

  private String heading(Shown shown) {
    return shown
        .file()
        .map(file -> file.text(kind.title()))
        .filter(title -> !title.isEmpty())
        .orElseGet(() -> pages.words().text("entry." + kind.type() + ".new"));
  }

  private static int year(String edition) {
    return Integer.parseInt(edition.substring(0, 4));
  }

  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> edition = office.edition(form.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    EntryFile.Found found = EntryFile.find(office, edition.get(), kind);
    Optional<EntryFile> file = found.entry(named(edition.get(), form));
    if (kind.isOnly()) {
      return save(edition.get(), file, form);
    }
    return switch (form.text("lam")) {
      case "bo" -> drop(edition.get(), file, form);
      case "len" -> move(edition.get(), found, file, form, -1);
      case "xuong" -> move(edition.get(), found, file, form, 1);
      default -> save(edition.get(), file, form);
    };
  }

  private Answer save(String edition, Optional<EntryFile> file, Form form) throws IOException {
    EntryForm typed = EntryForm.typed(kind, form);
    if (!form.text("tep").isEmpty() && file.isEmpty()) {
      String gone = pages.words().text("entry.gone");
      return form(new Shown(edition, file, typed, Map.of(), gone, false));
    }
    String folder = file.map(EntryFile::folder).orElse(edition + "/" + kind.folder());
    SentPhotos sent = SentPhotos.of(kind, form, office.store(), folder, pages.words());
    FrontMatterText before = file.map(EntryFile::front).orElseGet(() -> EntryForm.nothing(kind));
    EntryForm.Written written = EntryForm.typed(kind, sent.form()).on(before, year(edition));
    Map<String, String> refused = new LinkedHashMap<>(written.refused());
    if (!sent.wrong().isEmpty()) {
      refused.put("photos", sent.wrong());
    } else if (!refused.isEmpty() && !sent.saves().isEmpty()) {
      refused.put("photos", pages.words().text("entry.photo.again"));
    }
    if (!refused.isEmpty()) {
      return form(new Shown(edition, file, typed, refused, "", false));
    }
    String version = file.isPresent() ? form.text("ban") : ContentStore.NONE;
    String path = file.isPresent() ? file.get().path() : fresh(edition, typed);
    byte[] bytes =
        file.isPresent() || !kind.isOrdered()
            ? written.bytes().get()
            : last(edition, written.bytes().get());
    List<Save> saves = new ArrayList<>(sent.saves());
    saves.add(new Save(path, version, Optional.of(bytes)));
    if (!office.store().save(saves).isEmpty()) {
      Optional<EntryFile> now = EntryFile.find(office, edition, kind).entry(path);
      String told = pages.words().text(now.isPresent() ? "entry.changed-outside" : "entry.gone");
      String photos = sent.saves().isEmpty() ? "" : " " + pages.words().text("entry.photo.again");
      return form(new Shown(edition, now, typed, Map.of(), told + photos, false));
    }
    return Answer.redirect(at(edition, "1") + "&tep=" + Screen.encoded(path));
  }

  private String at(String edition, String done) {
    return kind.address() + "?xong=" + done + "&o=" + Screen.encoded(edition);
  }

  /** A file that is not there, neither here nor above, where one of that name would be replaced. */
  private String fresh(String edition, EntryForm typed) throws IOException {
    return edition + "/" + kind.folder() + "/" + newEntry.freeName(edition, typed) + ".md";
  }

  /** Behind all that is there. */
  private byte[] last(String edition, byte[] file) throws IOException {
    List<EntryFile> all = EntryFile.find(office, edition, kind).entries();
    List<String> before = new ArrayList<>(List.of("type"));
    kind.fields().stream().filter(field -> !field.isBody()).forEach(f -> before.add(f.key()));
    int order =
        all.stream()
            .filter(one -> one.front().has("order"))
            .mapToInt(EntryFile::order)
            .max()
            .orElse(0);
    return FrontMatterText.of(file).orElseThrow().with("order", order + GAP, before).bytes();
  }

  private Answer again(String edition, String word) throws IOException {
    EntryFile.Found now = EntryFile.find(office, edition, kind);
    return list(edition, now, pages.words().text(word), false);
  }

  private Answer drop(String edition, Optional<EntryFile> file, Form form) throws IOException {
    if (file.isEmpty() || !removed(file.get().path(), form.text("ban"))) {
      return again(edition, "entry.not-dropped");
    }
    String title = file.get().text(kind.title());
    String named = title.isEmpty() ? file.get().path() : title;
    return Answer.redirect(at(edition, "bo") + "&ten=" + Screen.encoded(named));
  }

  private boolean removed(String path, String version) throws IOException {
    return office.store().save(List.of(new Save(path, version, Optional.empty()))).isEmpty();
  }

  /** One place up or down: by its own number where there is one between, else all are numbered. */
  private Answer move(
      String edition, EntryFile.Found found, Optional<EntryFile> file, Form form, int by)
      throws IOException {
    if (file.isEmpty() || !file.get().version().equals(form.text("ban"))) {
      return again(edition, "entry.not-moved");
    }
    List<EntryFile> all = new ArrayList<>(list.shown(found));
    all.removeIf(one -> !kind.stayTogether(one, file.get()));
    int at = all.indexOf(file.get());
    int to = at + by;
    if (at < 0 || to < 0 || to >= all.size() || !kind.isOrdered()) {
      return again(edition, "entry.not-moved");
    }
    Collections.swap(all, at, to);
    List<Save> saves = new ArrayList<>();
    EntryOrder.of(all, file.get())
        .forEach(
            (moved, order) -> {
              byte[] now = moved.front().with("order", order, moved.front().keys()).bytes();
              saves.add(new Save(moved.path(), moved.version(), Optional.of(now)));
            });
    if (!office.store().save(saves).isEmpty()) {
      return again(edition, "entry.not-moved");
    }
    return Answer.redirect(at(edition, "thu-tu") + "#" + Screen.encoded(file.get().path()));
  }
}
