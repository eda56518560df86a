package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.TestFolders;

/** A school and a hospital in a ward, and a ministry, in both themes: none of them is a place. */
class BodiesTest {
  private static final Path BASE =
      Generator.PROJECT.resolve("src/test/resources/sites/_base/content");
  private static final String WARD = "2025/lang-son/ky-lua/";
  private static final String SCHOOL = WARD + "trung-vuong/";
  private static final String HOSPITAL = WARD + "benh-vien/";
  private static final String MINISTRY = "2025/bo-tai-chinh/";

  /** Pages of the program's content on the law for everybody. */
  private static final List<String> OF_THE_LAW = List.of("phap-luat/");

  @TempDir private static Path temp;
  private static BuiltSite site;
  private static BuiltSite plain;

  @BeforeAll
  static void build() throws IOException {
    Path content = temp.resolve("content");
    TestFolders.copy(BASE, content);
    Files.delete(content.resolve("2025/identity.md")); // which wants no sheets
    body(content, SCHOOL, "THPT Trưng Vương", "trường", "Trường THPT Trưng Vương");
    body(content, HOSPITAL, "Đa khoa Kỳ Lừa", "bệnh viện", "Bệnh viện Đa khoa Kỳ Lừa");
    body(content, MINISTRY, "Tài chính", "bộ", "Bộ Tài chính");
    activity(content, "2025/lang-son/mit-tinh.md", "Mít tinh cấp tỉnh", "date: 2025-11-25");
    activity(
        content,
        HOSPITAL + "treo-bang-ron.md",
        "Treo băng rôn ở cổng",
        "from: 2025-11-15",
        "to: 2025-12-15",
        "place: Cổng chính");
    Generator generator = new Generator(content, Generator.at(Generator.DAY), Map.of());
    site = generator.build("bodies", "", "https://noi.example/", "--no-sheets");
    plain =
        generator.build(
            "bodies-plain", "", "https://noi.example/", "--no-sheets", "--theme", "toi-gian");
  }

  private static void body(Path content, String folder, String name, String level, String issuer)
      throws IOException {
    Files.createDirectories(content.resolve(folder));
    Files.writeString(
        content.resolve(folder + "locality.md"),
        """
        ---
        type: locality
        name: %s
        level: %s
        issuer: %s
        address: Số 1 phố Hoa
        ---
        Giới thiệu.
        """
            .formatted(name, level, issuer));
  }

  private static void activity(Path content, String file, String title, String... more)
      throws IOException {
    Files.writeString(
        content.resolve(file),
        "---\ntype: activity\ntitle: " + title + "\n" + String.join("\n", more) + "\n---\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {SCHOOL, HOSPITAL, MINISTRY})
  void noPageSpeaksAsAPlaceWould(String folder) {
    for (BuiltSite each : List.of(site, plain)) {
      List<String> pages = each.pages().stream().filter(page -> page.startsWith(folder)).toList();
      assertTrue(pages.contains(folder + "in-an/phieu-in/index.html"), pages::toString);
      for (String page : pages) {
        String text = Jsoup.parse(each.read(page)).text();
        assertFalse(text.contains("bà con"), page);
        assertFalse(text.contains("Lễ phát động") || text.contains("Mít tinh"), page);
        if (OF_THE_LAW.stream().noneMatch(page::contains)) {
          assertFalse(text.contains("truyền thanh") || text.contains("Các địa phương"), page);
          assertFalse(text.contains("Đợt 1") || text.contains("hồ sơ thông báo"), page);
        }
      }
      assertFalse(pages.contains(folder + "phan-cong/index.html"), folder);
      String report = Jsoup.parse(each.read(folder + "bao-cao/index.html")).select("main").text();
      assertTrue(report.contains("Mẫu chung"), report);
      assertFalse(report.contains("Gửi"), report);
    }
  }

  @Test
  void eachSpeaksToItsOwnListeners() {
    assertScript(
        SCHOOL,
        "Kính thưa quý thầy cô và các bạn!",
        "Trường trung học phổ thông Trưng Vương triển khai",
        "Mời quý thầy cô và các bạn nghe các thông điệp về luật pháp, chính sách, chủ trương.",
        "quý thầy cô và các bạn có thể báo nhà trường",
        "Xin cảm ơn quý thầy cô và các bạn đã lắng nghe!");
    assertScript(
        HOSPITAL,
        "Kính thưa quý vị người bệnh, người nhà cùng toàn thể y bác sĩ, nhân viên!",
        "Bệnh viện Đa khoa Kỳ Lừa triển khai",
        "Mời quý vị nghe các thông điệp",
        "Xin cảm ơn quý vị đã lắng nghe!");
    assertScript(
        MINISTRY,
        "Kính thưa toàn thể cán bộ, công chức, viên chức, người lao động!",
        "Bộ Tài chính triển khai",
        "Mời các đồng chí nghe các thông điệp",
        "Xin cảm ơn các đồng chí đã lắng nghe!");
  }

  private static void assertScript(String folder, String... said) {
    for (BuiltSite each : List.of(site, plain)) {
      Document page = page(each, folder + "truyen-thanh/");
      assertEquals("Bài phát thanh", page.select("main h1").text());
      assertTrue(page.title().startsWith("Bài phát thanh"), page.title());
      String script = page.select(".script").text();
      for (String words : said) {
        assertTrue(script.contains(words), script);
      }
      assertTrue(page(each, folder).select("footer a").eachText().contains("Bài phát thanh"));
    }
  }

  @Test
  void aWardSpeaksToItsResidents() {
    Document page = page(site, WARD + "truyen-thanh/");
    assertEquals("Bài truyền thanh", page.select("main h1").text());
    assertTrue(page.select(".script").text().startsWith("Kính thưa toàn thể bà con nhân dân!"));
  }

  @Test
  void violenceIsReportedToTheSchoolAsWell() {
    String commune = "ủy ban nhân dân xã, phường nơi xảy ra.";
    for (BuiltSite each : List.of(site, plain)) {
      assertTrue(page(each, SCHOOL).text().contains("có thể báo cả nhà trường hoặc " + commune));
      assertTrue(page(each, HOSPITAL).text().contains("có thể báo cả " + commune));
      assertTrue(page(each, WARD).text().contains("có thể báo cả " + commune));
    }
  }

  @Test
  void bannersHangOnOnesOwnGroundForTheWholeMonth() {
    for (BuiltSite each : List.of(site, plain)) {
      for (String path : List.of("in-an/", "in-an/phieu-in/")) {
        String page = page(each, SCHOOL + path).text();
        assertTrue(page.contains("Trong khuôn viên"), page);
        assertTrue(page.contains("gỡ chậm nhất ngày 15/12/2025"), page);
        assertTrue(page.contains("hỏi trước cơ quan văn hóa của địa phương nơi treo"), page);
        assertTrue(page(each, WARD + path).text().contains("Đợt 2"), path);
      }
    }
  }

  @Test
  void anActivityOfTheProvinceIsNotTheWards() {
    for (BuiltSite each : List.of(site, plain)) {
      for (String path : List.of("", "hoat-dong/")) {
        assertTrue(page(each, WARD + path).text().contains("Hoạt động của tỉnh Lạng Sơn"), path);
      }
    }
    assertFalse(page(site, WARD + "hoat-dong/").text().contains("Hoạt động của phường Kỳ Lừa."));
    String data = page(site, WARD + "hoat-dong/").select("script[type*=json]").html();
    assertTrue(data.contains("\"name\":\"Tỉnh Lạng Sơn"), data);
  }

  @Test
  void anActivityOfABodyIsAtItsOwnPlace() {
    String data = page(site, HOSPITAL + "hoat-dong/").select("script[type*=json]").html();
    assertTrue(
        data.contains("\"name\":\"Cổng chính, Bệnh viện Đa khoa Kỳ Lừa, phường Kỳ Lừa"), data);
    assertTrue(
        page(site, HOSPITAL).select("script[type*=json]").html().contains("MedicalOrganization"));
  }

  private static Document page(BuiltSite each, String folder) {
    return Jsoup.parse(each.read(folder + "index.html"));
  }
}
