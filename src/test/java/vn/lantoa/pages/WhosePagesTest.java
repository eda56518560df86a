package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.theme.Theme;

/** Pages say whose they are, and nothing that their locality does not have. */
final class WhosePagesTest {
  private static final String BASE = "https://example.vn/thang/";
  private static final String WARD = "2026/tinh/phuong-mai/";
  private static final LocalDate YESTERDAY = MadeUp.TODAY.minusDays(1);

  private static Map<String, String> render(
      boolean sample, boolean theme, @Nullable LocalDate until) {
    Edition plain = MadeUp.edition(MadeUp.WARD_2026);
    Locality old = plain.locality().orElseThrow();
    Plan plan =
        new Plan(
            "Kế hoạch năm 2026", Optional.empty(), Optional.empty(), List.of("Hội", "Lưu: VT"));
    Locality locality =
        new Locality(
            old.path(),
            old.name(),
            old.level(),
            old.issuer(),
            old.code(),
            old.address(),
            old.website(),
            Optional.of(plan),
            old.reporting(),
            old.exit(),
            Optional.ofNullable(until),
            Optional.empty(),
            sample,
            theme,
            old.hasSlogans(),
            old.designs(),
            old.formats(),
            old.also(),
            old.words(),
            old.takenDown(),
            old.body(),
            old.source());
    Edition edition =
        new Edition(
            plain.entry(), plain.campaign(), List.of(locality), plain.contents(), plain.source());
    Theme look = MadeUp.theme();
    Pages pages = new Pages(look, new DirectBaker(look.templates()));
    Map<String, String> files = new TreeMap<>();
    for (Artifact file :
        pages.render(
            MadeUp.site(BASE),
            edition,
            theme ? Made.of(MadeUp.prints(WARD, edition)) : Made.NOTHING)) {
      files.put(
          file.path().substring(WARD.length()), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Document page(Map<String, String> files, String path) {
    return Jsoup.parse(Objects.requireNonNull(files.get(path + "index.html")));
  }

  @Test
  void everyPageOfASampleSaysThatItIsOne() {
    Map<String, String> files = render(true, true, null);
    files.forEach(
        (path, html) -> {
          if (path.endsWith("index.html")) {
            String said = Jsoup.parse(html).select(".sample").text();
            assertTrue(said.startsWith("Trang mẫu"), path);
            assertTrue(said.contains("không phải trang của"), path);
            assertFalse(html.contains("thực hiện.</p>"), path);
          }
        });
    for (String path : List.of("duong-day-nong/", "an-toan/", SitePaths.ofCode(slogan()))) {
      assertEquals(
          "Trang mẫu; không phải trang của Ủy ban nhân dân phường Mai.",
          page(files, path).select(".sample").text());
    }
    assertTrue(
        page(files, "gioi-thieu/").select(".head p").text().startsWith("Trang mẫu, dựng từ"));
    assertTrue(
        Objects.requireNonNull(files.get("feed.xml")).contains("<name>Trang mẫu Lan Tỏa</name>"));
    assertFalse(
        page(files, "")
            .select("script[type*=json]")
            .html()
            .contains("phường Mai\",\"address\":\"Số 1 phố Hoa\",\"url\""));
  }

  private static Slogan slogan() {
    return MadeUp.edition(MadeUp.WARD_2026).groups().get(0).slogans().get(0);
  }

  @Test
  void whatAnAuthorityPublishesItselfIsItsOwn() {
    Map<String, String> files = render(false, true, null);
    assertTrue(page(files, "").select(".sample").isEmpty());
    assertEquals(
        "Trang này do Ủy ban nhân dân phường Mai thực hiện.",
        page(files, "gioi-thieu/").select(".head p").text());
    assertTrue(page(files, "").select(".past").isEmpty());
    assertTrue(page(files, "").select(".steps").text().contains("đến dự một hoạt động"));
  }

  @Test
  void whoNoLongerExistsInvitesNobody() {
    Document home = page(render(true, true, YESTERDAY), "");
    assertEquals(
        "Phường Mai không còn từ ngày 21/11/2026. Cần giúp đỡ thì gọi ai. Trang web này chưa có trang"
            + " mới hơn của nơi này. Tìm nơi của bạn",
        home.select(".past").text());
    assertFalse(home.select(".steps").text().contains("đến dự"));
  }

  @Test
  void whosePlanHasNoThemeSpeaksOfThePlan() {
    Map<String, String> files = render(true, false, null);
    Document home = page(files, "");
    assertEquals("Kế hoạch năm 2026", home.select("h1").text());
    assertEquals("Phường Mai – Năm 2026", home.title());
    assertEquals("Chia sẻ trang này", home.select("#_chia-se").text());
    assertFalse(home.outerHtml().contains("An toàn cho phụ nữ"));
    assertFalse(home.outerHtml().contains("15/11"));
    assertFalse(page(files, "gioi-thieu/").select("dt").eachText().contains("Chủ đề"));
    assertFalse(Objects.requireNonNull(files.get("feed.xml")).contains("An toàn cho phụ nữ"));
    assertFalse(Objects.requireNonNull(files.get("feed.xml")).contains("Tháng hành động"));
    assertFalse(home.outerHtml().contains("GovernmentOrganization"), "a sample is nobody's own");
  }

  @Test
  void tellsToWhomThePlanWasSentAndWhatItLeavesBlank() {
    Document about = page(render(false, true, null), "gioi-thieu/");
    assertEquals(
        List.of("Hội", "Lưu: VT"), about.select("dt:contains(Nơi nhận) + dd li").eachText());
    assertEquals(
        "Kế hoạch năm 2026 (bản hiện có không ghi số và ngày ký)",
        about.select("dt:matchesOwn(^Kế hoạch) + dd").text());
  }

  @Test
  void theRootSaysWhatIsOver() {
    Entry[] old = {MadeUp.ROOT, MadeUp.YEAR_2025, MadeUp.WARD_2025};
    Theme look = MadeUp.theme();
    Pages pages = new Pages(look, new DirectBaker(look.templates()));
    Artifact home =
        pages.render(MadeUp.site("", old), MadeUp.edition(MadeUp.ROOT), Made.NOTHING).stream()
            .filter(file -> file.path().equals("index.html"))
            .findFirst()
            .orElseThrow();
    Document root = Jsoup.parse(new String(home.bytes(), StandardCharsets.UTF_8));
    assertTrue(root.text().contains("Tháng hành động đã kết thúc ngày 15/12/2025."));
    assertTrue(
        root.text().contains("Đợt mới nhất có trên trang web này đã kết thúc ngày 15/12/2025."));
  }
}
