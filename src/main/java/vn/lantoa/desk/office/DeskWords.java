package vn.lantoa.desk.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Problem;

/** What the desk says, in one language. */
public final class DeskWords implements IMessageResolver {
  /** Before a key of messages: what the desk says instead, which has screens for files. */
  private static final String SAID = "said.";

  private final Locale locale;
  private final Messages messages;
  private final ResourceBundle bundle;

  /**
   * @param locale {@code vi} or {@code en}
   */
  public DeskWords(Locale locale) {
    this.locale = locale;
    ResourceBundle words =
        ResourceBundle.getBundle(
            "vn.lantoa.desk.desk", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    this.bundle = words;
    this.messages =
        new Messages(
            locale,
            key ->
                words.containsKey(SAID + key)
                    ? Optional.of(words.getString(SAID + key))
                    : Optional.empty());
  }

  public Locale locale() {
    return locale;
  }

  public String text(String key, @Nullable Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** The same, of a key that need not be there. */
  public Optional<String> known(String key, @Nullable Object... arguments) {
    return bundle.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
  }

  /**
   * A problem in words.
   *
   * @param severity {@code error}, {@code warning} or {@code note}
   * @param code of the mistake, by which the guide explains it
   */
  public record Told(String severity, String code, String place, String message, String hint) {}

  public Told told(Problem problem) {
    return new Told(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.mistake().code(),
        problem.source().toString(),
        messages.message(problem),
        messages.hint(problem));
  }

  /** Why a file that was sent is not taken, a line for each problem. */
  public List<String> refused(List<Problem> problems) {
    return problems.stream()
        .map(this::told)
        .map(told -> text("upload.refused", told.message(), told.hint()))
        .toList();
  }

  /**
   * What a screen says of what was just done.
   *
   * @param code as addresses have it: {@code 1} saved
   * @param more keys of words by codes that the screen alone has
   * @return empty where nothing was done
   */
  public String done(String code, Map<String, String> more) {
    String key = more.getOrDefault(code, code.equals("1") ? "saved" : "");
    return key.isEmpty() ? "" : text(key);
  }

  @Override
  public String getName() {
    return "desk";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    return text(key, parameters);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
    throw new IllegalStateException("no words for " + key);
  }
}
