package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.template.Baker;
import vn.lantoa.pages.theme.Theme;

/** The pages of a made-up ward; the real content has its own golden files. */
final class PagesTest {
  private static final String BASE = "https://example.vn/thang/";
  private static final String WARD = "2025/tinh/phuong-mai/";
  private static final Slogan SLOGAN =
      MadeUp.edition(MadeUp.WARD_2025).groups().get(0).slogans().get(0);
  private static final String SHORT = SitePaths.ofCode(SLOGAN) + "index.html";

  private static Map<String, String> render(Site site, Entry entry) {
    Theme theme = MadeUp.theme();
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    Map<String, String> files = new TreeMap<>();
    Edition edition = MadeUp.edition(entry);
    for (Artifact file :
        pages.render(site, edition, Made.of(MadeUp.prints(site.folder(entry), edition)))) {
      files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Document page(String path) {
    return page(render(MadeUp.site(BASE), MadeUp.WARD_2025), WARD + path);
  }

  private static Document page(Map<String, String> files, String path) {
    return Jsoup.parse(Objects.requireNonNull(files.get(path), path));
  }

  @Test
  void makesAFileForEveryPageOfTheEdition() {
    Map<String, String> files = render(MadeUp.site(""), MadeUp.WARD_2025);
    List<String> wanted =
        PageKind.pagesOf(MadeUp.edition(MadeUp.WARD_2025)).stream()
            .map(page -> WARD + page.path() + "index.html")
            .sorted()
            .toList();
    assertEquals(
        wanted, files.keySet().stream().filter(file -> file.endsWith("index.html")).toList());
  }

  @Test
  void addsMachineFilesWhereTheAddressIsKnown() {
    Map<String, String> ward = render(MadeUp.site(BASE), MadeUp.WARD_2025);
    assertTrue(
        Objects.requireNonNull(ward.get(WARD + "sitemap.xml"))
            .contains("<loc>" + BASE + WARD + "lich/</loc>"));
    assertTrue(
        Objects.requireNonNull(ward.get(WARD + "feed.xml"))
            .contains("<title>Lễ phát động</title>"));
    assertTrue(render(MadeUp.site(BASE), MadeUp.ROOT).containsKey("sitemap-goc.xml"));
  }

  @Test
  void tellsWhatALocalityWasCalledBefore() {
    Map<String, String> year = render(MadeUp.site(BASE), MadeUp.YEAR_2025);
    assertEquals(
        "Phường Mai trước đây: Xã Đào", page(year, "2025/index.html").select(".places li").text());
    assertEquals("Xã Đào", page("gioi-thieu/index.html").select("dt:contains(Tên cũ) + dd").text());
    assertTrue(
        page("index.html")
            .select("script[type$=json]")
            .html()
            .contains("\"alternateName\":[\"Xã Đào\"]"));
  }

  @Test
  void makesTheSameBytesAgain() {
    assertEquals(
        render(MadeUp.site(BASE), MadeUp.WARD_2025), render(MadeUp.site(BASE), MadeUp.WARD_2025));
  }

  @Test
  void namesEachLanguageOfANumberOnce() {
    String spoken = page("duong-day-nong/index.html").select("dt:contains(Ngôn ngữ) + dd").text();
    assertTrue(spoken.startsWith("Tiếng Việt, tiếng Anh, tiếng Mông"), spoken);
  }

  @Test
  void saysNothingAlarmingInTheHistory() {
    for (String path : List.of("duong-day-nong/index.html", "an-toan/index.html", SHORT)) {
      Document page = page(path);
      String seen =
          page.title() + page.select("meta[name=description], meta[property]").outerHtml();
      assertFalse(seen.matches("(?s).*(bạo lực|hành động|og:image).*"), seen);
    }
  }

  @Test
  void putsTheWayOutFirstAndTheNumbersAtTheSamePlace() {
    Map<String, String> files = render(MadeUp.site(""), MadeUp.WARD_2025);
    files.keySet().removeIf(file -> !file.endsWith("index.html"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Document page = Jsoup.parse(file.getValue());
      Element first = page.body().expectFirst("a, button, input, [tabindex]");
      assertTrue(first.hasAttr("data-exit"), file.getKey());
      assertEquals("113 Công an", page.expectFirst(".help .strip li").text());
      assertEquals("Nút này không xóa lịch sử duyệt web.", page.select(".exit-note a").text());
      assertEquals(1, page.select("h1").size(), file.getKey());
    }
  }

  @Test
  void leadsFromAYearThatIsOverToTheNewest() {
    assertEquals(
        "../../../2026/tinh/phuong-mai/index.html",
        page("index.html").select(".past p > a").attr("href"));
    assertTrue(
        page(render(MadeUp.site(BASE), MadeUp.WARD_2026), "2026/tinh/phuong-mai/index.html")
            .select(".past")
            .isEmpty());
  }

  @Test
  void marksThePageAndItsSectionInTheMenu() {
    assertEquals(
        "Thông điệp", page("thong-diep/index.html").select(".menu [aria-current=page]").text());
    assertEquals(
        "Thông điệp",
        page("thong-diep/hay-len-tieng-khi-bi-bao-luc/index.html")
            .select(".menu [aria-current=true]")
            .text());
  }

  @Test
  void showsASloganAsTextThatCannotBecomeMarkup() {
    Document page = page("thong-diep/viec-nha-khong-cua-rieng-ai/index.html");
    assertEquals("Việc nhà <không> của riêng ai", page.select("h1").text());
    assertEquals(
        "Việc nhà <không> của riêng ai", page.select(".crumbs [aria-current=page]").text());
    assertEquals(
        "en",
        page("thong-diep/hay-len-tieng-khi-bi-bao-luc/index.html")
            .select("dd:contains(Speak up)")
            .attr("lang"));
  }

  @Test
  void keepsANumberThatNobodyCalledForLong() {
    Document page = page("duong-day-nong/index.html");
    assertEquals("1800 1744", page.select("#so-18001744 .number").text());
    assertTrue(page("truyen-thanh/index.html").text().contains("một tám không không"));
  }

  @Test
  void leavesOutWhatIsNotKnownOfANumber() {
    Document page = page("duong-day-nong/index.html");
    assertFalse(page.text().contains("Chưa rõ"), page.text());
    assertEquals(
        List.of("Đơn vị phụ trách", "Phục vụ", "Ghi âm", "Ngôn ngữ", "Nguồn"),
        page.select("#so-113 dt").eachText());
  }

  @Test
  void writesTheHeadersForEachKindOfServer() {
    Theme theme = MadeUp.theme();
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    Map<String, byte[]> files = new TreeMap<>();
    pages.shared(MadeUp.site(BASE)).forEach(file -> files.put(file.path(), file.bytes()));
    for (String path : List.of("_headers", ".htaccess", "may-chu/nginx.conf")) {
      String text = new String(files.get(path), StandardCharsets.UTF_8);
      assertTrue(text.contains("frame-ancestors 'none'"), path);
      assertTrue(text.contains("Strict-Transport-Security"), path);
    }
    assertArrayEquals(
        ("User-agent: *\nAllow: /\n\nSitemap: " + BASE + "sitemap.xml\n")
            .getBytes(StandardCharsets.UTF_8),
        files.get("robots.txt"));
  }

  @Test
  void leavesOutTheListsThatTheThemeDoesNotWant() {
    Theme theme = MadeUp.theme();
    Baker without =
        new DirectBaker(theme.templates()) {
          @Override
          public boolean makes(String template) {
            return template.endsWith(".html");
          }
        };
    Pages pages = new Pages(theme, without);
    Site site = MadeUp.site(BASE);
    Edition edition = site.catalogue().edition(site.root());
    List<Artifact> files = new ArrayList<>(pages.shared(site));
    files.addAll(pages.render(site, edition, Made.NOTHING));
    for (Artifact file : files) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      assertFalse(file.path().endsWith(".xml"), file.path());
      assertFalse(text.contains("feed.xml") || text.contains("sitemap.xml"), file.path());
    }
  }
}
