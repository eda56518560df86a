package vn.lantoa.desk;

import java.io.IOException;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** One of the pages of the desk. Used by many threads. */
interface Screen {
  /**
   * Shows it.
   *
   * @param query what stands behind the question mark
   */
  Answer show(Form query) throws IOException;

  /** Does what its form says. */
  default Answer change(Form form) throws IOException {
    return show(form);
  }
}
