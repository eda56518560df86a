package vn.lantoa.desk;

import java.util.Optional;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.guide.GuideBook;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.MediaTypes;

/** Cẩm nang: the guide, whose pages are the same in its own folder and here. */
final class GuideScreen {
  /** What the addresses of all its files begin with. */
  static final String FOLDER = "cam-nang/";

  /** Where a problem leads: to the place that explains it. */
  private static final String EXPLAIN = "tra";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private Optional<GuideBook> book = Optional.empty();

  /** Read when it is first asked for. */
  private synchronized GuideBook book() {
    if (book.isEmpty()) {
      book = Optional.of(GuideBook.read());
    }
    return book.get();
  }

  /**
   * Shows one of its files.
   *
   * @return nothing where it has none of that name
   */
  Optional<Answer> show(String name, Form query) {
    if (name.equals(EXPLAIN)) {
      String page = book().explanation(query.text("loi")).orElse(GuideBook.FIRST_PAGE);
      return Optional.of(Answer.redirect(page));
    }
    String edition = query.text("o");
    String desk = "../" + (edition.isEmpty() ? "" : "?o=" + Screen.encoded(edition));
    return book()
        .file(name.isEmpty() ? GuideBook.FIRST_PAGE : name, desk)
        .map(
            bytes -> Answer.of(200, MediaTypes.of(name.isEmpty() ? ".html" : name), bytes, POLICY));
  }
}
