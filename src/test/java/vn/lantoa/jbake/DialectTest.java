package vn.lantoa.jbake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.cli.Golden;
import vn.lantoa.pages.template.Html;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;

/**
 * Templates as themes of JBake's have them: every variable that JBake documents, but its database.
 */
final class DialectTest {
  private static final Path THEME = Golden.RESOURCES.resolve("jbake/theme");

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws Exception {
    Files.createDirectories(folder.resolve("templates"));
    try (Stream<Path> walk = Files.walk(THEME)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(THEME.relativize(file).toString()));
      }
    }
    for (String template : Theme.TEMPLATES) {
      String type = WebPage.type(template);
      if (!Files.exists(folder.resolve("templates/" + type + ".ftl"))) {
        Files.writeString(folder.resolve("templates").resolve(template), "");
      }
    }
  }

  private JBakeBaker baker() {
    JBakeSettings settings = JBakeSettings.read(folder).value().orElseThrow();
    Templates templates = new Templates(folder.resolve("templates"));
    Optional<URI> base = Optional.of(URI.create("https://kylua.example/bdg/"));
    return new JBakeBaker(settings, templates, base, LocalDate.of(2025, 11, 20));
  }

  private static WebPage page(String path, String template, String title, Object... more) {
    Map<String, Object> model = new HashMap<>(Map.of("title", title, "date", "2025-11-15"));
    for (int i = 0; i < more.length; i += 2) {
      model.put((String) more[i], more[i + 1]);
    }
    return new WebPage(path, template, model);
  }

  private static WebPage slogan(String name, String title, String group) {
    String uri = "2025/thong-diep/index.html#" + group;
    return page(
        "2025/thong-diep/" + name + "/index.html",
        "slogan.html",
        title,
        "text",
        Html.of(
            "<span class=\"term\">" + title.replace("&", "&amp;").replace("<", "&lt;") + "</span>"),
        "tags",
        List.of(Map.of("name", "Nhóm " + group, "uri", uri)));
  }

  private static List<WebPage> edition() {
    return List.of(
        page(
            "2025/index.html",
            "home.html",
            "Trang chủ <1>",
            "look",
            "home",
            "work",
            List.of(Map.of("title", "Bài & loa"))),
        page("2025/thong-diep/index.html", "slogans.html", "Thông điệp"),
        slogan("mot", "Một & hai", "a"),
        slogan("hai", "Hai < ba", "b"),
        slogan("ba", "Ba", "a"),
        page("2025/phap-luat/index.html", "laws.html", "Pháp luật"),
        page(
            "2025/phap-luat/cu/index.html",
            "law.html",
            "Luật cũ",
            "date",
            "2006-11-29",
            "number",
            "73",
            "summary",
            Html.of("<p><em>Tóm</em> &amp; tắt</p>")),
        page(
            "2025/phap-luat/moi/index.html",
            "law.html",
            "Luật mới",
            "date",
            "2025-06-01",
            "number",
            "282"),
        page("2025/them/index.html", "text.html", "Thêm", "count", 2025),
        page("2025/q/abc/index.html", "short.html", "Mã"),
        page("404.html", "404.html", "Không có"),
        new WebPage("2025/feed.xml", "feed.xml", Map.of()),
        new WebPage("2025/sitemap.xml", "sitemap.xml", Map.of()));
  }

  @Test
  void knowsEveryVariableOfJBakesDialect() throws Exception {
    StringBuilder all = new StringBuilder();
    JBakeBaker baker = baker();
    for (Artifact file : baker.bake(edition())) {
      all.append("=== ").append(file.path()).append('\n');
      all.append(new String(file.bytes(), StandardCharsets.UTF_8));
    }
    all.append("=== part\n").append(baker.part("header.html", Map.of("exit", "https://a.vn/?a&b")));
    Golden.assertMatches(Path.of("jbake/expected.txt"), all.toString());
  }

  @Test
  void threadsMakeTheSameBytes() throws Exception {
    JBakeBaker baker = baker();
    List<Artifact> alone = baker.bake(edition());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Artifact>>> bakes = Collections.nCopies(40, () -> baker.bake(edition()));
      for (Future<List<Artifact>> baked : threads.invokeAll(bakes)) {
        for (int i = 0; i < alone.size(); i++) {
          assertArrayEquals(alone.get(i).bytes(), baked.get().get(i).bytes(), alone.get(i).path());
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Whatever a theme tries, it is its own mistake, told at its line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "<#include \"../jbake.properties\">",
        "<#include \"/../../secret.txt\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"link.ftl\">",
        "<#import \"../../secret.txt\" as s>",
        "${content?api.class}",
        "${content.class}",
        "${content.getClass()}",
        "${.data_model.db}",
        "${db.getTags()}",
        "${data.x}",
        "${renderer}",
        "${config.user_home}",
        "${config.java_version}",
        "<#macro a><@a/></#macro><@a/>",
        "<#include \"text.ftl\">",
        "<#ftl encoding=\"UTF-16\">${x}",
        "<#setting locale=\"en\">${nothing}",
        "${\"${r'${x}'}\"?interpret}",
      })
  void aThemeReachesNothingButItsTemplatesAndTheModel(String template) throws Exception {
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "bí mật");
    Files.createSymbolicLink(folder.resolve("templates/link.ftl"), secret);
    Files.writeString(folder.resolve("templates/text.ftl"), "\n" + template);
    List<WebPage> page = List.of(page("a/index.html", "text.html", "A"));
    JBakeBaker baker = baker();
    Problem told =
        assertThrows(Templates.BrokenTemplate.class, () -> baker.bake(page)).problems().get(0);
    assertEquals(Mistake.BROKEN_TEMPLATE, told.mistake());
    assertTrue(told.source().file().endsWith("/templates/text.ftl"), told.source().file());
    assertFalse(told.toString().contains("bí mật") || told.toString().contains("root:"), "" + told);
  }

  @Test
  void settingsReadNothingFromTheMachine() throws Exception {
    Path secret = Files.writeString(folder.resolveSibling("secret.txt"), "bí mật");
    Files.writeString(
        folder.resolve("jbake.properties"),
        "a=${sys:user.home} ${env:PATH} ${file:UTF-8:%s}\ninclude=../secret.txt\n".formatted(secret)
            + Files.readString(folder.resolve("jbake.properties")));
    Files.writeString(folder.resolve("templates/text.ftl"), "${config.a}");
    Artifact made = baker().bake(List.of(page("a/index.html", "text.html", "A"))).get(0);
    assertEquals(
        "${sys:user.home} ${env:PATH} ${file:UTF-8:%s}".formatted(secret),
        new String(made.bytes(), StandardCharsets.UTF_8));
  }
}
