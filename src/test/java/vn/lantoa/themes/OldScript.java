package vn.lantoa.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.htmlunit.corejs.javascript.CompilerEnvirons;
import org.htmlunit.corejs.javascript.Context;
import org.htmlunit.corejs.javascript.EvaluatorException;
import org.htmlunit.corejs.javascript.Parser;
import org.htmlunit.corejs.javascript.Token;
import org.htmlunit.corejs.javascript.ast.AstNode;
import org.htmlunit.corejs.javascript.ast.BigIntLiteral;
import org.htmlunit.corejs.javascript.ast.CatchClause;
import org.htmlunit.corejs.javascript.ast.Name;
import org.htmlunit.corejs.javascript.ast.PropertyGet;
import org.htmlunit.corejs.javascript.ast.RegExpLiteral;

/**
 * A script as Chrome 64, iOS 12 and Firefox 60 read it: ECMAScript 2018, without what came late.
 */
final class OldScript {
  /** What stands for a whole script: one unknown sign, and nothing of it runs. */
  private static final Set<Integer> SIGNS =
      Set.of(
          Token.NULLISH_COALESCING,
          Token.QUESTION_DOT,
          Token.ASSIGN_NULLISH,
          Token.ASSIGN_LOGICAL_AND,
          Token.ASSIGN_LOGICAL_OR);

  /** What objects have today that in one of those browsers they lack. */
  private static final Set<String> PROPERTIES =
      Set.of(
          "allSettled",
          "at",
          "checkVisibility",
          "findLast",
          "findLastIndex",
          "flat",
          "flatMap",
          "fromEntries",
          "hasOwn",
          "matchAll",
          "replaceAll",
          "replaceChildren",
          "requestSubmit",
          "toReversed",
          "toSorted",
          "toggleAttribute",
          "trimEnd",
          "trimStart");

  private static final Set<String> GLOBALS =
      Set.of("globalThis", "queueMicrotask", "structuredClone");

  /** Firefox 60 has no \p, no named groups and no look-behind, and no browser of then has more. */
  private static final Pattern LATE_IN_PATTERNS =
      Pattern.compile("\\\\[pPk]\\{|\\\\k<|\\(\\?<|/[a-z]*[sdv][a-z]*$");

  private OldScript() {}

  /** What those browsers do not know, each with its line. */
  static List<String> findings(String script) {
    CompilerEnvirons language = new CompilerEnvirons();
    language.setLanguageVersion(Context.VERSION_ES6);
    language.setStrictMode(true);
    List<String> found = new ArrayList<>();
    try {
      new Parser(language)
          .parse(script, "script", 1)
          .visit(
              node -> {
                boolean late = isLate(node);
                if (late) {
                  found.add(node.getLineno() + ": " + name(node));
                }
                return !late;
              });
    } catch (EvaluatorException e) {
      found.add(e.lineNumber() + ": " + e.details());
    }
    return found;
  }

  private static String name(AstNode node) {
    return node instanceof PropertyGet get
        ? get.getProperty().getIdentifier()
        : Token.typeToName(node.getType());
  }

  private static boolean isLate(AstNode node) {
    if (node instanceof PropertyGet get) {
      return PROPERTIES.contains(get.getProperty().getIdentifier())
          || SIGNS.contains(get.getType());
    }
    if (node instanceof Name name) {
      return GLOBALS.contains(name.getIdentifier());
    }
    if (node instanceof RegExpLiteral literal) {
      return LATE_IN_PATTERNS.matcher(literal.toSource()).find();
    }
    if (node instanceof CatchClause clause) {
      return clause.getVarName() == null;
    }
    return node instanceof BigIntLiteral || SIGNS.contains(node.getType());
  }
}
