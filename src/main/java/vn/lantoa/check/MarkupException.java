package vn.lantoa.check;

/** A page has what browsers would have to guess at. */
final class MarkupException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Rule rule;
  private final String what;
  private final int line;

  MarkupException(Rule rule, String what) {
    this(rule, what, 0);
  }

  private MarkupException(Rule rule, String what, int line) {
    super((line > 0 ? "line " + line + ": " : "") + rule.phrase(what));
    this.rule = rule;
    this.what = what;
    this.line = line;
  }

  /** The same, with its place. */
  MarkupException at(int line) {
    return new MarkupException(rule, what, line);
  }

  Fault of(String page, String at) {
    return new Fault(page, rule, what, line, at, java.util.List.of());
  }
}
