package vn.lantoa.desk;

import java.io.IOException;
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
    office.store().undo();
    String back = form.text("ve").matches("thong-diep|to-in|loi|") ? form.text("ve") : "";
    return Answer.redirect(
        (back.isEmpty() ? "./" : back) + "?o=" + SloganScreen.encoded(form.text("o")));
  }
}
