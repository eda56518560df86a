package vn.lantoa.read.letters;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that a program wrote as their numbers, and no other takes back: Ph%E1%BB%A5, Ph\\u1ee5,
 * Ph=E1=BB=A5, Ph&amp;#7909;.
 */
final class Escapes {
  private static final Pattern BYTES =
      Pattern.compile(
          "((?:%[C-Ec-e][\\da-fA-F](?:%[89ABab][\\da-fA-F]){1,2})+)|((?:=[CE][\\dA-F](?:=[89AB][\\dA-F]){1,2})+)");

  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern NUMBER = Pattern.compile("&(?:amp;)?#(\\d{2,5});");

  /** Any of these makes the word an address, a path, or something of a language of machines. */
  private static final Pattern ADDRESS = Pattern.compile("[/?@]|:(?=\\S)|www\\.|]\\(|\\.\\p{L}");

  private Escapes() {}

  /**
   * The first on a line.
   *
   * @param raw whether the numbers of HTML are shown as they are here, as in front matter
   */
  static Optional<Mojibake.Found> in(String line, boolean raw) {
    // YAML reads its own escapes in quotation marks, and code shows what it shows
    if (line.indexOf('`') >= 0) {
      return Optional.empty();
    }
    if (line.indexOf('%') >= 0 || line.indexOf('=') >= 0) {
      Matcher bytes = BYTES.matcher(line);
      while (bytes.find()) {
        if (!isInAddress(line, bytes.start())) {
          return found(line, bytes.start(), bytes.end(), bytes.replaceAll(Escapes::bytes));
        }
      }
    }
    if (line.indexOf("\\u") >= 0 && line.indexOf('"') < 0) {
      Matcher unicode = UNICODE.matcher(line);
      if (unicode.find()) {
        return found(line, unicode.start(), unicode.end(), unicode.replaceAll(c -> letter(c, 16)));
      }
    }
    if (line.indexOf('#') >= 0) {
      Matcher number = NUMBER.matcher(line);
      if (number.find() && (raw || line.startsWith("&amp;", number.start()))) {
        return found(line, number.start(), number.end(), number.replaceAll(c -> letter(c, 10)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Mojibake.Found> found(String line, int start, int end, String meant) {
    String composed = Normalizer.normalize(meant, Normalizer.Form.NFC);
    return Optional.of(
        new Mojibake.Found(
            start,
            line.substring(start, end),
            Optional.of(composed.strip()).filter(Orthography::isPlain)));
  }

  private static String bytes(MatchResult found) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String hex : found.group().substring(1).split("[%=]")) {
      bytes.write(Integer.parseInt(hex, 16));
    }
    return Matcher.quoteReplacement(bytes.toString(StandardCharsets.UTF_8));
  }

  private static String letter(MatchResult found, int radix) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(found.group(1), radix)));
  }

  private static boolean isInAddress(String line, int at) {
    int start = at;
    while (start > 0 && line.charAt(start - 1) > ' ') {
      start--;
    }
    int end = at;
    while (end < line.length() && line.charAt(end) > ' ') {
      end++;
    }
    return ADDRESS.matcher(line.substring(start, end)).find();
  }
}
