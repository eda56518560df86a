package vn.lantoa.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.entry.EntryScreen;
import vn.lantoa.desk.identity.IdentityScreen;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.EditionPreview;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.papers.PapersScreen;
import vn.lantoa.desk.problem.ProblemScreen;
import vn.lantoa.desk.problem.TextScreen;
import vn.lantoa.desk.year.LayerScreen;
import vn.lantoa.desk.year.YearScreen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.FormBody;

/** All screens by their names, which are those of their addresses. */
final class Screens implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;
  private static final int BROKEN = 500;

  private final DeskPages pages;
  private final EditionPreview preview;
  private final GuideScreen guide = new GuideScreen();
  private final Map<String, Screen> all;

  Screens(Office office, DeskPages pages) {
    this.pages = pages;
    this.preview = new EditionPreview(office, pages.words().locale());
    Printing printing = new Printing(office);
    this.all = new HashMap<>(EntryScreen.all(office, pages));
    all.putAll(
        Map.ofEntries(
            Map.entry("", new HomeScreen(office, pages, preview)),
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
            Map.entry("van-ban", new PapersScreen(office, pages)),
            Map.entry("co-gi-moi", new LayerScreen(office, pages)),
            Map.entry("nam-moi", new YearScreen(office, pages)),
            Map.entry("hoan-tac", new UndoScreen(office))));
  }

  Answer show(String name, Form query) throws IOException {
    if (name.startsWith(GuideScreen.FOLDER)) {
      Optional<Answer> page = guide.show(name.substring(GuideScreen.FOLDER.length()), query);
      return page.orElseGet(() -> Answer.text(NOT_FOUND, pages.words().text("missing")));
    }
    Optional<Screen> screen = Optional.ofNullable(all.get(name));
    return screen.isPresent() ? screen.get().show(query) : missing();
  }

  Answer change(String name, Form form) throws IOException {
    Optional<Screen> screen = Optional.ofNullable(all.get(name));
    return screen.isPresent() ? screen.get().change(form) : missing();
  }

  private Answer missing() throws IOException {
    String text = pages.words().text("missing");
    return pages.page(NOT_FOUND, "word", "", Map.of("text", text));
  }

  /** Nothing was saved: what was sent is more than any screen takes. */
  Answer tooLarge() throws IOException {
    String text = pages.words().text("too-large", FormBody.MOST / 1_000_000);
    return pages.page(TOO_LARGE, "word", "", Map.of("text", text));
  }

  /** What went wrong is no mistake of the user's, and nothing of hers is lost. */
  Answer broken(Exception e) {
    return Answer.text(BROKEN, pages.words().text("broken", String.valueOf(e)));
  }

  @Override
  public void close() {
    preview.close();
  }
}
