package vn.lantoa.desk;

import java.io.IOException;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
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
    String done = office.store().undo().isPresent() ? "lai" : "khong";
    String back = form.text("ve").matches("[a-z-]{1,20}") ? form.text("ve") : "thong-diep";
    return Answer.redirect(back + "?xong=" + done + "&o=" + Screen.encoded(form.text("o")));
  }
}
