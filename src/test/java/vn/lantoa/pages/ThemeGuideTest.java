package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Outcome;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** Theme authors read docs/giao-dien.md and no Java: whatever their templates get stands there. */
final class ThemeGuideTest {
  private static final URI BASE = URI.create("https://example.vn/");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Map<Class<?>, String> KINDS =
      Map.of(
          String.class, "chữ", Html.class, "HTML", Boolean.class, "có/không", Integer.class, "số");

  private final Theme theme = MadeUp.theme();
  private final String guide = Files.readString(Path.of("docs/giao-dien.md"));

  /**
   * By template, and under "" for all pages: names, with the kind of their value and when it is.
   */
  private final Map<String, Map<String, String>> told = new TreeMap<>(Map.of("", new TreeMap<>()));

  private final Set<String> wrong = new TreeSet<>();

  ThemeGuideTest() throws IOException {
    List<String> templates = List.of();
    for (String line : guide.lines().toList()) {
      if (line.startsWith("#")) {
        boolean common = line.equals("### Tên chung của mọi trang");
        boolean own = line.startsWith("### `");
        templates = common ? List.of("") : own ? quoted(line.split(" – ")[0]) : List.of();
      } else if (line.startsWith("| `")) {
        String[] cells = line.replace("| địa chỉ |", "| chữ |").split(" \\| ?", 4);
        for (String template : templates) {
          Map<String, String> rows = told.computeIfAbsent(template, t -> new TreeMap<>());
          quoted(cells[0]).forEach(name -> rows.put(name, cells[1] + ", " + cells[2]));
        }
      }
    }
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void namesEveryTemplateAndAllThatItIsGiven() throws IOException {
    Site made = MadeUp.site(BASE.toString());
    render(made, entry -> MadeUp.prints(made.folder(entry), MadeUp.edition(entry)));
    LocalDate today = MadeUp.TODAY;
    ContentRoot content = new ContentRoot(Path.of("content"), "content", false);
    Outcome<Catalogue> real =
        new ContentReader(List.of(content), today, tasks -> tasks.forEach(Runnable::run)).read("");
    render(new Site(real.value().orElseThrow(), Optional.of(BASE), today), entry -> Prints.NONE);
    Stream<String> templates = Stream.concat(Stream.of(""), Theme.TEMPLATES.stream());
    assertEquals(
        templates.map(name -> name.replaceFirst("\\..*", "")).sorted().toList(),
        List.copyOf(told.keySet()));
    assertEquals(Set.of(), wrong);
  }

  /** Fills no template: what each is given is enough. */
  private void render(Site site, Function<Entry, Prints> sheets) {
    DirectBaker baker =
        new DirectBaker(theme.templates()) {
          @Override
          public List<Artifact> bake(List<WebPage> pages) {
            pages.forEach(page -> look(page.type(), "", page.model()));
            return pages.stream().map(page -> Artifact.of(page.path(), "")).toList();
          }

          @Override
          public String part(String template, Map<String, Object> model) {
            look(WebPage.type(template), "", model);
            return "…";
          }
        };
    Pages pages = new Pages(theme, baker);
    pages.shared(site);
    for (Entry entry : site.catalogue().entries()) {
      Edition edition = site.catalogue().edition(entry);
      pages.render(site, edition, Made.of(sheets.apply(entry)));
      if (Pages.hasSingle(edition)) {
        pages.single(site, edition);
      }
    }
  }

  /** Holds a model, or a group of names in one, against the guide. */
  private void look(String template, String path, Map<?, ?> model) {
    Map<String, String> rows = new TreeMap<>(told.getOrDefault(template, Map.of()));
    if (model.containsKey("head") || path.startsWith("head.")) {
      rows.putAll(told.get(""));
    }
    rows.forEach(
        (name, row) -> {
          String last = name.substring(name.lastIndexOf('.') + 1);
          if (name.equals(path + last) && row.endsWith("luôn có") && !model.containsKey(last)) {
            wrong.add(template + ": " + name + " is not always there");
          }
        });
    model.forEach(
        (name, value) ->
            look(template, path + name, value, rows.getOrDefault(path + name, "nothing")));
  }

  private void look(String template, String name, Object value, String row) {
    boolean list = value instanceof List;
    String kind = KINDS.getOrDefault(value.getClass(), list ? "danh sách" : "nhóm");
    if (!row.startsWith(kind + ", ")) {
      wrong.add(template + ": " + name + " is " + kind + ", told as " + row);
    }
    // parts have parts, endlessly
    String below = (name + (list ? "[]." : ".")).replaceAll("(\\.parts\\[])+\\.$", ".parts[].");
    for (Object item : list ? (List<?>) value : List.of(value)) {
      if (item instanceof Map<?, ?> group) {
        look(template, below, group);
      }
    }
  }

  @Test
  void namesNothingThatNoTemplateIsGiven() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/lantoa/pages"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.append(Files.readString(file));
      }
    }
    told.values().stream()
        .flatMap(rows -> rows.keySet().stream())
        .map(name -> '"' + name.substring(name.lastIndexOf('.') + 1) + '"')
        .filter(name -> sources.indexOf(name) < 0)
        .forEach(wrong::add);
    assertEquals(Set.of(), wrong);
  }

  @Test
  void saysWhatIsCheckedAndWhichFilesAndKeysCount() {
    ResourceBundle words =
        ResourceBundle.getBundle("vn.lantoa.problem.problems", Locale.forLanguageTag("vi"));
    Stream<String> rules =
        words.keySet().stream()
            .filter(key -> key.startsWith("fault.") && !key.endsWith(".hint"))
            .map(key -> "\n| " + words.getString(key).replaceFirst(":$", "") + " |");
    String counted =
        "template.LOẠI.file template.error404.file render.feed render.sitemap site.host"
            + " jbake.properties images/favicon.svg images/og.png images/icon-192.png"
            + " images/icon-512.png js/loader.js";
    Stream.concat(rules, Stream.of(counted.split(" ")).map(name -> '`' + name + '`'))
        .filter(row -> !guide.contains(row))
        .forEach(wrong::add);
    assertEquals(Set.of(), wrong);
  }
}
