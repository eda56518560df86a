package vn.lantoa.read.markdown;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.HostName;
import vn.lantoa.read.file.PublicHost;
import vn.lantoa.text.Percent;

/** An address of another site, judged as browsers do: hosts may have letters with marks or a _. */
record WebAddress(String written) {
  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?:)([/\\\\]*)([^/?#]*)(.*)", Pattern.DOTALL);

  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[^@\\s]*@)?(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]*)(?::(.*))?", Pattern.DOTALL);

  private static final Pattern LABELS =
      Pattern.compile("(?i)[a-z0-9_-]{1,63}(\\.[a-z0-9_-]+)*\\.?");

  /** Filled in with digits only, so that it may stand in an address. */
  private static final String YEAR = "{year}";

  private static final int LONGEST_HOST = 253;
  private static final int LAST_PORT = 65_535;

  /** What is wrong with it; the cure, where there is one, is the whole address to type. */
  Optional<Problem> fault(Source place) {
    Matcher parts = PARTS.matcher(written);
    if (!parts.matches()) {
      return unusable(place, "");
    }
    String start = parts.group(1) + "//";
    Matcher authority = AUTHORITY.matcher(parts.group(3));
    if (!authority.matches() || !isHost(authority.group(1))) {
      return host(parts.group(3), place);
    }
    String rest = cured(parts.group(4));
    if (!isPort(authority.group(2))) {
      String host = parts.group(3).substring(0, authority.end(1));
      return unusable(place, start + host + rest);
    }
    String cured = start + parts.group(3) + rest;
    return notForAll(parts.group(3), authority.group(1), place)
        .or(() -> wrongLetter(written, parts.group(4), cured, place))
        .or(() -> parts.group(2).equals("//") ? Optional.empty() : unusable(place, cured));
  }

  private Optional<Problem> notForAll(String authority, String host, Source place) {
    if (authority.contains("@")) {
      boolean doubtful = HostName.isPerhaps(authority.substring(0, authority.lastIndexOf('@')));
      String cured = doubtful ? "" : written.replaceFirst("(?<=[/\\\\])[^/?#\\\\]*@", "");
      return Optional.of(Problem.of(Mistake.LINK_WITH_USER, place, written, cured));
    }
    return PublicHost.isPrivate(host)
        ? Optional.of(Problem.of(Mistake.PRIVATE_HOST, place, written))
        : Optional.empty();
  }

  /**
   * Tells the first letter that can't stand where it does.
   *
   * @param rest what stands behind the host
   * @param cured the whole address to type
   */
  static Optional<Problem> wrongLetter(String written, String rest, String cured, Source place) {
    Rest letters = new Rest(rest);
    return IntStream.range(0, rest.length())
        .filter(letters::isWrong)
        .mapToObj(rest::charAt)
        .findFirst()
        .map(letter -> letter(written, letter, cured, place));
  }

  private Optional<Problem> unusable(Source place, String guess) {
    return Optional.of(Problem.of(Mistake.UNUSABLE_LINK, place, written, guess));
  }

  private static Problem letter(String written, int letter, String guess, Source place) {
    String found = Character.toString(letter);
    return Problem.of(Mistake.LETTER_IN_LINK, place, written, guess, found, form(letter));
  }

  private Optional<Problem> host(String authority, Source place) {
    return authority
        .codePoints()
        .filter(c -> !Character.isLetterOrDigit(c) && ".-_:@".indexOf(c) < 0)
        .boxed()
        .findFirst()
        .map(letter -> letter(written, letter, "", place))
        .or(() -> unusable(place, ""));
  }

  static boolean isHost(String host) {
    if (host.startsWith("[")) {
      return true;
    }
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
      return ascii.length() <= LONGEST_HOST && LABELS.matcher(ascii).matches();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isPort(String port) {
    return port == null
        || port.isEmpty()
        || port.matches("\\d{1,5}") && Integer.parseInt(port) <= LAST_PORT;
  }

  /** What stands behind the host, with every letter that can't stand there in its %-form. */
  static String cured(String rest) {
    StringBuilder cured = new StringBuilder();
    Rest letters = new Rest(rest);
    for (int i = 0; i < rest.length(); i++) {
      cured.append(letters.isWrong(i) ? form(rest.charAt(i)) : rest.charAt(i));
    }
    return cured.toString();
  }

  /**
   * Path, query and fragment.
   *
   * @param pathEnd where the path ends
   * @param hash where the fragment begins; the length where there is none
   */
  private record Rest(String text, int pathEnd, int hash) {
    Rest(String text) {
      this(text, end(text, text.replace('#', '?').indexOf('?')), end(text, text.indexOf('#')));
    }

    private static int end(String text, int found) {
      return found < 0 ? text.length() : found;
    }

    boolean isWrong(int at) {
      char letter = text.charAt(at);
      return switch (letter) {
        case '%' -> !isHex(at + 1) || !isHex(at + 2);
        case '#' -> at > hash;
        case '[', ']' -> at < pathEnd;
        case '{' -> !text.startsWith(YEAR, at);
        case '}' -> !text.startsWith(YEAR, at - YEAR.length() + 1);
        case '"', '<', '>', '\\', '^', '`', '|' -> true;
        default -> Character.isSpaceChar(letter) || Character.isISOControl(letter);
      };
    }

    private boolean isHex(int at) {
      return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
  }

  private static String form(int letter) {
    return letter == '\\' ? "/" : Percent.encoded(letter);
  }
}
