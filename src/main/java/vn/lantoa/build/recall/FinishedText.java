package vn.lantoa.build.recall;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be read in a finished file: its letters, and where its links lead. */
final class FinishedText {
  private static final Set<String> PLAIN =
      Set.of("txt", "csv", "json", "ics", "md", "js", "webmanifest");
  private static final Set<String> MARKED = Set.of("html", "xml", "svg");

  /** Documents of offices are archives of XML. */
  private static final Set<String> PACKED = Set.of("docx", "xlsx", "zip");

  /** Tags that part no words, and in archives those of a run of letters. */
  private static final Pattern WITHIN_WORDS =
      Pattern.compile(
          "</?(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr|tspan"
              + "|w:r|w:t|w:rPr|w:proofErr)(?:\\s[^<>]*)?/?>");

  /** What readers have of tags: pictures' words, descriptions, numbers to call. */
  private static final Pattern READ =
      Pattern.compile("\\s(?:alt|title|content|aria-label|href|data-copy)=\"([^\"<>]*)\"");

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern STYLE = Pattern.compile("<style[^<]*+</style>");
  private static final Pattern NUMBERED =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

  private FinishedText() {}

  /** Whether files of this name are archives, whose parts have the text. */
  static boolean isPacked(String name) {
    return PACKED.contains(ending(name));
  }

  /** Whether files of this name have text, and not only pictures. */
  static boolean isText(String name) {
    return PLAIN.contains(ending(name)) || MARKED.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The text of a file that is no archive, by the ending of its name. */
  static String of(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (MARKED.contains(ending(name))) {
      return words(text);
    }
    return ending(name).equals("ics") ? text.replaceAll("\r?\n[ \t]", "") : text;
  }

  private static String words(String markup) {
    String plain = STYLE.matcher(markup).replaceAll(" ");
    StringBuilder words = new StringBuilder(plain.length());
    READ.matcher(plain).results().forEach(read -> words.append(read.group(1)).append('\n'));
    String joined = WITHIN_WORDS.matcher(plain).replaceAll("");
    words.append(TAG.matcher(joined).replaceAll("\n"));
    return Normalizer.normalize(resolved(words.toString()), Normalizer.Form.NFC);
  }

  private static String resolved(String text) {
    return NUMBERED
        .matcher(text)
        .replaceAll(
            found ->
                letter(
                    found.group(1) == null
                        ? Integer.parseInt(found.group(2))
                        : Integer.parseInt(found.group(1), 16)))
        .replace("&nbsp;", "\u00a0")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String letter(int code) {
    boolean one = Character.isValidCodePoint(code) && code != '\\' && code != '$';
    return one ? Character.toString(code) : " ";
  }
}
