package vn.lantoa.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.desk.entry.EntryScreen;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.receive.ReceiveScreen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Takes the last change back, and goes on where it was asked for: field {@code ve}. */
record UndoScreen(Office office) implements Screen {
  @Override
  public Answer show(Form query) {
    return Answer.redirect("./");
  }

  @Override
  public Answer change(Form form) throws IOException {
    Optional<String> file = office.store().undo();
    String done = file.isPresent() ? "lai" : "khong";
    return Answer.redirect(
        address(file, form) + "?xong=" + done + "&o=" + Screen.encoded(form.text("o")));
  }

  /** Where what was changed is shown, or else the page that asked. */
  private String address(Optional<String> file, Form form) throws IOException {
    String asked = form.text("ve").matches("[a-z-]{1,20}") ? form.text("ve") : "thong-diep";
    return file.isPresent() && !Set.of("loi", ReceiveScreen.NAME).contains(asked)
        ? EntryScreen.addressOf(office.store(), file.get()).orElse(asked)
        : asked;
  }
}
