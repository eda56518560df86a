package vn.lantoa.pages.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a template only prints texts, asks whether they are there and walks through lists, and
 * never looks into a text: then a text can be put in after Thymeleaf has done its work. A list of
 * what is known to be so; a template that holds anything else is not opaque. That a name is looked
 * up in a map and not in a text can't be seen here: {@link CompiledTemplate} sees to that.
 */
final class LogiclessSubset {
  /**
   * Wherever Thymeleaf may see something of its own: its element, or an attribute with its
   * expression in quotes. The expression is searched too, for what a parser may see there that
   * reads the quotes before it in another way.
   */
  private static final Pattern OWN =
      Pattern.compile(
          "(?<!\\w)th[:-](?:((?<=<th.|</th.)block(?=[\\s/>]))"
              + "|([\\w-]+|xml:lang)\\s*=\\s*(?=\"([^\"]*)\"|'([^']*)'))?",
          Pattern.CASE_INSENSITIVE);

  /** Expressions elsewhere, code run before them, comments that vanish, and marks of holes. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\[\\[|\\[\\(|__|<!--/\\*|\\*/-->|[\uE000\uE001]|&#(?:x0*e00[01]|0*5734[45])",
          Pattern.CASE_INSENSITIVE);

  /** Attributes that write a text, and read nothing of it but whether it is empty. */
  private static final Set<String> PRINTING =
      Set.of(
          ("text utext class classappend id href src srcset sizes alt title lang xml:lang dir label content"
                  + " datetime colspan rowspan scope headers width height fill media rel hreflang"
                  + " cite integrity role placeholder for x")
              .split(" "));

  /** But data-th-text, if it were set, would be run. */
  private static final Pattern PRINTING_TOO = Pattern.compile("(?:data-(?!th-)|aria-)[\\w-]+");

  /**
   * Not what every object has, a list of texts too; OGNL does not mind its case. Not the bytes of a
   * text such as "no", whose length Thymeleaf finds or not by what it has read before.
   */
  private static final String NAME =
      "(?!(?i:class|getclass|tostring|hashcode|hcode|bytes)\\b)[A-Za-z]\\w*";

  private static final String VALUE = "\\$\\{%s(?:\\.%s)*}".formatted(NAME, NAME);

  /** No number, no reference or escape that makes one, nothing that is more than a letter. */
  private static final String NO_LETTER = "'\\\\&|${}\\p{N}";

  private static final String WORDS = "'[^%s]*'".formatted(NO_LETTER);

  /** Words that make no number with what stands before and after them: numbers are added up. */
  private static final String APART =
      "'[^%s]*[^%s\\s.eE+-][^%s]*'".formatted(NO_LETTER, NO_LETTER, NO_LETTER);

  private static final Pattern ASKED = Pattern.compile(VALUE);

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:%s\\s*\\+\\s*)?%s(?:\\s*\\+\\s*%s\\s*\\+\\s*%s)*(?:\\s*\\+\\s*%s)?"
                  .formatted(WORDS, VALUE, APART, VALUE, WORDS)
              + "|%s\\s*\\?\\s*%s\\s*:\\s*%s".formatted(VALUE, WORDS, WORDS));

  private static final Pattern WALKED = Pattern.compile("\\w+(?:\\s*,\\s*\\w+)?\\s*:\\s*" + VALUE);

  /** No text put together, into which the fragment might look; no name of a template. */
  private static final String ARGUMENT =
      "(?:%s|~\\{\\s*::\\s*[\\w-]+\\s*}|'[^%s.]*')".formatted(VALUE, NO_LETTER);

  private static final Pattern INSERTED =
      Pattern.compile(
          "~\\{\\s*(?:[A-Za-z][\\w-]*\\.html\\s*)?::\\s*[\\w-]+\\s*"
              + "(?:\\(\\s*%s(?:\\s*,\\s*%s)*\\s*\\)\\s*)?}".formatted(ARGUMENT, ARGUMENT));

  private static final Pattern DECLARED =
      Pattern.compile("[\\w-]+\\s*(?:\\(\\s*(\\w+(?:\\s*,\\s*\\w+)*)\\s*\\))?");

  /** Another template of which a fragment is used. */
  private static final Pattern OTHER = Pattern.compile("~\\{\\s*([\\w.-]+)\\s*::");

  /** What the fragments declared so far take: a fragment, where it is inserted by its name. */
  private final Set<String> parameters = new HashSet<>();

  private LogiclessSubset() {}

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
    return !ELSEWHERE.matcher(template).find()
        && new LogiclessSubset().knows(OWN.matcher(template));
  }

  private boolean knows(Matcher own) {
    while (own.find()) {
      boolean element = own.group(1) != null;
      boolean attribute = own.group(2) != null;
      if (!element
          && !(attribute && knows(own.group(2).toLowerCase(Locale.ROOT), expression(own)))) {
        return false;
      }
    }
    return true;
  }

  private static String expression(Matcher own) {
    return (own.group(3) == null ? own.group(4) : own.group(3)).trim();
  }

  private boolean knows(String attribute, String expression) {
    return switch (attribute) {
      case "if", "unless", "hidden", "checked" -> ASKED.matcher(expression).matches();
      case "each" -> WALKED.matcher(expression).matches();
      case "insert", "replace" ->
          INSERTED.matcher(expression).matches()
              || expression.startsWith("${")
                  && parameters.contains(expression.substring(2, expression.length() - 1));
      case "fragment" -> declares(DECLARED.matcher(expression));
      default ->
          (PRINTING.contains(attribute) || PRINTING_TOO.matcher(attribute).matches())
              && PRINTED.matcher(expression).matches();
    };
  }

  private boolean declares(Matcher signature) {
    if (!signature.matches()) {
      return false;
    }
    if (signature.group(1) != null) {
      parameters.addAll(List.of(signature.group(1).split("\\s*,\\s*")));
    }
    return true;
  }
}
