package vn.lantoa.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.themes.StyleRule.Declaration;

/**
 * A style sheet as Chrome 64, iOS 12 and Firefox 60 read it: what they do not know they drop, so
 * something that they know must stand before it in the same rule.
 */
final class OldStyle {
  /** Wider words for sides: a plain one is as short, and every script of these pages runs right. */
  private static final Pattern LATE_PROPERTY =
      Pattern.compile(
          "inset.*|(padding|margin|border|scroll-padding|scroll-margin)-(inline|block).*"
              + "|(inline|block)-size|aspect-ratio|accent-color");

  private static final Pattern LATE_VALUE =
      Pattern.compile(
          "(?<![a-z-])(clamp|min|max|env|color-mix|light-dark)\\("
              + "|\\d(cq[a-z]+|[dsl]v[hw]|lh|rlh)(?![a-z])"
              + "|(?<![a-z])(anywhere|Canvas|CanvasText)(?![a-zA-Z])|(?<!-)sticky"
              + "|^\"[^\"]*\" / ");

  /** What a browser must know, or it drops the rule with all its selectors. */
  private static final Pattern LATE_SELECTOR =
      Pattern.compile(":is\\(|:where\\(|:has\\(|:focus-visible|:not\\([^()]*,");

  /** Such selectors may stand alone: what they say is only a finish. */
  private static final Pattern FINISH = Pattern.compile(":has\\(|:focus-visible");

  private OldStyle() {}

  /** What those browsers do not know and nothing stands in for. */
  static List<String> findings(String css) {
    List<String> found = new ArrayList<>();
    for (StyleRule rule : StyleRule.of(css)) {
      if (!rule.isGuarded() && !rule.selectors().startsWith("@")) {
        selectors(rule, found);
        declarations(rule, found);
      }
    }
    return found;
  }

  private static void selectors(StyleRule rule, List<String> found) {
    boolean late = LATE_SELECTOR.matcher(rule.selectors()).find();
    boolean finish = rule.selectors().lines().allMatch(selector -> FINISH.matcher(selector).find());
    if (late && !finish) {
      found.add(rule.selectors());
    }
  }

  private static void declarations(StyleRule rule, List<String> found) {
    List<Declaration> before = new ArrayList<>();
    for (Declaration declaration : rule.declarations()) {
      if (isLate(rule, declaration) && !standsIn(before, declaration)) {
        found.add(rule.selectors() + " { " + declaration.property() + ": " + declaration.value());
      }
      before.add(declaration);
    }
  }

  private static boolean isLate(StyleRule rule, Declaration declaration) {
    return LATE_PROPERTY.matcher(declaration.property()).matches()
        || LATE_VALUE.matcher(declaration.value()).find()
        || isLateGap(rule, declaration);
  }

  /** Grids had gaps by another name; rows of boxes had none. */
  private static boolean isLateGap(StyleRule rule, Declaration declaration) {
    return switch (declaration.property()) {
      case "gap", "row-gap" -> true;
      case "column-gap" ->
          rule.declarations().stream().noneMatch(d -> d.property().equals("columns"));
      case "grid-gap" -> rule.sets("display", "flex") && !declaration.value().equals("0");
      default -> false;
    };
  }

  /** A value that all know, of the same property and weight; no later one can take its place. */
  private static boolean standsIn(List<Declaration> before, Declaration late) {
    return before.stream()
            .filter(plain -> plain.property().equals(late.property()))
            .filter(plain -> plain.isImportant() == late.isImportant())
            .anyMatch(plain -> !LATE_VALUE.matcher(plain.value()).find())
        && !late.property().startsWith("--");
  }
}
