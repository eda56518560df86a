package vn.lantoa.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a template only prints texts, asks whether they are there and walks through lists, and
 * never looks into a text: then a text can be put in after Thymeleaf has done its work.
 */
final class Opaque {
  /** An attribute of Thymeleaf's with its expression. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\b(?:data-)?th[:-]([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** Ways to look into a text, or to make Thymeleaf write it in another manner. */
  private static final Pattern INTO =
      Pattern.compile(
          "\\[\\[|\\[\\(|__|[\uE000\uE001]|\\bth[:-](?:inline|switch|case|object|with|attr)\\b");

  private static final String VALUE =
      "\\$\\{[A-Za-z]\\w*(?:\\.(?!bytes|empty|blank|class)[A-Za-z]\\w*)*}";

  /** A text of a template's own, and no number: two numbers would be added up. */
  private static final String WORDS = "'[^'0-9]*'";

  private static final String TERM =
      "(?:%s|%s\\s*\\+\\s*%s(?:\\s*\\+\\s*%s)?|%s(?:\\s*\\+\\s*%s\\s*\\+\\s*%s)*(?:\\s*\\+\\s*%s)?)"
          .formatted(VALUE, VALUE, WORDS, "(?:" + VALUE + ")", WORDS, VALUE, WORDS, VALUE);

  private static final Pattern PLAIN =
      Pattern.compile(
          TERM
              + ("|" + VALUE + "\\s*\\?\\s*" + WORDS + "\\s*:\\s*" + WORDS)
              + ("|\\w+(?:,\\s*\\w+)?\\s*:\\s*" + VALUE)
              + ("|~\\{[\\w.-]*\\s*::\\s*[\\w-]+(?:\\((?:~\\{::\\w+}|%s)?(?:,\\s*%s)*\\))?}"
                  .formatted(TERM, TERM)));

  /** Another template of which a fragment is used. */
  private static final Pattern OTHER = Pattern.compile("~\\{\\s*([\\w.-]+)\\s*::");

  private Opaque() {}

  /** A template of a folder, and all those whose fragments it uses. */
  static boolean is(Path folder, String template) {
    return is(folder, template, new HashSet<>());
  }

  private static boolean is(Path folder, String template, Set<String> seen) {
    if (!seen.add(template)) {
      return true;
    }
    try {
      String text = Files.readString(folder.resolve(template));
      return is(text)
          && OTHER.matcher(text).results().allMatch(other -> is(folder, other.group(1), seen));
    } catch (IOException e) {
      return false; // whoever asks for a template that can't be read is told so
    }
  }

  /** The text of one template. */
  static boolean is(String template) {
    if (INTO.matcher(template).find()) {
      return false;
    }
    Matcher attribute = ATTRIBUTE.matcher(template);
    while (attribute.find()) {
      String expression = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      boolean declares = attribute.group(1).equals("fragment");
      if (!declares && !PLAIN.matcher(expression.trim()).matches()) {
        return false;
      }
    }
    return true;
  }
}
