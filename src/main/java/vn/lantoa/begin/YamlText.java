package vn.lantoa.begin;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as a value of front matter: bare where that is safe, as people would write it. */
final class YamlText {
  /** Those that YAML takes for something else, in one of its versions. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  /** A letter first, or digits that are no number: 622/KH-UBND. */
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}][^\\p{Cntrl}]*|\\d[^\\p{Cntrl}]*[/ ][^\\p{Cntrl}]*");

  private static final Pattern UNSAFE = Pattern.compile(":(\\s|$)|\\s#|\\s$|\"");

  private YamlText() {}

  static String of(String text) {
    boolean bare = BARE.matcher(text).matches() && !UNSAFE.matcher(text).find();
    if (bare && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
      return text;
    }
    return text.matches("[^'\\p{Cntrl}]*\"[^'\\p{Cntrl}]*") ? "'" + text + "'" : quoted(text);
  }

  private static String quoted(String text) {
    String safe = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + safe.replaceAll("\\p{Cntrl}+", " ") + "\"";
  }
}
