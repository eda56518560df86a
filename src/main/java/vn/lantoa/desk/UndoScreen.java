package vn.lantoa.desk;

import java.io.IOException;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Takes the last change back. */
record UndoScreen(Office office) implements Screen {
  @Override
  public Answer show(Form query) {
    return Answer.redirect("./");
  }

  @Override
  public Answer change(Form form) throws IOException {
    String done = office.store().undo().isPresent() ? "lai" : "khong";
    return Answer.redirect("thong-diep?xong=" + done + "&o=" + Screen.encoded(form.text("o")));
  }
}
