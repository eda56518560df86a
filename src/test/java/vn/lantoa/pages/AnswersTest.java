package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.pages.theme.Theme;

/** No answer stands on the page of laws whose text did not hold in the month. */
final class AnswersTest {
  private static Document page(String number) {
    Edition ward = MadeUp.edition(MadeUp.WARD_2026);
    Question.Ground ground = new Question.Ground(number, Optional.of("Điều 2"), MadeUp.HERE);
    Question question =
        new Question("ai", "Ai bảo vệ tôi?", List.of(ground), MadeUp.body("Xã."), MadeUp.HERE);
    Edition edition =
        new Edition(
            ward.entry(),
            ward.campaign(),
            ward.lineage(),
            MadeUp.contents(List.of(MadeUp.law(), MadeUp.replacedLaw(), question), ward.hotlines()),
            MadeUp.HERE);
    Theme theme = MadeUp.theme();
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    return pages.render(MadeUp.site("https://example.vn/"), edition, Made.NOTHING).stream()
        .filter(file -> file.path().equals("2026/tinh/phuong-mai/phap-luat/index.html"))
        .map(Artifact::bytes)
        .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void restOnALawInForceAndNameTheArticle() {
    Document page = page("73/2006/QH11");
    assertEquals("Tôi được bảo vệ thế nào?", page.expectFirst("main h2").text());
    assertEquals("Ai bảo vệ tôi?", page.select(".answers h3").text());
    assertEquals("Theo Điều 2, Luật 73/2006/QH11.", page.select(".answers .source").text());
    assertTrue(page.select(".answers .source a").attr("href").contains("73-2006-qh11/"));
  }

  @Test
  void areLeftOutWhereTheirLawDidNotHold() {
    assertEquals("", page("144/2021/NĐ-CP").select(".answers").text());
    assertEquals("", page("1/2020/NĐ-CP").select(".answers").text());
  }
}
