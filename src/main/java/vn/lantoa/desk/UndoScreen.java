package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.desk.entry.EntryScreen;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.receive.ReceiveScreen;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.SavedStep;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/**
 * Undoes the step that a button named, or does it again, and goes on where it is seen. Fields:
 * {@code buoc} the step, {@code o} the edition, {@code ve} the screen that asked.
 */
record UndoScreen(Office office, DeskPages pages) implements Screen {
  /** Screens by the types of what they show, where those are no entries. */
  private static final Map<String, List<String>> SCREENS =
      Map.of(
          "slogans", List.of("thong-diep"),
          "identity", List.of("nhan-dien", "mau-in"),
          "attachment", List.of("van-ban"),
          "locality", List.of("co-quan", "van-ban", "mau-in"));

  /** Screens that are about files of all kinds. */
  private static final Set<String> OF_ALL = Set.of("loi", ReceiveScreen.NAME);

  @Override
  public Answer show(Form query) {
    return Answer.redirect("./");
  }

  @Override
  public Answer change(Form form) throws IOException {
    boolean needed = pages.steps().isNeeded(form.text("buoc"));
    Optional<SavedStep> turned = needed ? Optional.empty() : office.store().turn(form.text("buoc"));
    String done =
        "?xong="
            + (needed ? "chung" : turned.isPresent() ? "lai" : "khong")
            + "&buoc="
            + Screen.encoded(turned.map(SavedStep::name).orElse(form.text("buoc")));
    Optional<String> edition = office.edition(form.text("o"));
    String screen = address(turned, edition, form);
    return Answer.redirect(screen + done + edition.map(o -> "&o=" + Screen.encoded(o)).orElse(""));
  }

  /** Where what was changed is shown, or else the page that asked. */
  private String address(Optional<SavedStep> turned, Optional<String> edition, Form form)
      throws IOException {
    String asked = form.text("ve").matches("[a-z-]{1,20}") ? form.text("ve") : "./";
    if (OF_ALL.contains(asked)) {
      return asked;
    }
    boolean isHere =
        turned.isPresent()
            && edition.isPresent()
            && pages.steps().isIn(turned.get(), edition.get());
    Optional<SavedStep> here = turned.filter(step -> isHere);
    List<String> screens = new ArrayList<>();
    for (String file : here.map(SavedStep::files).orElse(List.of())) {
      screens.addAll(screens(here.get(), file));
    }
    return edition.isEmpty()
        ? "./"
        : screens.isEmpty() || screens.contains(asked) ? asked : screens.get(0);
  }

  private List<String> screens(SavedStep step, String file) throws IOException {
    if (!file.endsWith(".md")) {
      return List.of();
    }
    Optional<byte[]> now = office.store().read(file);
    Optional<String> type =
        (now.isPresent() ? now : office.store().before(step, file))
            .flatMap(FrontMatterText::of)
            .flatMap(text -> text.text("type"));
    List<String> own = type.map(name -> SCREENS.getOrDefault(name, List.of())).orElse(List.of());
    return own.isEmpty() ? EntryScreen.addressOf(office.store(), file).stream().toList() : own;
  }
}
