package vn.lantoa.jbake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.LineMap;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.problem.Suggestion;
import vn.lantoa.problem.Utf8;

/**
 * Which file of a theme makes what, by the files' names and by its {@code jbake.properties}. Read
 * by hand: JBake's own reader would hand a theme all system properties.
 */
public final class JBakeSettings {
  private static final Pattern TEMPLATE = Pattern.compile("template\\.([A-Za-z0-9_-]+)\\.file");

  private static final Set<String> OURS = Set.of("html", "xml", "ftl");

  /** Templates for JBake's other engines, which are not on board. */
  private static final Set<String> FOREIGN =
      Set.of("groovy", "gsp", "gxml", "tpl", "thyme", "jade", "pebble", "peb");

  private final Path folder;
  private final Source place;
  private final String text;
  private final PropertiesConfiguration own;
  private final PropertiesConfiguration jbakes;

  /** The theme's files, by the usual names of templates. */
  private final Map<String, String> files = new TreeMap<>();

  private final List<Problem> problems = new ArrayList<>();

  private JBakeSettings(Path theme) throws IOException {
    folder = theme.resolve("templates");
    Path properties = theme.resolve("jbake.properties");
    place = Source.of(properties);
    byte[] bytes = Files.exists(properties) ? Files.readAllBytes(properties) : new byte[0];
    Utf8 utf8 = Utf8.of(bytes, place);
    utf8.fault().ifPresent(problems::add);
    text = utf8.text();
    own = read(new StringReader(text));
    jbakes =
        read(
            new InputStreamReader(
                JBakeConfiguration.class.getResourceAsStream("/default.properties"),
                StandardCharsets.UTF_8));
  }

  private static PropertiesConfiguration read(Reader reader) throws IOException {
    PropertiesConfiguration settings = new PropertiesConfiguration();
    settings.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
    settings.setIncludesAllowed(false);
    settings.setPrefixLookups(Map.of()); // no ${env:…}, ${sys:…} or ${file:…}
    try (reader) {
      settings.read(reader);
    } catch (ConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return settings;
  }

  /** Settings of a theme's folder, with all that is wrong with them and with its templates. */
  public static Outcome<JBakeSettings> read(Path theme) {
    try {
      JBakeSettings settings = new JBakeSettings(theme);
      if (!Files.isDirectory(settings.folder)) {
        Source place = Source.of(theme);
        return Outcome.failed(List.of(Problem.of(Mistake.NO_SUCH_THEME, place, place.file())));
      }
      settings.find();
      return Outcome.of(settings, settings.problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void find() throws IOException {
    for (String usual : Theme.TEMPLATES) {
      String key = key(WebPage.type(usual));
      files.put(usual, own.containsKey(key) ? named(key) : byName(usual));
    }
    own.getKeys().forEachRemaining(this::check);
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> FOREIGN.contains(ending(file.toString())))
          .forEach(file -> foreign(Source.of(file), file.toString()));
    }
  }

  /** JBake has a name of its own for the page that a server shows in place of what is missing. */
  private static String key(String type) {
    return "template." + (type.equals("404") ? "error404" : type) + ".file";
  }

  private String named(String key) {
    String file = value(key);
    if (!OURS.contains(ending(file))) {
      foreign(at(key), file);
    } else if (!Files.isRegularFile(folder.resolve(file))) {
      wrong(key, "templates/*.ftl, templates/*.html");
    }
    return file;
  }

  private String byName(String usual) {
    String other = WebPage.type(usual) + ".ftl";
    boolean thymeleaf = Files.isRegularFile(folder.resolve(usual));
    boolean freeMarker = Files.isRegularFile(folder.resolve(other));
    if (thymeleaf && freeMarker) {
      problems.add(Problem.of(Mistake.TWO_TEMPLATES, Source.of(folder.resolve(other)), usual));
    } else if (!thymeleaf && !freeMarker) {
      problems.add(Problem.of(Mistake.NO_TEMPLATE, Source.of(folder.resolve(usual))));
    }
    return freeMarker ? other : usual;
  }

  /** What JBake's own settings name is no mistake, even where we make no such page. */
  private void check(String key) {
    Matcher template = TEMPLATE.matcher(key);
    List<String> types = Theme.TEMPLATES.stream().map(WebPage::type).toList();
    if (template.matches() && !types.contains(template.group(1)) && !jbakes.containsKey(key)) {
      String type = template.group(1);
      String meant = Suggestion.nearest(type, types).orElse("");
      problems.add(
          Problem.of(Mistake.UNKNOWN_TYPE, at(key), type, meant, String.join(", ", types)));
    } else if (key.matches("render\\..*") && !value(key).matches("true|false")) {
      wrong(key, "true, false");
    } else if (key.equals("site.host") && !value(key).matches("https?://[\\w.:-]+(/[\\w.~-]*)*")) {
      wrong(key, "https://…");
    }
  }

  private void wrong(String key, String usable) {
    problems.add(Problem.of(Mistake.WRONG_VALUE, at(key), key, value(key), usable));
  }

  private void foreign(Source at, String file) {
    problems.add(Problem.of(Mistake.FOREIGN_TEMPLATE, at, "." + ending(file)));
  }

  private String value(String key) {
    return own.getString(key, "");
  }

  /** The line of a key. */
  private Source at(String key) {
    Matcher line = Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")[=:\\s]").matcher(text);
    return line.find() ? new LineMap(text, place).place(line.start(1)) : place;
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  Path folder() {
    return folder;
  }

  /** The file in the folder that the theme has for a template, by its usual name. */
  String file(String template) {
    return Objects.requireNonNull(files.get(template), template);
  }

  boolean hasFreeMarker() {
    return files.values().stream().anyMatch(file -> file.endsWith(".ftl"));
  }

  boolean makes(String template) {
    return !value("render." + template.replaceFirst("(-index)?\\.\\w+$", "")).equals("false");
  }

  /** Where the theme says that the site lies. */
  public Optional<URI> host() {
    return Optional.of(value("site.host"))
        .filter(host -> !host.isEmpty())
        .map(host -> URI.create(host.replaceFirst("/*$", "/")));
  }

  @SuppressWarnings("deprecation") // the other one looks for folders on the disk
  JBakeConfiguration configuration() {
    CompositeConfiguration all = new CompositeConfiguration(List.of(own, jbakes));
    all.setPrefixLookups(Map.of());
    return new DefaultJBakeConfiguration(all);
  }
}
