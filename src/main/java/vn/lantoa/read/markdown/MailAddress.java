package vn.lantoa.read.markdown;

import java.util.Optional;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** A link that starts a letter: {@code mailto:ten@langson.gov.vn?subject=…}. */
final class MailAddress {
  private static final String SCHEME = "mailto:";

  private MailAddress() {}

  static Optional<Problem> fault(String written, Source place) {
    String rest = written.substring(SCHEME.length());
    int query = rest.indexOf('?') < 0 ? rest.length() : rest.indexOf('?');
    String mail = rest.substring(0, query).replaceAll("^/+|[\\s\\h]", "");
    String fields = rest.substring(query);
    String cured = SCHEME + mail + WebAddress.cured(fields);
    if (!isMail(mail)) {
      return Optional.of(Problem.of(Mistake.MAIL_LINK, place, written));
    }
    if (query != mail.length()) {
      return Optional.of(Problem.of(Mistake.UNUSABLE_LINK, place, written, cured));
    }
    return WebAddress.wrongLetter(written, fields, cured, place);
  }

  /** One address, or several with commas between them. */
  private static boolean isMail(String mail) {
    for (String one : mail.split(",", -1)) {
      int at = one.indexOf('@');
      String host = one.substring(at + 1);
      boolean whole = at > 0 && host.matches(".+\\.[^.]{2,}") && WebAddress.isHost(host);
      if (!whole || one.matches(".*[<>\"|\\[\\]{}\\\\^`].*")) {
        return false;
      }
    }
    return true;
  }
}
