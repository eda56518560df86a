package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever is in danger finds the same numbers whatever the day: the shipped content, untouched, on
 * days by which its sources have long gone stale.
 */
class ClocksTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String FIRST = "2026-11-25";
  private static final String EMERGENCY = "Khi gặp nguy hiểm, hãy gọi Công an, số một, một, ba.";

  private static BuiltSite first;

  @BeforeAll
  static void build() {
    first = on(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-10", "2027-01-30", "2027-05-22"})
  void theNumbersAreTheSameOnEveryDay(String day) {
    BuiltSite site = on(day);
    assertEquals(numbers(first), numbers(site));
    for (String page : List.of("duong-day-nong/index.html", "truyen-thanh/index.html")) {
      assertEquals(main(first, page), main(site, page), page);
    }
  }

  @Test
  void everyPageOffersThePoliceFirst() {
    numbers(first).forEach((page, links) -> assertEquals("tel:113", links.get(0), page));
    Document home = Jsoup.parse(first.read("index.html"));
    assertEquals("tel:113", home.select(".strip a").attr("href"));
    assertTrue(
        home.select("h3:contains(Đang nguy hiểm) + p").text().startsWith("Gọi 113"), home.text());
    assertTrue(main(first, "truyen-thanh/index.html").contains(EMERGENCY));
  }

  @Test
  void theyStandInTheOrderOfAllPages() {
    assertEquals(
        List.of("tel:113", "tel:1900969680", "tel:18001768"),
        Jsoup.parse(first.read("index.html")).select(".strip a").eachAttr("href").subList(0, 3));
    List<String> listed =
        Jsoup.parse(first.read("duong-day-nong/index.html")).select(".number").eachText();
    assertEquals(
        List.of("113", "1900 96 96 80", "1800 1768", "115", "111", "114", "1800 8027"), listed);
  }

  private static BuiltSite on(String day) {
    Generator real = Generator.real();
    Instant noon = Instant.parse(day + "T05:00:00Z");
    return new Generator(real.content(), Generator.at(noon), Map.of())
        .build("on-" + day, WARD, "https://ky-lua.example/", "--no-sheets");
  }

  /** What each page offers to dial. */
  private static Map<String, List<String>> numbers(BuiltSite site) {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    for (String page : site.pages()) {
      List<String> links = Jsoup.parse(site.read(page)).select("a[href^=tel:]").eachAttr("href");
      numbers.put(page, links);
    }
    return numbers;
  }

  private static String main(BuiltSite site, String page) {
    return Jsoup.parse(site.read(page)).select("main").text();
  }
}
