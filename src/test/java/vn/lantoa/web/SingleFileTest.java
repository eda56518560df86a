package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A locality in one file, and the piece for a portal: nothing beside them is needed. */
@ExtendWith(Sites.Given.class)
final class SingleFileTest {
  private static final int LIMIT = 300_000;
  private static final String BASE = "https://ky-lua.example/";
  private static final String PIECE = "tai-ve/doan-dan.html";

  /** All that editors of portals keep. */
  private static final Set<String> TAGS =
      Set.of("h2", "h3", "p", "ul", "li", "a", "strong", "small", "time");

  private final Sites sites;
  @TempDir private Path folder;

  SingleFileTest(Sites sites) {
    this.sites = sites;
  }

  private Document single(String path, String theme, String... more) throws IOException {
    Path file = folder.resolve("mot-tep.html");
    List<String> options = new ArrayList<>(List.of("--theme", theme));
    options.addAll(List.of(more));
    Generator.real().single(path, file, options.toArray(String[]::new));
    assertTrue(Files.size(file) < LIMIT, path + ": " + Files.size(file));
    return Jsoup.parse(Files.readString(file), BASE);
  }

  @ParameterizedTest
  @CsvSource({
    "2021/bac-kan, lan-toa",
    "2024/lai-chau/tam-duong, lan-toa",
    "2024/quang-ngai/ba-to, lan-toa",
    "2024/so-tu-phap, lan-toa",
    "2025/lang-son/ky-lua, lan-toa",
    "2024/so-tu-phap, toi-gian",
    "2025/lang-son/ky-lua, toi-gian",
  })
  void isOneLightPageThatAsksForNothing(String path, String theme) throws IOException {
    Document page = single(path, theme);
    assertEquals(
        0, page.select("script, link, img, iframe, object, form, [src], [onclick]").size());
    String style = page.select("style").html();
    assertFalse(style.contains("url(") || style.contains("@import"), style);
    for (Element link : page.select("a")) {
      String href = link.attr("href");
      boolean here = href.startsWith("#") && page.getElementById(href.substring(1)) != null;
      assertTrue(here || href.matches("(tel:[0-9+]+|https?://\\S+)"), href);
    }
    assertEquals(1, page.select("h1").size());
    assertEquals("vi", page.expectFirst("html").attr("lang"));
    Element first = page.body().expectFirst("a[data-exit]");
    assertEquals("nofollow noreferrer", first.attr("rel"));
    assertTrue(page.select("a[href=tel:113]").size() >= 2);
  }

  @Test
  void saysWhatTheSiteSays() throws IOException {
    Document page = single("2025/lang-son/ky-lua", "lan-toa", "--base-url", BASE);
    BuiltSite site = sites.plan("ky-lua");
    Document slogans = Jsoup.parse(site.read("thong-diep/index.html"));
    String text = page.text();
    List<String> all = slogans.select("main a[href$=index.html]").eachText();
    assertTrue(all.size() > 20, all.toString());
    assertEquals(List.of(), all.stream().filter(words -> !text.contains(words)).toList());
    Set<String> numbers = numbers(Jsoup.parse(site.read("duong-day-nong/index.html")));
    assertEquals(numbers, numbers(page));
    assertTrue(text.contains("không phải trang của cơ quan này"), "of a sample");
    assertEquals(BASE, page.select("footer a").attr("href"));
  }

  private static Set<String> numbers(Document page) {
    return Set.copyOf(page.select("main a[href^=tel]").eachAttr("href"));
  }

  @Test
  void aPieceForAPortalIsOfEveryLocalityAndOfNothingElse() {
    for (BuiltSite site : sites.all()) {
      Set<String> pieces =
          site.files().stream()
              .filter(file -> file.endsWith(PIECE))
              .map(file -> file.replace(PIECE, ""))
              .collect(Collectors.toSet());
      Set<String> localities =
          site.pages().stream()
              .filter(file -> file.matches("(.*/)?gioi-thieu/index\\.html"))
              .map(file -> file.replace("gioi-thieu/index.html", ""))
              .collect(Collectors.toSet());
      assertEquals(localities, pieces, site.name());
    }
  }

  @Test
  void aPieceHasHeadingsListsAndLinksThatLeadSomewhereFromAnywhere() {
    for (BuiltSite site : sites.all()) {
      for (String file : site.files().stream().filter(f -> f.endsWith(PIECE)).toList()) {
        String piece = site.read(file);
        assertEquals('\uFEFF', piece.charAt(0), "so that browsers know the letters");
        Document page = Jsoup.parse(piece.substring(1));
        Set<String> tags =
            page.body().getAllElements().stream()
                .map(Element::nodeName)
                .collect(Collectors.toSet());
        tags.remove("body");
        tags.removeAll(TAGS);
        assertEquals(Set.of(), tags, file);
        assertEquals(0, page.select("[class], [id], [style]").size(), file);
        assertEquals("h2", page.body().child(0).nodeName(), file);
        for (String href : page.select("a").eachAttr("href")) {
          assertTrue(href.matches("(tel:[0-9+]+|https?://\\S+)"), file + ": " + href);
        }
        String own = site.base() + file.replace(PIECE, "");
        assertTrue(page.select("a").eachAttr("href").contains(own), file);
        assertTrue(piece.getBytes(StandardCharsets.UTF_8).length < 60_000, file);
      }
    }
  }
}
