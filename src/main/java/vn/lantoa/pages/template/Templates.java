package vn.lantoa.pages.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** The Thymeleaf templates of a theme, parsed once each. Safe for many threads. */
public final class Templates {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** How many moulds are kept: a theme needs about thirty, and a page that is like no other one. */
  private static final int KEPT = 300;

  private final Path folder;
  private final boolean traced;
  private final TemplateEngine engine;

  /** For moulds alone: Thymeleaf learns from each value how to read the next, so not from holes. */
  private final TemplateEngine caster;

  private final Map<String, Boolean> opaque = new ConcurrentHashMap<>();
  private final Map<Object, Optional<CompiledTemplate>> moulds = new ConcurrentHashMap<>();

  /** Reads the templates of a folder when they are asked for. */
  public Templates(Path folder) {
    this(folder, false);
  }

  private Templates(Path folder, boolean traced) {
    this.folder = folder;
    this.traced = traced;
    engine = engine();
    caster = engine();
  }

  private TemplateEngine engine() {
    TemplateEngine engine = new TemplateEngine();
    engine.addTemplateResolver(settled(new Resolver(), "*.html", TemplateMode.HTML, 1));
    engine.addTemplateResolver(settled(new Resolver(), "*.xml", TemplateMode.XML, 2));
    return engine;
  }

  /** The same templates, whose elements tell where they come from. */
  public Templates traced() {
    return new Templates(folder, true);
  }

  public boolean areTraced() {
    return traced;
  }

  /** A template as the author would type it. */
  public Source source(String template) {
    return Source.of(folder.resolve(template));
  }

  private FileTemplateResolver settled(
      FileTemplateResolver resolver, String pattern, TemplateMode mode, int order) {
    resolver.setPrefix(folder + "/");
    resolver.setResolvablePatterns(Set.of(pattern));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCheckExistence(true);
    resolver.setOrder(order);
    return resolver;
  }

  /**
   * One template, filled with a model, in UTF-8. Thymeleaf works once for all models of one shape.
   *
   * @throws BrokenTemplate where the template cannot be understood
   */
  public byte[] page(String template, Map<String, Object> model) {
    return moulded(template, model).orElseGet(() -> ByteBuilder.encoded(process(template, model)));
  }

  /** The same out of a mould; empty where Thymeleaf must fill each page itself. */
  Optional<byte[]> moulded(String template, Map<String, Object> model) {
    if (!opaque.computeIfAbsent(template, this::isOpaque)) {
      return Optional.empty();
    }
    ModelSignature shape = new ModelSignature(template, model);
    if (!shape.isPlain()) {
      return Optional.empty();
    }
    return mould(shape, template, model).map(mould -> mould.bytes(shape.texts()));
  }

  private Optional<CompiledTemplate> mould(
      ModelSignature shape, String template, Map<String, Object> model) {
    Object key = shape.key();
    Optional<CompiledTemplate> known = moulds.get(key);
    if (known != null || moulds.size() >= KEPT) {
      return known == null ? Optional.empty() : known;
    }
    Optional<CompiledTemplate> mould = cast(template, ModelSignature.withHoles(model));
    moulds.put(key, mould);

    return mould;
  }

  private Optional<CompiledTemplate> cast(String template, Map<String, Object> holes) {
    try {
      return CompiledTemplate.of(process(caster, template, holes));
    } catch (RuntimeException e) {
      opaque.put(template, false); // it looks into a text, or is broken: Thymeleaf alone will say
      return Optional.empty();
    }
  }

  private boolean isOpaque(String template) {
    return !traced && template.endsWith(".html") && LogiclessSubset.is(folder, template);
  }

  /** What Thymeleaf makes of a template. */
  String process(String template, Map<String, Object> model) {
    return process(engine, template, model);
  }

  private String process(TemplateEngine engine, String template, Map<String, Object> model) {
    Text text = new Text();
    try {
      engine.process(template, new Context(VIETNAMESE, model), text);
    } catch (TemplateProcessingException e) {
      throw new BrokenTemplate(problem(template, e), e);
    }
    return text.toString();
  }

  private Problem problem(String asked, TemplateProcessingException e) {
    String template = e.getTemplateName() == null ? asked : e.getTemplateName();
    Source file = Source.of(folder.resolve(template));
    Source place =
        e.getLine() == null || e.getCol() == null || e.getLine() < 1 || e.getCol() < 1
            ? file
            : file.at(e.getLine(), e.getCol());
    return Problem.of(Mistake.BROKEN_TEMPLATE, place, reason(e));
  }

  /** Thymeleaf wraps the reason in what it was doing at the time. */
  private static String reason(Throwable e) {
    Throwable reason = e;
    while (reason.getCause() != null
        && (reason instanceof TemplateInputException || reason.getMessage() == null)) {
      reason = reason.getCause();
    }
    return String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
  }

  /** What stands in a template, on request with the places of its elements. */
  public String text(String template) {
    String text = file(template);
    String letters = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean marked = traced && !template.endsWith(".xml");
    return marked ? Traces.inTemplate(letters, source(template)) : letters;
  }

  private String file(String template) {
    try {
      return Files.readString(folder.resolve(template));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Resolver extends FileTemplateResolver {
    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        String ownerTemplate,
        String template,
        String resourceName,
        String characterEncoding,
        Map<String, Object> attributes) {
      if (Files.isRegularFile(folder.resolve(template))) {
        String text = text(template);
        if (!text.equals(file(template))) {
          return new StringTemplateResource(text);
        }
      }
      return super.computeTemplateResource(
          configuration, ownerTemplate, template, resourceName, characterEncoding, attributes);
    }
  }

  /** A writer without the locks of the JDK's, which cost a tenth of the whole. */
  private static final class Text extends Writer {
    private final StringBuilder text = new StringBuilder(8_192);

    @Override
    public void write(int c) {
      text.append((char) c);
    }

    @Override
    public void write(char[] letters, int from, int count) {
      text.append(letters, from, count);
    }

    @Override
    public void write(String string) {
      text.append(string);
    }

    @Override
    public void write(String string, int from, int count) {
      text.append(string, from, from + count);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /** A template of the theme is wrong: a mistake of the theme's author, found while it was used. */
  public static final class BrokenTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenTemplate(Problem problem, Throwable cause) {
      super(problem.source() + ": " + problem.arguments(), cause);
      problems = List.of(problem);
    }

    /** All of several at once, each told once. */
    public BrokenTemplate(List<BrokenTemplate> all) {
      super(all.get(0));
      problems = all.stream().flatMap(one -> one.problems.stream()).distinct().toList();
    }

    public List<Problem> problems() {
      return problems;
    }
  }
}
