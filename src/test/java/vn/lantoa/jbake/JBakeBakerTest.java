package vn.lantoa.jbake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.template.Templates;
import vn.lantoa.pages.template.WebPage;

final class JBakeBakerTest {
  @TempDir Path folder;

  private Templates templates;

  @BeforeEach
  void theme() throws Exception {
    Path files = Files.createDirectories(folder.resolve("templates"));
    Files.writeString(files.resolve("page.html"), "<p th:text=\"${word}\">word</p>");
    Files.writeString(files.resolve("broken.html"), "<p>\n<b th:text=\"${word.}\">word</b></p>");
    Files.writeString(files.resolve("list.xml"), "<list th:text=\"${word}\">word</list>");
    templates = new Templates(files);
  }

  private JBakeBaker baker() {
    return new JBakeBaker(templates, folder.resolve("templates"));
  }

  @Test
  void bakesWhatThymeleafAloneWouldBake() {
    List<WebPage> pages =
        List.of(
            page("a/index.html", "page.html", "Bình đẳng"),
            page("b/index.html", "page.html", "<Yêu thương>"),
            page("sitemap.xml", "list.xml", "một"),
            page("feed.xml", "list.xml", "hai"),
            page("404.html", "page.html", "ba"));
    List<Artifact> direct = new DirectBaker(templates).bake(pages);
    List<Artifact> baked = baker().bake(pages);
    assertEquals(direct.size(), baked.size());
    for (int i = 0; i < direct.size(); i++) {
      assertEquals(direct.get(i).path(), baked.get(i).path());
      assertArrayEquals(direct.get(i).bytes(), baked.get(i).bytes());
    }
  }

  @Test
  void tellsWhereATemplateIsBroken() {
    Templates.BrokenTemplate broken =
        assertThrows(
            Templates.BrokenTemplate.class,
            () -> baker().bake(List.of(page("a.html", "broken.html", "x"))));
    assertEquals(2, broken.problems().get(0).source().line());
  }

  @Test
  void leavesTheLocaleOfTheMachineAlone() {
    Locale before = Locale.getDefault();
    baker().bake(List.of(page("a.html", "page.html", "x")));
    assertEquals(before, Locale.getDefault());
  }

  @Test
  void bakesInManyThreadsAtOnce() {
    JBakeBaker baker = baker();
    List<String> words =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> baker.bake(List.of(page(i + ".html", "page.html", "chữ " + i))))
            .map(
                artifacts ->
                    new String(artifacts.get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8))
            .toList();
    for (int i = 0; i < words.size(); i++) {
      assertEquals("<p>chữ " + i + "</p>", words.get(i));
    }
  }

  private static WebPage page(String path, String template, String word) {
    return new WebPage(path, template, Map.of("word", word));
  }
}
