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
  private static final int LIMIT = 100_000;

  private final Sites sites;

  WeightIT(Sites sites) {
    this.sites = sites;
  }

  @Test
  void theHomePageOfKyLuaWithAllThatItLoadsIsUnderAHundredKilobytes() throws IOException {
    BuiltSite site = sites.plan("ky-lua");
    Map<String, Integer> weights = new TreeMap<>();
    try (Host host = new Host(new StaticFiles(site));
        Browser browser = new Browser()) {
      browser.resize(390, 844);
      browser.open(host.at(site.mount() + "index.html"));
      for (Host.Request request : host.requests()) {
        String file = request.path().substring(site.mount().length());
        weights.put(file, weight(site.folder().resolve(file)));
      }
    }
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(weights.keySet().stream().anyMatch(f -> f.endsWith(".woff2")), weights.toString());
    assertFalse(
        weights.keySet().stream().anyMatch(f -> f.contains("minority")), weights.toString());
    assertTrue(sum < LIMIT, sum + " bytes: " + weights);
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
