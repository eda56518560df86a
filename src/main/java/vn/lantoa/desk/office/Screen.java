package vn.lantoa.desk.office;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.http.FormBody;

/** One of the pages of the desk. Used by many threads. */
public interface Screen {
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

  /** How large a form with files may be, in bytes. */
  default int most() {
    return FormBody.MOST;
  }

  /** Text as it stands in an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
