package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a first visit costs somebody who pays by the megabyte. */
@ExtendWith(Sites.Given.class)
final class WeightIT {
  private final Sites sites;

  WeightIT(Sites sites) {
    this.sites = sites;
  }

  @Test
  void theHomePageOfKyLuaWithAllThatItLoadsIsUnderSixtyKilobytes() throws IOException {
    Map<String, Integer> weights = loaded("index.html", false);
    assertTrue(weights.keySet().stream().anyMatch(f -> f.endsWith(".woff2")), weights.toString());
    assertFalse(
        weights.keySet().stream().anyMatch(f -> f.contains("minority")), weights.toString());
    assertUnder(60_000, weights);
  }

  @Test
  void aSloganScrolledToItsEndIsUnderAHundredAndTenKilobytes() throws IOException {
    String page =
        sites.plan("ky-lua").pages().stream()
            .filter(file -> file.matches("thong-diep/[^/]+/index.html"))
            .findFirst()
            .orElseThrow();
    assertUnder(110_000, loaded(page, true));
  }

  @Test
  void theGalleryScrolledToItsEndIsUnderFourHundredKilobytes() throws IOException {
    assertUnder(400_000, loaded("in-an/index.html", true));
  }

  private static void assertUnder(int limit, Map<String, Integer> weights) {
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(sum < limit, sum + " bytes: " + weights);
  }

  /** What a telephone loads for a page of Kỳ Lừa, each file once. */
  private Map<String, Integer> loaded(String page, boolean scrolled) throws IOException {
    BuiltSite site = sites.plan("ky-lua");
    Map<String, Integer> weights = new TreeMap<>();
    try (Host host = new Host(new StaticFiles(site));
        Browser browser = new Browser()) {
      browser.resize(390, 844);
      browser.open(host.at(site.mount() + page));
      if (scrolled) {
        scroll(browser);
      }
      for (Host.Request request : host.requests()) {
        String file = request.path().substring(site.mount().length());
        weights.put(file, weight(site.folder().resolve(file)));
      }
    }
    return weights;
  }

  /** Screen by screen, until every picture that is shown has come. */
  private static void scroll(Browser browser) {
    browser.run("document.documentElement.style.scrollBehavior = 'auto'");
    browser.await(
        "the end of the page",
        () ->
            Boolean.TRUE.equals(
                browser.run(
                    """
                    scrollBy(0, 600);
                    const seen = [...document.images].filter((image) => image.checkVisibility());
                    return scrollY + innerHeight >= document.documentElement.scrollHeight - 2
                      && seen.every((image) => image.complete);
                    """)));
  }

  /** It names hundreds of files; the pictures come as one scrolls. */
  @Test
  void thePageOfAllSheetsIsLightEvenUnpacked() throws IOException {
    for (BuiltSite site : sites.plans()) {
      if (site.name().equals("so-tu-phap")) {
        continue; // nothing of it is printed
      }
      Path page = site.folder().resolve("in-an/index.html");
      assertTrue(Files.size(page) < 150_000, site + ": " + Files.size(page) + " bytes");
      assertTrue(weight(page) < 20_000, site + ": " + weight(page) + " bytes packed");
      String html = site.read("in-an/index.html");
      assertFalse(html.matches("(?s).*<img (?!loading=\"lazy\").*"), site.name());
    }
  }

  /** As a server sends it: text compressed, fonts and pictures as they are. */
  private static int weight(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().matches(".*\\.(woff2|png)")) {
      return bytes.length;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }
}
