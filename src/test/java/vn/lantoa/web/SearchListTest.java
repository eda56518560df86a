package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list that is looked through: everything is in it, and it is light. */
@ExtendWith(Sites.Given.class)
final class SearchListTest {
  private static final int LIMIT = 50_000;
  private static final String FILE = "tim-kiem/index.html";

  private final Sites sites;

  SearchListTest(Sites sites) {
    this.sites = sites;
  }

  private List<String> searches(BuiltSite site) {
    return site.pages().stream().filter(file -> file.matches("(.*/)?" + FILE)).toList();
  }

  @Test
  void isUnderFiftyKilobytesEverywhere() {
    for (BuiltSite site : sites.all()) {
      for (String file : searches(site)) {
        String page = site.read(file);
        String list = page.substring(page.indexOf("<div id=\"_muc\">"), page.indexOf("</main>"));
        int bytes = list.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < LIMIT, site + "/" + file + ": " + bytes);
      }
    }
  }

  @Test
  void leadsToEveryPageOfAPlace() {
    for (BuiltSite site : sites.plans()) {
      assertEquals(List.of(FILE), searches(site), site.name());
      Set<String> listed = new TreeSet<>();
      for (Element link : Jsoup.parse(site.read(FILE)).select("#_muc a")) {
        listed.add(link.attr("href").replaceFirst("^\\.\\./", "").replaceFirst("#.*", ""));
      }
      Set<String> pages = new TreeSet<>(site.pages());
      pages.removeIf(file -> file.matches("404\\.html|q/.*|" + FILE));
      assertEquals(pages, listed, site.name());
    }
  }

  @Test
  void nobodyIsToldWhatIsLookedFor() {
    for (BuiltSite site : sites.all()) {
      for (String file : searches(site)) {
        Document page = Jsoup.parse(site.read(file));
        Element form = page.selectFirst("form[role=search]");
        assertFalse(form.hasAttr("action") || form.hasAttr("method"), file);
        assertEquals("off", form.selectFirst("input").attr("autocomplete"));
        assertEquals("", form.selectFirst("input").attr("name"), "what has no name is not sent");
        assertEquals(0, page.select("#_muc li:not(:has(a[href]))").size());
      }
    }
  }

  @Test
  void everyPlaceHasAWayToIt() {
    for (BuiltSite site : sites.plans()) {
      for (String file : site.pages()) {
        Document page = Jsoup.parse(site.read(file));
        assertTrue(page.select("nav a[href$=" + FILE + "]").size() >= 2, site + "/" + file);
      }
    }
  }
}
