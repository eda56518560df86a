package vn.lantoa.desk.office;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says what is told of a file in the words of a form over it: where the file has a key, the form
 * has a field. So no message needs to be written twice.
 *
 * @param labels of the fields, by keys of the file
 * @param field what a field is called
 */
public record KeyWords(Map<String, String> labels, String field) {
  /** A shorter one may be a word of Vietnamese. */
  private static final int SURELY_A_KEY = 4;

  /** A key that no form has a field for: named as one, or written as a line of the file. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:khóa|key) [“\"]?[a-z-]+|(?<![\\p{L}\\p{N}/.@-])(?:type|hide|order|words|whole|slug|path"
              + "|area|lang|until|also|note|level|code|cmyk|designs|formats|status|corrected"
              + "|taken-down|theme|theme-confirmed|theme-pending): ");

  public KeyWords {
    labels = Map.copyOf(labels);
  }

  /** The text with the names of fields instead of keys. */
  public String in(String text) {
    if (labels.isEmpty()) {
      return text;
    }
    String keys =
        new TreeMap<>(labels)
            .descendingKeySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Matcher named =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}/.@“\"-])((?:the )?(?:khóa|dòng|key|line) )?([“\"])?("
                    + keys
                    + ")([”\"])?(:(?=\\s|$))?(?![\\p{L}\\p{N}/.@-])")
            .matcher(text);
    return named.replaceAll(found -> Matcher.quoteReplacement(words(found)));
  }

  private String words(MatchResult found) {
    String key = found.group(3);
    String label = labels.getOrDefault(key, key);
    boolean prefixed = found.group(1) != null;
    boolean quoted = found.group(2) != null;
    if (found.group(5) != null) {
      return (prefixed ? field + " " : "") + "“" + label + "”:";
    }
    boolean sure = prefixed || key.length() >= SURELY_A_KEY;
    return !sure || quoted && !prefixed
        ? found.group()
        : (prefixed ? field + " " : "") + "“" + label + "”";
  }

  /** Whether a text names a key, for which the file itself must be opened. */
  public static boolean namesKeys(String text) {
    return NAMED.matcher(text).find();
  }
}
