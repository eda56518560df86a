package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.TestFolders;

/** A locality in English, with pages in Vietnamese and in other languages, in either theme. */
class OtherLanguagesTest {
  private static final Path SITES = Generator.PROJECT.resolve("src/test/resources/sites");

  @TempDir private static Path temp;
  private static BuiltSite ours;
  private static BuiltSite plain;

  @BeforeAll
  static void build() throws IOException {
    Path content = temp.resolve("content");
    TestFolders.copy(SITES.resolve("_base/content"), content);
    TestFolders.copy(SITES.resolve("texts-in-other-languages/content"), content);
    Generator generator = new Generator(content, Generator.at(Generator.DAY), Map.of());
    ours = build(generator, "lan-toa");
    plain = build(generator, "toi-gian");
  }

  private static BuiltSite build(Generator generator, String theme) {
    return generator.build(
        "languages-" + theme,
        "2025/con-dao",
        "https://con-dao.example/",
        "--no-sheets",
        "--alone",
        "--theme",
        theme);
  }

  private static Document page(String theme, String path) {
    return Jsoup.parse((theme.equals("lan-toa") ? ours : plain).read(path + "index.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void leaveTheFrameInVietnamese(String theme) throws IOException {
    BuiltSite site = theme.equals("lan-toa") ? ours : plain;
    try (Stream<Path> files = Files.walk(site.folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith("index.html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        assertEquals("vi", page.expectFirst("html").attr("lang"), file.toString());
        assertEquals(List.of(), page.select("header h1, main[lang], body[lang]").eachText());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void areToldOnWhatHoldsATextAndNothingElse(String theme) {
    Document khmer = page(theme, "tieng-khmer/");
    assertEquals("km", khmer.expectFirst("h1").attr("lang"));
    Element body = khmer.expectFirst("main div[lang]");
    assertEquals("km", body.attr("lang"));
    assertTrue(body.text().startsWith("បើអ្នក") && body.text().endsWith("។"), body.text());
    assertEquals("km", khmer.expectFirst(".crumbs [aria-current] [lang]").attr("lang"));
    assertEquals("zh-Hant", page(theme, "tieng-trung/").expectFirst("h1").attr("lang"));
    Document vietnamese = page(theme, "gioi-thieu-dao/");
    assertEquals(0, vietnamese.select("main [lang], .crumbs [lang]").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void areThatOfTheLocalityUnlessAFileSaysOtherwise(String theme) {
    assertEquals("Purpose", page(theme, "gioi-thieu/").select("main div[lang=en] h2").text());
    Document activities = page(theme, "hoat-dong/");
    assertEquals(List.of("Launching ceremony"), activities.select("h2[lang=en]").eachText());
    assertEquals(List.of("Mít tinh"), activities.select("h2:not([lang])").eachText().subList(0, 1));
    Document slogan = page(theme, "thong-diep/end-violence-against-women-and-girls-for/");
    assertEquals("en", slogan.expectFirst("h1").attr("lang"));
    Document home = page(theme, "");
    assertEquals(2, home.select(".posters a[lang=en]").size());
    assertEquals(2, home.select(".posters a:not([lang])").size());
    assertTrue(page(theme, "phan-cong/").expectFirst("main div[lang=en]").text().contains("113"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void areReadOnTheLoudspeakersAsTheyAreWritten(String theme) {
    Element script = page(theme, "truyen-thanh/").expectFirst(".script:has(p[lang])");
    assertEquals(
        "Speak up when you face violence, and. End violence against women and girls for.",
        script.select("p[lang=en]").text());
    assertTrue(script.text().contains("Mời bà con nghe các thông điệp bằng tiếng Anh."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void areToldOnLinksAndToMachines(String theme) {
    Element link = page(theme, "").expectFirst("footer a[href*=tieng-khmer]");
    assertEquals("km km", link.attr("lang") + " " + link.attr("hreflang"));
    assertEquals(0, page(theme, "").select("footer a[href*=gioi-thieu-dao][lang]").size());
    BuiltSite site = theme.equals("lan-toa") ? ours : plain;
    assertTrue(site.read("feed.xml").contains("<title xml:lang=\"en\">Launching ceremony"));
    assertTrue(site.read("feed.xml").contains("<title>Mít tinh"));
    assertTrue(site.read("hoat-dong/index.html").contains("\"inLanguage\":\"en\""));
  }
}
