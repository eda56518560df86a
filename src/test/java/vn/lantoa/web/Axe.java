package vn.lantoa.web;

import java.util.List;

/** axe-core in the page that a browser shows. */
final class Axe {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = Script.read("/axe.min.js");

  private Axe() {}

  /** Before anything is asked of the page. */
  static void load(Browser browser) {
    browser.run(SCRIPT);
  }

  /** The rule and the element, for each that breaks one. */
  static List<String> violations(Browser browser) {
    return browser.findings(
        """
        return axe.run({runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})
          .then(({violations}) => violations.flatMap(
            (rule) => rule.nodes.map((node) => rule.id + ' at ' + node.html)));
        """,
        RULES);
  }
}
