package vn.lantoa.cli.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.lantoa.problem.Messages;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Tells problems: to people on standard error, to editors as one JSON array on standard output. */
public final class ProblemPrinter {
  /** For people, or for editors. */
  public enum Format {
    text,
    json
  }

  private final Environment surroundings;
  private final Messages messages;

  public ProblemPrinter(Environment surroundings, Locale locale) {
    this.surroundings = surroundings;
    this.messages = new Messages(locale);
  }

  public void print(List<Problem> found, Format format) {
    List<Problem> problems = found.stream().map(this::fromWorkingFolder).sorted().toList();
    if (format == Format.json) {
      surroundings.out().println(json(problems));
    } else {
      problems.forEach(problem -> surroundings.err().println(messages.format(problem)));
    }
  }

  /** Content is known as it was typed, a theme by where it lies: both are told in the same way. */
  private Problem fromWorkingFolder(Problem problem) {
    Source place = problem.source();
    String file = surroundings.shown(Path.of(place.file()));
    return new Problem(problem.mistake(), place.in(file), problem.arguments());
  }

  private String json(List<Problem> problems) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (Problem problem : problems) {
        json.writeStartObject();
        json.writeStringField("file", problem.source().file());
        json.writeNumberField("line", problem.source().line());
        json.writeNumberField("column", problem.source().column());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", problem.mistake().code());
        json.writeStringField("message", messages.message(problem));
        json.writeStringField("hint", messages.hint(problem));
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
