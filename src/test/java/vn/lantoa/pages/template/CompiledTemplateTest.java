package vn.lantoa.pages.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** What comes out of a mould is what Thymeleaf alone would have made. */
final class CompiledTemplateTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

  @TempDir private Path folder;

  private Templates templates(String page) throws Exception {
    Files.writeString(folder.resolve("page.html"), page);
    return new Templates(folder);
  }

  private static void assertSame(Templates templates, Map<String, Object> model) {
    String alone = templates.process("page.html", model);
    assertEquals(alone, new DirectBaker(templates).part("page.html", model));
    assertEquals(alone, new String(templates.page("page.html", model), StandardCharsets.UTF_8));
  }

  @Test
  void escapesWhereTheTemplateDoes() throws Exception {
    Templates templates =
        templates("<p th:title=\"${a}\" th:text=\"${a} + '.'\">x</p><b th:utext=\"${a}\">x</b>");
    for (String text : List.of("một", "<i>\"hai\" & 'ba'</i>", "{&#39;0}", "\ud83c\udf08")) {
      assertSame(templates, Map.of("a", text));
    }
  }

  @Test
  void asksAgainWhatIsThereAndHowMany() throws Exception {
    Templates templates =
        templates(
            """
            <p th:if="${a}">có</p><p th:unless="${a}">không</p><i th:class="${a}" th:lang="${a}"></i>
            <b th:each="item, at : ${list}" th:data-at="${at.index}" th:text="${item.name}"></b>
            <i th:text="${number}" th:lang="${number} + ' cm'"></i><u th:if="${number}">số</u>""");
    List<Object> one = List.of(Map.of("name", "một"));
    List<Object> two = List.of(Map.of("name", "<1>"), Map.of("name", "2"));
    assertSame(templates, Map.of());
    for (String text : List.of("a", "b", "", "no", "Off", "FALSE", "true", "0")) {
      assertSame(templates, Map.of("a", text, "list", one, "number", 1));
      assertSame(templates, Map.of("a", text, "list", two, "number", 2));
      assertSame(templates, Map.of("a", text, "list", two, "number", 0));
      assertSame(templates, Map.of("a", text, "list", List.of()));
    }
  }

  @Test
  void leavesATemplateThatLooksIntoATextToThymeleaf() throws Exception {
    Templates templates = templates("<p th:if=\"${a} == 'vua'\">vừa</p>");
    assertEquals("<p>vừa</p>", new DirectBaker(templates).part("page.html", Map.of("a", "vua")));
    assertEquals("", new DirectBaker(templates).part("page.html", Map.of("a", "to")));
  }

  @Test
  void shapesDifferInAllButTexts() {
    Object shape = new ModelSignature("a", Map.of("x", "một")).key();
    assertEquals(shape, new ModelSignature("a", Map.of("x", "hai")).key());
    assertNotEquals(shape, new ModelSignature("b", Map.of("x", "một")).key());
    assertNotEquals(shape, new ModelSignature("a", Map.of("y", "một")).key());
    assertNotEquals(shape, new ModelSignature("a", Map.of("x", "no")).key());
    assertNotEquals(shape, new ModelSignature("a", Map.of("x", List.of("một"))).key());
    assertNotEquals(shape, new ModelSignature("a", Map.of("x", Map.of("x", "một"))).key());
    assertEquals(
        new ModelSignature("a", Map.of("x", 1)).key(),
        new ModelSignature("a", Map.of("x", 2)).key());
    assertNotEquals(
        new ModelSignature("a", Map.of("x", 1)).key(),
        new ModelSignature("a", Map.of("x", 0)).key());
  }

  @Test
  void namesThatRunIntoEachOtherAreToldApart() {
    assertNotEquals(
        new ModelSignature("a", Map.of("x=t", "một")).key(),
        new ModelSignature("a", Map.of("x", "t")).key());
    assertNotEquals(
        new ModelSignature("a", Map.of("x", List.of(Map.of("y", "một"), Map.of("z", "hai")))).key(),
        new ModelSignature("a", Map.of("x", List.of(Map.of("y", "một", "z", "hai")))).key());
    assertNotEquals(
        new ModelSignature("a", Map.of("x", "một")).key(),
        new ModelSignature("a1:x", Map.of()).key());
  }

  @Test
  void takesForNoWhatThymeleafDoes() throws Exception {
    Templates templates = templates("<p th:if=\"${a}\" th:text=\"${a}\">x</p>");
    for (String text : List.of("không", " no ", "off\n", "\tFalse", " n o ", " ", "no.")) {
      assertSame(templates, Map.of("a", text));
    }
  }

  @Test
  void leavesATemplateAloneOnceItHasLookedIntoAText() throws Exception {
    Templates templates = templates("<p th:each=\"a : ${list}\" th:text=\"${a.length}\">x</p>");
    assertTrue(templates.moulded("page.html", Map.of()).isPresent());
    assertSame(templates, Map.of("list", List.of("một", "hai mươi")));
    assertTrue(templates.moulded("page.html", Map.of()).isEmpty());
  }

  @Test
  void tellsWhatIsWrongWithATemplateAsThymeleafAloneDoes() throws Exception {
    Templates templates = templates("<p>\n<b th:text=\"${a.none}\">x</b></p>");
    for (int time = 0; time < 2; time++) {
      Map<String, Object> model = Map.of("a", "một");
      assertEquals(
          assertThrows(
                  Templates.BrokenTemplate.class,
                  () -> new Templates(folder).process("page.html", model))
              .problems(),
          assertThrows(Templates.BrokenTemplate.class, () -> templates.page("page.html", model))
              .problems());
    }
  }

  @Test
  void leavesAModelWithOtherThingsToThymeleaf() throws Exception {
    Templates templates = templates("<p th:text=\"${a}\">x</p>");
    StringBuilder text = new StringBuilder("m");
    for (String more : List.of("ộ", "t")) {
      assertSame(templates, Map.of("a", text.append(more)));
      assertSame(templates, Map.of("a", Map.of(1, more)));
    }
    assertTrue(templates.moulded("page.html", Map.of("a", text)).isEmpty());
  }

  @Test
  void makesEveryRealPageAsThymeleafAloneDoes() throws Exception {
    Theme theme = Theme.read(Path.of("themes/lan-toa"), Path.of("assets")).value().orElseThrow();
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(Path.of("content"), "content", false)),
                TODAY,
                tasks -> tasks.forEach(Runnable::run))
            .read("")
            .value()
            .orElseThrow();
    Site site = new Site(catalogue, Optional.of(URI.create("https://example.gov.vn/")), TODAY);
    Templates templates = theme.templates();
    Baker both =
        new DirectBaker(templates) {
          @Override
          public List<Artifact> bake(List<WebPage> pages) {
            for (WebPage page : pages) {
              String alone = templates.process(page.template(), page.model());
              byte[] made = templates.page(page.template(), page.model());
              assertEquals(alone, new String(made, StandardCharsets.UTF_8), page.path());
              assertEquals(
                  page.template().endsWith(".html"),
                  templates.moulded(page.template(), page.model()).isPresent(),
                  page.path());
            }
            return pages.stream().map(page -> Artifact.of(page.path(), "")).toList();
          }
        };
    int made = 0;
    for (Entry entry : catalogue.entries()) {
      made += new Pages(theme, both).render(site, catalogue.edition(entry), Made.NOTHING).size();
    }
    assertTrue(made > 300, made + " pages");
  }
}
