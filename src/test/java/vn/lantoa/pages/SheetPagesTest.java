package vn.lantoa.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.print.Prints;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.theme.Theme;

/** What pages show of the sheets of a made-up ward. */
final class SheetPagesTest {
  private static final String BASE = "https://example.vn/thang/";
  private static final String WARD = "2025/tinh/phuong-mai/";
  private static final String THEME = "An toàn cho phụ nữ & trẻ em gái";
  private static final String WITH = "thong-diep/hay-len-tieng-khi-bi-bao-luc/";
  private static final String WITHOUT = "thong-diep/viec-nha-khong-cua-rieng-ai/";

  private final Map<String, String> files = render(MadeUp.WARD_2025, true);

  private static Map<String, String> render(Entry entry, boolean made) {
    Site site = MadeUp.site(BASE);
    Edition edition = MadeUp.edition(entry);
    Prints sheets = made ? MadeUp.prints(site.folder(entry), edition) : Prints.NONE;
    Theme theme = MadeUp.theme();
    Map<String, String> files = new TreeMap<>();
    for (Artifact file :
        new Pages(theme, new DirectBaker(theme.templates()))
            .render(site, edition, Made.of(sheets))) {
      files.put(file.path(), file.text());
    }
    return files;
  }

  private Document page(String path) {
    return page(files, path);
  }

  private static Document page(Map<String, String> files, String path) {
    return Jsoup.parse(Objects.requireNonNull(files.get(WARD + path + "index.html"), path));
  }

  private static String shortPath(int slogan) {
    Slogan wanted = MadeUp.edition(MadeUp.WARD_2025).groups().get(0).slogans().get(slogan);
    return SitePaths.ofCode(wanted);
  }

  @Test
  void namesEachFileWithItsKindAndWeight() {
    Element banner = page("in-an/").expectFirst(".bang-ron > li");
    assertEquals(
        List.of("PDF 1:10 (gửi nhà in), 1,3 MB", "PDF, 43 kB"),
        banner.select("div > .files a").eachText());
    assertEquals(
        "tep/bang-ron-6x1-cam-an-toan-cho-phu-nu-tre-em-gai-1-10.pdf",
        banner.expectFirst("div > .files a").attr("href").replace("../in-an/", ""));
    assertTrue(banner.select("a").stream().allMatch(link -> link.hasAttr("download")));
    assertEquals(
        "Băng rôn ngang 6 × 1 m, mẫu Mẫu cam", banner.expectFirst(".files").attr("aria-label"));
  }

  @Test
  void leavesAHoleThatItDoesNotKnowAsTheThemeWroteIt() {
    Theme theme = MadeUp.theme();
    DirectBaker baker =
        new DirectBaker(theme.templates()) {
          @Override
          public String part(String template, Map<String, Object> model) {
            return super.part(template, model).replace("<b>{title}", "<b>{ten} {title}");
          }
        };
    Site site = MadeUp.site(BASE);
    Edition edition = MadeUp.edition(MadeUp.WARD_2025);
    Prints sheets = MadeUp.prints(site.folder(MadeUp.WARD_2025), edition);
    Artifact page =
        new Pages(theme, baker)
            .render(site, edition, Made.of(sheets)).stream()
                .filter(file -> file.path().equals(WARD + "in-an/index.html"))
                .findFirst()
                .orElseThrow();
    assertTrue(page.text().contains("<b>{ten} Băng rôn ngang 6 × 1 m</b>"));
  }

  @Test
  void showsEachDesignAndLetsOneChoose() {
    Element page = page("in-an/");
    assertTrue(page.select(".mau-1 img").attr("src").contains("-cam-"));
    assertTrue(page.select(".mau-2 img").attr("src").contains("-truyen-thong-"));
    assertEquals("_mau-1", page.expectFirst(".choice[name=mau][checked]").id());
    assertEquals(
        List.of("_mau-1", "_mau-2", "_mau-0"), page.select("label[for^=_mau]").eachAttr("for"));
  }

  @Test
  void noPictureSaysAgainWhatStandsBesideIt() {
    for (Element picture : page("in-an/").select("[class^=mau-] img")) {
      assertEquals("", picture.attr("alt"));
      assertEquals("lazy", picture.attr("loading"));
      assertTrue(picture.hasAttr("width") && picture.hasAttr("height"), picture.outerHtml());
    }
    assertEquals(Set.of(""), Set.copyOf(page(WITH).select("main img").eachAttr("alt")));
  }

  @Test
  void picturesKeepTheirShape() {
    Element picture = page("in-an/").expectFirst(".mang-xa-hoi img");
    assertEquals("731 × 384", picture.attr("width") + " × " + picture.attr("height"));
  }

  @Test
  void leadsToTheFilesOfEachSloganThatHasAny() {
    assertEquals(
        List.of("../" + WITH + "index.html#_tai-ve"),
        page("in-an/").select("#_thong-diep ~ ul a").eachAttr("href"));
    assertEquals(1, page(WITH).select("#_tai-ve").size());
    assertEquals(0, page(WITHOUT).select("#_tai-ve, .sheets").size());
  }

  @Test
  void saysWhenBannersComeDownAndThatThisIsTheSafeReading() {
    String hanging = page("in-an/").select("section:has(#_treo)").text();
    assertTrue(hanging.contains("15/11 – 29/11/2025; gỡ chậm nhất ngày 29/11/2025"), hanging);
    assertTrue(hanging.contains("30/11 – 14/12/2025; gỡ chậm nhất ngày 14/12/2025"), hanging);
    assertTrue(hanging.contains("cách an toàn"), hanging);
  }

  @Test
  void theJobSheetListsWhatToOrderWithSizesAndFiles() {
    Document order = page("in-an/phieu-in/");
    Element table = order.expectFirst(".jobs");
    String caption = table.expectFirst("caption").text();
    assertTrue(caption.contains("Thành phẩm 6 × 1 m; tràn lề 10 mm mỗi cạnh"), caption);
    assertTrue(caption.contains("kể cả phần tràn lề 6,02 × 1,02 m"), caption);
    assertEquals(
        List.of(THEME, "Hãy lên tiếng khi bị bạo lực.", "Cần giúp? Gọi 111"),
        table.select("tbody b").eachText());
    assertEquals("2", table.expectFirst("tbody tr").child(2).text(), "what is suggested");
    assertEquals("", table.expectFirst("tbody tr").child(3).text(), "room for another");
    assertEquals(
        "bang-ron-6x1-cam-hay-len-tieng-khi-bi-bao-luc.pdf",
        table.expectFirst("tbody tr:nth-child(2) a").text());
    String facts = order.select(".order .facts").text();
    assertTrue(facts.contains("Ủy ban nhân dân phường Mai Địa chỉ Số 1 phố Hoa"), facts);
    assertTrue(facts.contains("Màu CMYK, theo điều kiện in FOGRA39"), facts);
    assertEquals(
        "../phieu-in.pdf",
        order.select("a:contains(Tải phiếu)").attr("href").replace("../../in-an/", "../"));
  }

  @Test
  void previewsShowThePagesOwnSheetOrTheThemes() {
    assertPreview(page(WITH), "anh-chia-se-cam-hay-len-tieng", "Hãy lên tiếng khi bị bạo lực.");
    assertPreview(page(WITHOUT), "anh-chia-se-cam-an-toan", THEME);
    assertPreview(page("lich/"), "anh-chia-se-cam-an-toan", THEME);
    assertPreview(
        page(render(MadeUp.WARD_2025, false), "lich/"),
        BASE + "og.png",
        "Hai hình người tựa vào nhau trên nền màu cam");
  }

  private static void assertPreview(Document page, String file, String alt) {
    String image = page.select("meta[property=og:image]").attr("content");
    assertTrue(image.startsWith(BASE) && image.contains(file), image);
    assertEquals("1200", page.select("meta[property=og:image:width]").attr("content"));
    assertEquals("630", page.select("meta[property=og:image:height]").attr("content"));
    assertEquals(alt, page.select("meta[property=og:image:alt]").attr("content"));
  }

  @Test
  void whatACodeLeadsToSaysNothingAndLeadsOn() {
    Document page = page(shortPath(0));
    assertEquals("Thông tin tuyên truyền", page.expectFirst("h1").text());
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertEquals(0, page.select("meta[property=og:image], main img").size());
    assertFalse(page.select("main, title, .crumbs").text().contains("lên tiếng"));
    assertEquals(
        List.of(
            "tel:113",
            "../../duong-day-nong/index.html",
            "../../" + WITH + "index.html",
            "../../index.html",
            "../../an-toan/index.html"),
        page.select("main a").eachAttr("href"));
    assertEquals(page.title(), page(shortPath(1)).title(), "no title tells slogans apart");
  }

  @Test
  void onlyPrintedCodesLeadToTheShortPages() {
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertFalse(
          file.getValue().contains("/q/") && !file.getKey().startsWith(WARD + "q/"), file.getKey());
    }
  }

  @Test
  void organisersFindTheSheetsWhereverTheyAre() {
    Document home = page("");
    assertTrue(
        home.select("section:has(#_to-chuc) a").eachText().contains("Tải băng rôn, áp phích"));
    assertTrue(home.select(".foot nav div:last-child a").eachText().contains("In ấn"));
    assertEquals(1, page("nhan-dien/").select("main a[href$=in-an/index.html]").size());
    assertEquals("In ấn", page("in-an/phieu-in/").select(".foot [aria-current=true]").text());
  }

  @Test
  void withoutSheetsThePagesSayThatThereAreNone() {
    Map<String, String> none = render(MadeUp.WARD_2025, false);
    for (String path : List.of("in-an/", "in-an/phieu-in/")) {
      Document page = page(none, path);
      assertEquals("Chưa có tệp in nào.", page.select(".note").text(), path);
      assertEquals(0, page.select("a[download], img").size(), path);
    }
  }
}
