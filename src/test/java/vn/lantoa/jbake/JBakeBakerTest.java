package vn.lantoa.jbake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.problem.Problem;

final class JBakeBakerTest {
  @TempDir Path folder;

  @BeforeEach
  void theme() throws Exception {
    Files.createDirectories(folder.resolve("templates"));
    for (String template : Theme.TEMPLATES) {
      write(template, "");
    }
    write("text.html", "<p th:text=\"${word}\">word</p>");
    write("feed.xml", "<list th:text=\"${word}\">word</list>");
    write("sitemap.xml", "<list th:text=\"${word}\">word</list>");
  }

  private void write(String template, String text) throws Exception {
    Files.writeString(folder.resolve("templates").resolve(template), text);
  }

  private JBakeBaker baker() {
    return new JBakeBaker(
        JBakeSettings.read(folder).value().orElseThrow(),
        new Templates(folder.resolve("templates")),
        Optional.empty(),
        LocalDate.of(2025, 11, 15));
  }

  @Test
  void bakesWhatThymeleafAloneWouldBake() {
    List<WebPage> pages =
        List.of(
            page("a/index.html", "text.html", "Bình đẳng"),
            page("b/index.html", "text.html", "<Yêu thương>"),
            page("sitemap.xml", "sitemap.xml", "một"),
            page("feed.xml", "feed.xml", "hai"),
            page("404.html", "text.html", "ba"));
    List<Artifact> direct = new DirectBaker(new Templates(folder.resolve("templates"))).bake(pages);
    List<Artifact> baked = baker().bake(pages);
    assertEquals(direct.size(), baked.size());
    for (int i = 0; i < direct.size(); i++) {
      assertEquals(direct.get(i).path(), baked.get(i).path());
      assertArrayEquals(direct.get(i).bytes(), baked.get(i).bytes());
    }
  }

  @Test
  void tellsOfAllBrokenTemplatesWhateverTheirEngine() throws Exception {
    write("law.html", "<p>\n<b th:text=\"${word.}\">word</b></p>");
    Files.delete(folder.resolve("templates/home.html"));
    write("home.ftl", "<p>\n  ${content.word} ${content.nothing.at.all}</p>");
    Files.delete(folder.resolve("templates/laws.html"));
    write("laws.ftl", "<#list content.word as x>");
    List<WebPage> pages =
        List.of(
            page("a.html", "law.html", "x"),
            page("b.html", "home.html", "x"),
            page("c.html", "laws.html", "x"));
    List<Problem> told =
        assertThrows(Templates.BrokenTemplate.class, () -> baker().bake(pages)).problems();
    assertEquals(
        List.of("law.html:2:4", "home.ftl:2:21", "laws.ftl:1:25"),
        told.stream().map(p -> p.source().toString().replaceFirst(".*/", "")).toList());
    assertEquals(
        "The following has evaluated to null or missing: content.nothing",
        told.get(1).arguments().get(0));
  }

  @Test
  void leavesTheLocaleOfTheMachineAlone() {
    Locale before = Locale.getDefault();
    baker().bake(List.of(page("a.html", "text.html", "x")));
    assertEquals(before, Locale.getDefault());
  }

  @Test
  void bakesInManyThreadsAtOnce() throws Exception {
    Files.delete(folder.resolve("templates/home.html"));
    write("home.ftl", "<p>${content.word}</p>");
    JBakeBaker baker = baker();
    for (String template : List.of("text.html", "home.html")) {
      List<String> words =
          IntStream.range(0, 200)
              .parallel()
              .mapToObj(i -> baker.bake(List.of(page(i + ".html", template, "chữ " + i))))
              .map(made -> new String(made.get(0).bytes(), StandardCharsets.UTF_8))
              .toList();
      for (int i = 0; i < words.size(); i++) {
        assertEquals("<p>chữ " + i + "</p>", words.get(i));
      }
    }
  }

  private static WebPage page(String path, String template, String word) {
    return new WebPage(path, template, Map.of("word", word, "date", "2025-11-15"));
  }
}
