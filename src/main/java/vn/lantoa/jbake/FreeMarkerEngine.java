package vn.lantoa.jbake;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * FreeMarker in JBake's dialect, for themes that nobody has to trust: a template reads the theme's
 * templates and the page's model, and nothing else. Texts are escaped when they are printed, except
 * in a template that escapes by itself, as those written for JBake do. Safe for many threads.
 */
final class FreeMarkerEngine extends AbstractTemplateEngine {
  /** What FreeMarker refuses where it escapes itself. {@code <?xml} is none of it. */
  private static final Pattern ESCAPES = Pattern.compile("<#escape\\s|(?<!<)\\?(?:x?html|xml)\\b");

  private final Configuration freeMarker = new Configuration(Configuration.VERSION_2_3_34);
  private final Templates templates;

  FreeMarkerEngine(JBakeConfiguration configuration, Templates templates, File folder) {
    super(configuration, new PageStore(List.of()));
    this.templates = templates;
    try {
      freeMarker.setTemplateLoader(new Loader(folder, templates));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    freeMarker.setObjectWrapper(new TemplateValues());
    freeMarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freeMarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freeMarker.setLogTemplateExceptions(false);
    freeMarker.setWrapUncheckedExceptions(true);
    freeMarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freeMarker.setDefaultEncoding("UTF-8");
    freeMarker.setOutputEncoding("UTF-8");
    freeMarker.setLocalizedLookup(false);
    freeMarker.setLocale(Locale.forLanguageTag("vi"));
    freeMarker.setTimeZone(TimeZone.getTimeZone(PageDocument.VIETNAM));
    freeMarker.setNumberFormat("computer"); // a width or a year has no separators
    freeMarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
  }

  @Override
  public void renderDocument(
      org.jbake.template.model.TemplateModel model, String name, Writer writer) {
    Variables variables = new Variables((PageModel) model, freeMarker.getObjectWrapper());
    try {
      freeMarker.getTemplate(name).process(variables, writer);
    } catch (TemplateException | IOException e) {
      throw unreadable(e).map(this::broken).orElseGet(() -> broken(name, e));
    } catch (StackOverflowError e) {
      throw broken(name, 0, 0, "it uses itself without end", e);
    }
  }

  /**
   * What could not be read at all: the template, one that it imports, or either as FreeMarker keeps
   * it for whoever asks again.
   */
  private static Optional<ParseException> unreadable(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(ParseException.class::isInstance)
        .map(ParseException.class::cast)
        .findFirst();
  }

  private Templates.BrokenTemplate broken(ParseException e) {
    return broken(
        e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
  }

  private Templates.BrokenTemplate broken(String name, Exception thrown) {
    if (thrown instanceof TemplateException e) {
      return broken(
          Objects.requireNonNullElse(e.getTemplateSourceName(), name),
          e.getLineNumber() == null ? 0 : e.getLineNumber(),
          e.getColumnNumber() == null ? 0 : e.getColumnNumber(),
          e.getMessageWithoutStackTop(),
          e);
    }
    throw new UncheckedIOException((IOException) thrown);
  }

  private Templates.BrokenTemplate broken(
      String template, int line, int column, String message, Throwable cause) {
    Source file = templates.source(template);
    Source place = line < 1 || column < 1 ? file : file.at(line, column);
    return new Templates.BrokenTemplate(
        Problem.of(Mistake.BROKEN_TEMPLATE, place, reason(message)), cause);
  }

  /** What is wrong and with what, without the advice that fills the rest of a screen. */
  private static String reason(String message) {
    return message
        .lines()
        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
        .map(line -> line.replaceFirst("^==> ", "").replaceFirst("  \\[in template .*", ""))
        .collect(Collectors.joining(" "));
  }

  private record Variables(PageModel page, ObjectWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
      try {
        return wrapper.wrap(page.variable(name));
      } catch (NoModelExtractorException e) {
        throw new TemplateModelException(e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** Reads the templates of the folder, and none that a link or a path leads to elsewhere. */
  private static final class Loader extends FileTemplateLoader {
    private final Templates templates;

    Loader(File folder, Templates templates) throws IOException {
      super(folder);
      this.templates = templates;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
      try {
        return super.findTemplateSource(name);
      } catch (SecurityException e) {
        return null; // a link to somewhere else: the theme has no such template
      }
    }

    @Override
    public Reader getReader(Object file, String encoding) {
      String text = templates.text(baseDir.toPath().relativize(((File) file).toPath()).toString());
      boolean escapes = ESCAPES.matcher(text).find();
      return new StringReader(escapes ? "<#ftl auto_esc=false>" + text : text);
    }
  }
}
