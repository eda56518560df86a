package vn.lantoa.check;

import java.util.List;

/**
 * A file of the site breaks a rule.
 *
 * @param page path of the file below the root of the site
 * @param what the id, the link or the element that is wrong; may be empty
 * @param line of the page, where it could not be read on; otherwise 0
 * @param at where the element comes from, {@code file:line:column}, in a page that was traced;
 *     otherwise empty
 * @param known what could have been meant, such as the ids of the page that a link leads to
 */
record Fault(String page, Rule rule, String what, int line, String at, List<String> known) {
  Fault {
    known = List.copyOf(known);
  }

  Fault(String page, Rule rule, String what) {
    this(page, rule, what, 0, "", List.of());
  }

  /** Whether the other is the same fault of the same page, wherever it comes from. */
  boolean isSame(Fault other) {
    return page.equals(other.page) && rule == other.rule && what.equals(other.what);
  }

  @Override
  public String toString() {
    return page + ": " + (line > 0 ? "line " + line + ": " : "") + rule.phrase(what);
  }
}
