package vn.lantoa.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** What the preview says in the browser, in one language. */
final class PreviewWords {
  /** Whoever has more to mend begins with these. */
  private static final int MOST = 50;

  private final Locale locale;
  private final Messages messages;
  private final ResourceBundle bundle;

  PreviewWords(Locale locale) {
    this.locale = locale;
    this.messages = new Messages(locale);
    this.bundle =
        ResourceBundle.getBundle(
            "vn.lantoa.serve.preview",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  String language() {
    return locale.getLanguage();
  }

  String text(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** One problem, in words. */
  record Told(String severity, String label, String place, String message, String hint) {}

  /** Errors first; notes ask for nothing and are left out. */
  List<Told> told(PreviewState state) {
    return Stream.of(Severity.ERROR, Severity.WARNING)
        .flatMap(severity -> state.problems().stream().filter(p -> p.severity() == severity))
        .limit(MOST)
        .map(this::told)
        .toList();
  }

  private Told told(Problem problem) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return new Told(
        severity,
        text(severity),
        problem.source().isCommand() ? text("command") : problem.source().toString(),
        messages.message(problem),
        messages.hint(problem));
  }

  /** What is wrong, in one line; empty where nothing is. */
  String title(PreviewState state) {
    long errors = state.count(Severity.ERROR);
    long warnings = state.count(Severity.WARNING);
    if (state.fault().isPresent()) {
      return text("fault", state.fault().get());
    }
    return errors > 0
        ? text(state.build().isEmpty() ? "errors.first" : "errors", errors)
        : warnings > 0 ? text("warnings", warnings) : "";
  }

  /** The line under a list that is cut. */
  String more(PreviewState state) {
    long left = state.count(Severity.ERROR) + state.count(Severity.WARNING) - MOST;
    return left > 0 ? text("more", left) : "";
  }

  /** For the script in the browser. */
  String json(PreviewState state) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("change", state.change());
      json.writeStringField("build", state.build());
      json.writeStringField("language", language());
      json.writeBooleanField(
          "faulty", state.fault().isPresent() || state.count(Severity.ERROR) > 0);
      json.writeStringField("title", title(state));
      json.writeStringField("more", more(state));
      json.writeStringField("hide", text("hide"));
      json.writeStringField("ended", text("ended"));
      json.writeStringField("hint", text("hint"));
      json.writeArrayFieldStart("items");
      for (Told told : told(state)) {
        json.writeStartObject();
        json.writeStringField("severity", told.severity());
        json.writeStringField("label", told.label());
        json.writeStringField("place", told.place());
        json.writeStringField("message", told.message());
        json.writeStringField("hint", told.hint());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
