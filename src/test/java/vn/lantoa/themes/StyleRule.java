package vn.lantoa.themes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule of a style sheet.
 *
 * @param within the at-rules that it stands in, from the outside
 * @param selectors what it is for, or the at-rule that it is
 * @param declarations in their order
 */
record StyleRule(List<String> within, String selectors, List<Declaration> declarations) {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** A property and its value. */
  record Declaration(String property, String value) {
    static Declaration of(String text) {
      String[] parts = text.split(":", 2);
      return new Declaration(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
    }

    boolean isImportant() {
      return value.endsWith("!important");
    }
  }

  /** All rules of a sheet; no string in it holds a brace or a semicolon. */
  static List<StyleRule> of(String css) {
    List<StyleRule> rules = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    int start = 0;
    String text = COMMENT.matcher(css).replaceAll("");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        String before = text.substring(start, i);
        open.addLast(before.substring(before.lastIndexOf(';') + 1).strip());
        start = i + 1;
      } else if (c == '}') {
        String body = text.substring(start, i).strip();
        String selectors = open.removeLast();
        if (!body.isEmpty()) {
          rules.add(new StyleRule(List.copyOf(open), selectors, declarations(body)));
        }
        start = i + 1;
      }
    }
    return rules;
  }

  private static List<Declaration> declarations(String body) {
    return Arrays.stream(body.split(";"))
        .filter(text -> !text.isBlank())
        .map(Declaration::of)
        .toList();
  }

  /** Whether browsers that lack something are told to leave it out. */
  boolean isGuarded() {
    return within.stream().anyMatch(outer -> outer.matches("@supports.*|@media.*forced-colors.*"));
  }

  boolean sets(String property, String value) {
    return declarations.contains(new Declaration(property, value));
  }
}
