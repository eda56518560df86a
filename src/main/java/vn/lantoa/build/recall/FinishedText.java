package vn.lantoa.build.recall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What can be read in a finished file: its letters, and where its links lead. */
final class FinishedText {
  private static final Set<String> PLAIN =
      Set.of("txt", "csv", "json", "ics", "md", "js", "webmanifest");
  private static final Set<String> MARKED = Set.of("html", "xml", "svg");

  /** Documents of offices are archives of XML. */
  private static final Set<String> PACKED = Set.of("docx", "xlsx", "zip");

  /** More than any part of a document that we make; the rest is not read. */
  private static final int LARGEST_PART = 20_000_000;

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
  private static final Pattern NUMBERED = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");

  private FinishedText() {}

  /** The text of a file, by the ending of its name; none where there are only pictures in it. */
  static Optional<String> of(String name, byte[] bytes) throws IOException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PACKED.contains(ending)) {
      return Optional.of(unpacked(bytes));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return PLAIN.contains(ending)
        ? Optional.of(ending.equals("ics") ? text.replaceAll("\r?\n[ \t]", "") : text)
        : MARKED.contains(ending) ? Optional.of(words(text)) : Optional.empty();
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
            found -> letter(Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16)))
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

  private static String unpacked(byte[] archive) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        of(entry.getName(), zip.readNBytes(LARGEST_PART))
            .ifPresent(text -> all.append(text).append('\n'));
      }
    }
    return all.toString();
  }
}
