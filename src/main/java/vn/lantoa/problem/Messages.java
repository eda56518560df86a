package vn.lantoa.problem;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The words for problems, in one language. */
public final class Messages {
  /** Those whose arguments are measures, never what an author typed. */
  private static final Set<Mistake> MEASURED =
      EnumSet.of(
          Mistake.LOW_CONTRAST,
          Mistake.LOW_CONTRAST_ON_SHEET,
          Mistake.NOT_LEGIBLE,
          Mistake.HARDLY_LEGIBLE,
          Mistake.SHEET_NOT_LEGIBLE);

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{1,2}");

  private final Locale locale;
  private final ResourceBundle bundle;
  private final Function<String, Optional<String>> instead;

  /**
   * @param locale {@code vi} or {@code en}
   */
  public Messages(Locale locale) {
    this(locale, key -> Optional.empty());
  }

  /**
   * For readers who do not know of files and commands.
   *
   * @param instead what is said to them instead of the words of a key, where it is anything else
   */
  public Messages(Locale locale, Function<String, Optional<String>> instead) {
    this.locale = locale;
    this.instead = instead;
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
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
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
    String pattern = said(problem.mistake().code() + part);
    boolean comma = MEASURED.contains(problem.mistake()) && locale.getLanguage().equals("vi");
    return String.format(
        Locale.ROOT,
        pattern,
        problem.arguments().stream()
            .map(argument -> comma ? decimal(argument) : argument)
            .map(this::word)
            .toArray());
  }

  private String said(String key) {
    return instead.apply(key).orElseGet(() -> bundle.getString(key));
  }

  /** A measure as Vietnamese writes it: 8,4. */
  private static String decimal(String argument) {
    return DECIMAL.matcher(argument).matches() ? argument.replace('.', ',') : argument;
  }

  /**
   * Steps have no language: what keeps us from writing, what is wrong with a page or a line of
   * front matter, how a value is written, what to do where an address is taken and that there is no
   * date are named by keys.
   */
  private String word(String argument) {
    boolean key =
        argument.startsWith("obstacle.")
            || argument.startsWith("fault.")
            || argument.startsWith("form.")
            || argument.startsWith("yaml.")
            || argument.startsWith("slip.")
            || argument.startsWith("taken.")
            || argument.startsWith("instead.")
            || argument.startsWith("vouch.")
            || argument.startsWith("confirm.")
            || argument.startsWith("receiver.")
            || argument.startsWith("workbook.")
            || argument.startsWith("cell.")
            || argument.startsWith("length.")
            || argument.equals("no.date");
    return key && bundle.containsKey(argument) ? said(argument) : argument;
  }
}
