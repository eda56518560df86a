package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page has in common, on all pages of all sites. */
@ExtendWith(Sites.Given.class)
final class EveryPageTest {
  private final Sites sites;

  EveryPageTest(Sites sites) {
    this.sites = sites;
  }

  /** WCAG 2.2, 3.2.6: help stands at the same place in the order of every page. */
  @Test
  void theWayOutAndTheNumbersStandAtTheSamePlaceOnEveryPage() {
    for (BuiltSite site : sites.all()) {
      boolean plain = site.equals(sites.plain());
      String top = plain ? "section.help header." : "header.top section.help";
      Set<String> orders =
          site.pages().stream()
              .map(file -> order(Jsoup.parse(site.read(file))))
              .collect(Collectors.toSet());
      String rest = plain ? " main footer." : " main footer.foot";
      assertEquals(Set.of("nav[Lối tắt] " + top + rest), orders, site.toString());
    }
  }

  private static String order(Document page) {
    List<String> order = new ArrayList<>();
    for (Element part : page.body().children()) {
      order.add(
          switch (part.nodeName()) {
            case "header", "section", "footer" -> part.nodeName() + "." + part.className();
            case "nav" -> "nav[" + part.attr("aria-label") + "]";
            default -> part.nodeName();
          });
    }
    // Not every page has them; and what is loaded is not seen.
    order.removeAll(List.of("aside", "nav[Đường dẫn]", "link", "script"));
    return String.join(" ", order);
  }

  @Test
  void everyPageOfASiteGivesTheSameNumbersInTheSameOrder() {
    for (BuiltSite site : sites.plans()) {
      Map<String, String> strips = new HashMap<>();
      for (String file : site.pages()) {
        Document page = Jsoup.parse(site.read(file));
        String numbers = String.join(" ", page.select(".strip a[href^=tel]").eachAttr("href"));
        strips.putIfAbsent(numbers, file);
      }
      assertEquals(1, strips.size(), strips.toString());
      assertEquals(5, strips.keySet().iterator().next().split(" ").length, "numbers on " + site);
    }
  }

  @Test
  void everyWayOutIsAPlainLinkThatTellsNothing() {
    assertOnEveryPage(
        "2 nofollow noreferrer https",
        (file, page) -> {
          var exits = page.select("a[data-exit]");
          Set<String> kinds = new HashSet<>();
          exits.forEach(
              exit -> kinds.add(exit.attr("rel") + " " + exit.attr("href").replaceAll(":.*", "")));
          return exits.size() + " " + String.join(" | ", kinds);
        });
  }

  @Test
  void theWayOutIsTheFirstThingThatAKeyboardReaches() {
    assertOnEveryPage(
        "true",
        (file, page) ->
            String.valueOf(
                page.body().selectFirst("a, button, input, [tabindex]").hasAttr("data-exit")));
  }

  @Test
  void everyPageHasOneHeadingOfTheFirstLevelAndALanguage() {
    assertOnEveryPage(
        "1 vi",
        (file, page) -> page.select("h1").size() + " " + page.selectFirst("html").attr("lang"));
  }

  @Test
  void noTwoPagesOfASiteHaveTheSameTitle() {
    for (BuiltSite site : sites.plans()) {
      Map<String, String> titles = new HashMap<>();
      List<String> same = new ArrayList<>();
      for (String file : site.pages()) {
        String other = titles.put(Jsoup.parse(site.read(file)).title(), file);
        // What printed codes lead to is told apart by nothing that the history would show.
        if (other != null && !isShort(file)) {
          same.add(file + " and " + other);
        }
      }
      assertEquals(List.of(), same, site.name());
    }
  }

  @Test
  void everyPageNamesItsOwnAddressButTheOneThatStandsForAny() {
    List<String> wrong = new ArrayList<>();
    for (BuiltSite site : sites.all()) {
      for (String file : site.pages()) {
        String own = site.base() + file.replaceAll("index\\.html$", "");
        Document page = Jsoup.parse(site.read(file));
        List<String> said = page.select("link[rel=canonical]").eachAttr("href");
        said.addAll(page.select("meta[property=og:url]").eachAttr("content"));
        if (!said.equals(file.equals("404.html") ? List.of() : List.of(own, own))) {
          wrong.add(site + "/" + file + " " + said);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What stays in the history of a browser must not alarm whoever looks there. */
  @Test
  void thePagesForSomebodyInNeedHaveNeutralTitlesAndPreviews() {
    List<String> alarming = new ArrayList<>();
    for (BuiltSite site : sites.all()) {
      for (String file : site.pages()) {
        if (file.matches("(.*/)?(duong-day-nong|an-toan)/index\\.html") || isShort(file)) {
          Document page = Jsoup.parse(site.read(file));
          String seen =
              page.title()
                  + page.select("meta[name=description], meta[property^=og]").eachAttr("content");
          if (seen.matches("(?iu).*(bạo lực|xâm hại|bình đẳng|og\\.png|khẩn cấp|thoát).*")) {
            alarming.add(site + "/" + file + ": " + seen);
          }
        }
      }
    }
    assertEquals(List.of(), alarming);
  }

  @Test
  void whatPrintedCodesLeadToIsKeptOutOfSearchAndOfEveryOtherPage() {
    for (BuiltSite site : sites.plans()) {
      List<String> codes = site.pages().stream().filter(EveryPageTest::isShort).toList();
      boolean slogans = site.pages().contains("thong-diep/index.html");
      assertEquals(slogans, !codes.isEmpty(), site.name());
      for (String file : site.pages()) {
        Document page = Jsoup.parse(site.read(file));
        assertEquals(
            isShort(file) ? "noindex" : "",
            page.select("meta[name=robots]").attr("content"),
            site + "/" + file);
        assertEquals(0, page.select("a[href~=(^|/)q/]").size(), site + "/" + file);
      }
    }
  }

  private static boolean isShort(String file) {
    return file.matches("(.*/)?q/[0-9a-f]{6}/index\\.html");
  }

  @Test
  void aPastYearSaysSoAndAYearUnderWayDoesNot() {
    List<String> wrong = new ArrayList<>();
    for (String file : sites.whole().pages()) {
      Document page = Jsoup.parse(sites.whole().read(file));
      boolean past = file.startsWith("2021/") || file.startsWith("2024/");
      String told = page.select("aside.past").text();
      boolean said =
          told.contains("Trang của năm 20")
              && told.matches(".*(Xem trang của năm 2026|Tìm nơi của bạn)");
      if (past != said || !past && !page.select("aside.past").isEmpty()) {
        wrong.add(file);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void thePolicyInThePageIsThatOfTheHeaders() {
    for (BuiltSite site : sites.all()) {
      String header =
          site.read("_headers")
              .lines()
              .filter(line -> line.strip().startsWith("Content-Security-Policy:"))
              .map(line -> line.replaceAll("^.*?: |; frame-ancestors 'none'$", ""))
              .findFirst()
              .orElseThrow();
      for (String file : site.pages()) {
        String meta =
            Jsoup.parse(site.read(file))
                .select("head > meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertEquals(header, meta, site + "/" + file);
      }
    }
  }

  private void assertOnEveryPage(String wanted, BiFunction<String, Document, String> look) {
    Map<String, String> odd = new HashMap<>();
    for (BuiltSite site : sites.all()) {
      for (String file : site.pages()) {
        String seen = look.apply(file, Jsoup.parse(site.read(file)));
        if (!seen.equals(wanted)) {
          odd.put(seen, site + "/" + file);
        }
      }
    }
    assertEquals(Map.of(), odd, "instead of: " + wanted);
  }
}
