package vn.lantoa.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.desk.draft.DraftScreen;
import vn.lantoa.desk.draft.Drafts;
import vn.lantoa.desk.entry.EntryScreen;
import vn.lantoa.desk.identity.DesignScreen;
import vn.lantoa.desk.identity.IdentityScreen;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.EditionPreview;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.papers.PapersScreen;
import vn.lantoa.desk.problem.ProblemScreen;
import vn.lantoa.desk.problem.TextScreen;
import vn.lantoa.desk.receive.ReceiveScreen;
import vn.lantoa.desk.year.LayerScreen;
import vn.lantoa.desk.year.YearScreen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.FormBody;

/** All screens by their names, which are those of their addresses. */
final class Screens implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int BROKEN = 500;

  private final DeskPages pages;
  private final String root;
  private final EditionPreview preview;
  private final Drafts drafts;
  private final GuideScreen guide = new GuideScreen();
  private final Map<String, Screen> all;

  /**
   * @param root what the addresses of all screens begin with
   */
  Screens(Office office, DeskPages pages, String root) {
    this.pages = pages;
    this.root = root;
    this.preview = new EditionPreview(office, pages.words().locale());
    this.drafts = new Drafts(office.store().journal(), office.clock());
    Printing printing = new Printing(office);
    this.all = new HashMap<>(EntryScreen.all(office, pages));
    all.putAll(
        Map.ofEntries(
            Map.entry("", new HomeScreen(office, pages, preview, printing)),
            Map.entry("thong-diep", new SloganScreen(office, pages, printing)),
            Map.entry("dan", new PasteScreen(office, pages)),
            Map.entry("to-in", new SheetScreen(office, pages, printing)),
            Map.entry("to", printing),
            Map.entry("xem", new LookScreen(office, pages, preview)),
            Map.entry("loi", new ProblemScreen(office, pages)),
            Map.entry("sua", new TextScreen(office, pages)),
            Map.entry("bat-dau", new StartScreen(office, pages)),
            Map.entry("lay", new TakeScreen(office, pages)),
            Map.entry("nhan-dien", new IdentityScreen(office, pages, printing)),
            Map.entry("mau-in", new DesignScreen(office, pages, printing)),
            Map.entry("van-ban", new PapersScreen(office, pages)),
            Map.entry("co-gi-moi", new LayerScreen(office, pages)),
            Map.entry("nam-moi", new YearScreen(office, pages)),
            Map.entry(ReceiveScreen.NAME, new ReceiveScreen(office, pages)),
            Map.entry("nhap", new DraftScreen(drafts, pages, office.clock())),
            Map.entry("hoan-tac", new UndoScreen(office, pages))));
  }

  /** Of all but the guide. */
  Set<String> names() {
    return all.keySet();
  }

  /** How large a form of a screen may be, in bytes. */
  int most(String name) {
    return Optional.ofNullable(all.get(name)).map(Screen::most).orElse(FormBody.MOST);
  }

  /** Where the files of a screen's form wait until it is answered; none: in memory. */
  Optional<Path> waiting(String name) throws IOException {
    Optional<Screen> screen = Optional.ofNullable(all.get(name));
    return screen.isPresent() ? screen.get().waiting() : Optional.empty();
  }

  Answer show(String name, Form query) throws IOException {
    if (name.startsWith(GuideScreen.FOLDER)) {
      Optional<Answer> page = guide.show(name.substring(GuideScreen.FOLDER.length()), query);
      return page.orElseGet(() -> Answer.bare(NOT_FOUND));
    }
    Optional<Screen> screen = Optional.ofNullable(all.get(name));
    return screen.isPresent() ? screen.get().show(query) : Answer.bare(NOT_FOUND);
  }

  Answer change(String name, Form form) throws IOException {
    Optional<Screen> screen = Optional.ofNullable(all.get(name));
    if (screen.isEmpty()) {
      return Answer.bare(NOT_FOUND);
    }
    Answer answer = screen.get().change(form);
    drafts.answered(form, answer);
    return answer;
  }

  /**
   * A page that says why there is nothing else to see, and leads back.
   *
   * @param name of the screen that was asked for
   */
  Answer refusal(int status, String name) throws IOException {
    String back = names().contains(name) ? name : "";
    return word(status, "status." + status, root, back, most(name) / 1_000_000);
  }

  /** To whom nothing of the desk is to be told, its address least of all. */
  Answer turnedAway(int status) throws IOException {
    return word(status, status == NOT_FOUND ? "strange.address" : "strange.request", "", "");
  }

  /** What went wrong is no mistake of the user's, and nothing of hers is lost. */
  Answer broken(Exception e) {
    try {
      return word(BROKEN, "broken", root, "", String.valueOf(e));
    } catch (IOException | RuntimeException nothingElseWorks) {
      return Answer.text(BROKEN, pages.words().text("broken", String.valueOf(e)));
    }
  }

  private Answer word(int status, String key, String from, String back, Object... arguments)
      throws IOException {
    String text = pages.words().text(key, arguments);
    return pages.page(status, "word", "", Map.of("text", text, "root", from, "back", back));
  }

  @Override
  public void close() {
    preview.close();
  }
}
