package vn.lantoa.desk.office;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
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

  /** Where the files of its form wait until it is answered; none: in memory. */
  default Optional<Path> waiting() throws IOException {
    return Optional.empty();
  }

  /** Text as it stands in an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
