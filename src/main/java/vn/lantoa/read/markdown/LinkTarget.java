package vn.lantoa.read.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Where a link of a body leads, as its author wrote it: what can be told by it alone. */
record LinkTarget(String written) {
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);

  /** A host without its scheme: www.a.vn, langson.gov.vn/tin?a, a.vn:8080. */
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+){0,9}\\.\\p{L}{2,}([:/?#].*)?");

  /** What looks like a host and is the name of a file. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)[^/?#]*\\.(md|markdown|html?|txt|pdf|docx?|png|jpe?g|svg|webp|gif)\\b.*");

  private static final Pattern MAIL = Pattern.compile("[^\\s/@]+@[^\\s/@]+\\.[^\\s/@.]+");
  private static final Pattern CALL = Pattern.compile("\\+?\\d[\\d\\s.-]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

  /** Whether it names a page of the site, rightly or not; which pages there are is known later. */
  boolean isPage() {
    return !isNowhere() && !written.startsWith("#") && suggested().isEmpty() && scheme().isEmpty();
  }

  /** What is wrong with it, whatever pages there are. */
  Optional<Problem> fault(Source place) {
    if (isNowhere()) {
      return Optional.of(Problem.of(Mistake.BROKEN_LINK, place, written));
    }
    Optional<String> suggested = suggested();
    if (suggested.isPresent()) {
      boolean sound = new LinkTarget(suggested.get()).fault(place).isEmpty();
      String guess = sound ? suggested.get() : "";
      return Optional.of(Problem.of(Mistake.UNUSABLE_LINK, place, written, guess));
    }
    return switch (scheme().orElse("")) {
      case "" -> Optional.empty();
      case "https", "http" -> new WebAddress(written).fault(place);
      case "mailto" -> mail(place);
      case "tel" -> call(place);
      default -> Optional.of(Problem.of(Mistake.UNSAFE_LINK, place, written));
    };
  }

  private boolean isNowhere() {
    return written.isBlank() || written.equals("#");
  }

  private Optional<String> scheme() {
    Matcher scheme = SCHEME.matcher(written);
    return scheme.matches()
        ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The same with the scheme that was left out. */
  private Optional<String> suggested() {
    if (written.startsWith("//")) {
      return Optional.of("https:" + written);
    }
    if (HOST.matcher(written).matches() && !FILE.matcher(written).matches()) {
      return Optional.of("https://" + written);
    }
    if (MAIL.matcher(written).matches() && scheme().isEmpty()) {
      return Optional.of("mailto:" + written);
    }
    if (CALL.matcher(written).matches()) {
      return Optional.of("tel:" + written.replaceAll("[^+\\d]", ""));
    }
    return Optional.empty();
  }

  /** A link that starts a letter: {@code mailto:ten@langson.gov.vn?subject=…}. */
  private Optional<Problem> mail(Source place) {
    String rest = written.substring("mailto:".length());
    int query = rest.indexOf('?') < 0 ? rest.length() : rest.indexOf('?');
    String addresses = rest.substring(0, query).replaceAll("^/+|[\\s\\h]", "");
    String fields = rest.substring(query);
    String cured = "mailto:" + addresses + WebAddress.cured(fields);
    if (!Stream.of(addresses.split(",", -1)).allMatch(LinkTarget::isMail)) {
      return Optional.of(Problem.of(Mistake.MAIL_LINK, place, written));
    }
    if (query != addresses.length()) {
      return Optional.of(Problem.of(Mistake.UNUSABLE_LINK, place, written, cured));
    }
    return WebAddress.wrongLetter(written, fields, cured, place);
  }

  private static boolean isMail(String address) {
    int at = address.indexOf('@');
    String host = address.substring(at + 1);
    return at > 0
        && host.matches(".+\\.[^.]{2,}")
        && WebAddress.isHost(host)
        && !address.matches(".*[<>\"|\\[\\]{}\\\\^`].*");
  }

  private Optional<Problem> call(Source place) {
    String number = written.substring("tel:".length());
    String close = SPACE.matcher(number).replaceAll("");
    String digits = close.replaceAll("[^+\\d]", "");
    if (number.startsWith("/") || digits.isEmpty() || !close.matches("[+\\d%;=,.*()\\w-]+")) {
      String guess = digits.isEmpty() ? "" : "tel:" + digits;
      return Optional.of(Problem.of(Mistake.UNUSABLE_LINK, place, written, guess));
    }
    return close.equals(number)
        ? Optional.empty()
        : Optional.of(Problem.of(Mistake.SPACED_CALL, place, written, "tel:" + close));
  }
}
