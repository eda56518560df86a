package vn.lantoa.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words for problems, in one language. */
public final class Messages {
  private final Locale locale;
  private final ResourceBundle bundle;

  /**
   * @param locale {@code vi} or {@code en}
   */
  public Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "vn.lantoa.problem.problems",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** What is wrong: the thing, what was found, what was expected. */
  public String message(Problem problem) {
    return text(problem, ".message");
  }

  /**
   * What to do about it. Where a guess could be offered it is the second argument; the hint without
   * one ends in {@code .unsure}.
   */
  public String hint(Problem problem) {
    boolean guessed = problem.arguments().size() > 1 && !problem.arguments().get(1).isEmpty();
    boolean unsure = !guessed && bundle.containsKey(problem.mistake().code() + ".hint.unsure");
    return text(problem, unsure ? ".hint.unsure" : ".hint");
  }

  /**
   * Two lines that editors and people can read: {@code file:line:column: error: message} and the
   * hint below it. The words error and warning stay English, since problem matchers look for them.
   */
  public String format(Problem problem) {
    String severity = problem.severity() == Severity.ERROR ? "error" : "warning";
    String label = locale.getLanguage().equals("en") ? "hint" : "gợi ý";
    return problem.source()
        + ": "
        + severity
        + ": "
        + message(problem)
        + "\n  "
        + label
        + ": "
        + hint(problem);
  }

  private String text(Problem problem, String part) {
    String pattern = bundle.getString(problem.mistake().code() + part);
    return String.format(
        Locale.ROOT, pattern, problem.arguments().stream().map(this::word).toArray());
  }

  /**
   * What keeps us from writing, or that there is no date, is named by a key, since the step that
   * finds it has no language.
   */
  private String word(String argument) {
    return argument.startsWith("obstacle.") || argument.equals("no.date")
        ? bundle.getString(argument)
        : argument;
  }
}
