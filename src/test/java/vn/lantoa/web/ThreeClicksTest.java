package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an officer comes for is three clicks from the home page of the place at most. */
@ExtendWith(Sites.Given.class)
final class ThreeClicksTest {
  private static final String WARD = "2025/lang-son/ky-lua/";
  private static final int MOST = 3;

  private final BuiltSite site;
  private final Map<String, Integer> clicks;

  ThreeClicksTest(Sites sites) {
    site = sites.whole();
    clicks = clicks(WARD + "index.html");
  }

  /** How many clicks each file is away; those that are further are not in it. */
  private Map<String, Integer> clicks(String home) {
    Map<String, Integer> away = new HashMap<>(Map.of(home, 0));
    Set<String> pages = Set.of(home);
    for (int click = 1; click <= MOST; click++) {
      Set<String> next = new HashSet<>();
      for (String page : pages) {
        for (String target : links(page)) {
          if (away.putIfAbsent(target, click) == null && target.endsWith(".html")) {
            next.add(target);
          }
        }
      }
      pages = next;
    }
    return away;
  }

  private Set<String> links(String page) {
    Set<String> targets = new TreeSet<>();
    URI here = URI.create("/" + page);
    for (Element link : document(page).select("a[href]:not([href*=:])")) {
      String path = here.resolve(link.attr("href")).getPath().substring(1);
      targets.add(path.endsWith("/") ? path + "index.html" : path);
    }
    return targets;
  }

  private Document document(String page) {
    return Jsoup.parse(site.read(page));
  }

  @Test
  void everyTaskOfAnOfficerIsNear() {
    for (String file :
        List.of(
            "tai-ve/thong-diep.docx",
            "tai-ve/thong-diep.txt",
            "tai-ve/bai-doc-loa.docx",
            "tai-ve/bao-cao.docx",
            "tai-ve/bao-cao.xlsx",
            "tai-ve/bo-bat-dau.zip",
            "tai-ve/lich.ics",
            "tai-ve/thong-bao-treo-bang-ron.docx",
            "in-an/trinh-duyet.pdf",
            "in-an/phieu-in.pdf")) {
      assertTrue(clicks.getOrDefault(WARD + file, MOST + 1) <= 2, file + " " + clicks.get(file));
    }
  }

  @Test
  void everySloganIsNearAsABannerOfFourMetresAsAPictureAndAsAPost() {
    List<String> slogans =
        clicks.keySet().stream()
            .filter(page -> page.matches(WARD + "thong-diep/[^/]+/index.html"))
            .toList();
    assertEquals(26, slogans.size());
    for (String slogan : slogans) {
      Document page = document(slogan);
      for (String file : List.of("/bang-ron-4x1-[^/]*\\.pdf", "/anh-vuong-[^/]*\\.png")) {
        assertTrue(
            links(slogan).stream().anyMatch(link -> link.matches(".*" + file)), slogan + file);
      }
      assertTrue(clicks.get(slogan) <= 2, slogan);
      assertTrue(page.select("main [data-copy]").size() >= 3, slogan + ": text and two posts");
    }
  }

  @Test
  void noPublicPageShowsACommand() {
    for (String page : site.pages()) {
      String text = document(page).text();
      for (String command : List.of("lantoa ", "./lantoa", "identity.md", "locality.md", "mvn ")) {
        assertTrue(!text.contains(command), page + " says " + command);
      }
    }
  }
}
