package vn.lantoa.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.ContentStore;

/** The addresses of all screens that the desk knows. */
public final class ScreenNames {
  private ScreenNames() {}

  /**
   * Of a desk that is opened and closed.
   *
   * @param folder for its content
   */
  public static Set<String> all(Path folder) {
    Office office =
        new Office(
            ContentStore.of(folder.resolve("content")),
            edition -> {
              throw new IllegalStateException("nobody asks");
            },
            problem -> problem,
            folder,
            LocalDate.MIN,
            Clock.systemUTC());
    DeskPages pages = new DeskPages(new DeskWords(Locale.forLanguageTag("vi")), office);
    try (Screens screens = new Screens(office, pages, "/")) {
      return new TreeSet<>(screens.names());
    }
  }
}
