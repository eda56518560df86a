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
import vn.lantoa.TestFolders;

/** A ward with numbers of its own, that is a sample and whose plan has no theme. */
class OwnNumbersTest {
  private static final Path BASE =
      Generator.PROJECT.resolve("src/test/resources/sites/_base/content");
  private static final String WARD = "2025/lang-son/ky-lua";

  @TempDir private static Path temp;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws IOException {
    Path content = temp.resolve("content");
    TestFolders.copy(BASE, content);
    hotline(
        content,
        "hotlines/18001768.md",
        "Hội Nông dân",
        "1800 1768",
        "cost: Miễn phí\nsms: true\norder: 30");
    hotline(content, "hotlines/111.md", "Bảo vệ trẻ em", "\"111\"", "order: 60");
    hotline(content, "hotlines/115.md", "Cấp cứu y tế", "\"115\"", "order: 50");
    hotline(content, "hotlines/024.md", "CSAGA", "024 3333 5599", "area: \"79\"\norder: 90");
    hotline(
        content,
        WARD + "/hotlines/cong-an.md",
        "Công an phường Kỳ Lừa",
        "0205 3870 000",
        "hours: 24 giờ mỗi ngày");
    hotline(
        content,
        "2025/lang-son/hotlines/hoi-phu-nu.md",
        "Hội Phụ nữ tỉnh",
        "0205 3810 000",
        "hours: 7 giờ 30 đến 17 giờ\ncalled-on: 2025-11-19\ncalled-by: UBND tỉnh");
    contact(
        content,
        WARD + "/contacts/cong-an.md",
        "name: Công an phường Kỳ Lừa\nphone: 0205 387 0000\nfor: Báo tin khi có bạo lực");
    contact(
        content,
        WARD + "/contacts/nha-van-hoa.md",
        "name: Địa chỉ tin cậy khối 6\naddress: Số 2 đường Bắc Sơn\nfor: Lánh nạn vài ngày");
    contact(
        content,
        WARD + "/contacts/a-van-phong.md",
        "name: Phòng Văn hóa – Xã hội\nphone: 0205 387 1111\nfor: Hỏi về Tháng hành động\n"
            + "office: true\nemail: vhxh@example.vn");
    contact(
        content,
        "2025/lang-son/contacts/hoi-phu-nu.md",
        "name: Hội Phụ nữ tỉnh\nphone: 0205 381 0000\nfor: Tư vấn, hòa giải");
    Path ward = content.resolve(WARD + "/locality.md");
    Files.writeString(
        ward, Files.readString(ward).replace("level:", "sample: true\ntheme: none\nlevel:"));
    site =
        new Generator(content, Generator.at(Generator.DAY), Map.of())
            .build("own-numbers", WARD, "https://ky-lua.example/", "--no-sheets", "--alone");
  }

  @Test
  void standUnderTheirOwnHeadingWithTheirHours() {
    Document page = page("duong-day-nong/index.html");
    assertEquals(
        List.of(
            "Gặp nguy hiểm, bị bạo lực",
            "Số của phường Kỳ Lừa",
            "Nơi giúp đỡ, liên hệ ở phường Kỳ Lừa",
            "Số của tỉnh Lạng Sơn",
            "Nơi giúp đỡ, liên hệ ở tỉnh Lạng Sơn",
            "Số khẩn cấp khác"),
        page.select("main .part h2").eachText());
    assertEquals(
        List.of(
            "113",
            "1800 1768",
            "0205 3870 000",
            "0205 3870 000",
            "0205 3870 115",
            "0205 3871 111",
            "0205 3810 000",
            "0205 3810 000",
            "115",
            "111"),
        page.select("main .number").eachText());
    assertEquals(
        "Số 2 đường Bắc Sơn",
        page.select("#noi-nha-van-hoa .place").text(),
        "where nobody answers");
    assertEquals(
        "24 giờ mỗi ngày", page.select("#so-02053870000 dt:contains(Giờ nghe máy) + dd").text());
    assertEquals(
        "ngày 19/11/2025, người gọi: UBND tỉnh",
        page.select("#so-02053810000 dt:contains(Gọi thử) + dd").text());
    assertTrue(page.select("main").text().contains("các số còn lại chưa có ai gọi thử"));
  }

  @Test
  void allStandInOneListTheEmergencyFirstThenTheOwnOnes() {
    Document page = page("duong-day-nong/index.html");
    assertEquals(
        List.of(
            "113",
            "0205 3870 000",
            "0205 3870 115",
            "0205 3810 000",
            "1800 1768",
            "115",
            "111",
            "0205 3871 111"),
        page.select(".all-numbers a[href^=tel:]").eachText());
    assertEquals(
        List.of("Phường Kỳ Lừa", "Tỉnh Lạng Sơn", "Cả nước", "Hỏi về hoạt động"),
        page.select(".all-numbers h2").eachText());
    assertEquals("Miễn phí", page.select(".all-numbers a[href=tel:18001768] + p small").text());
    assertEquals("24 giờ", page.select(".all-numbers a[href=tel:02053870000] + p small").text());
    assertEquals(List.of("sms:18001768"), page.select("a[href^=sms:]").eachAttr("href"));
  }

  @Test
  void placesOfHelpStandOnTheAboutPageTheOfficeFirst() {
    Document page = page("gioi-thieu/index.html");
    assertEquals(
        List.of(
            "Phòng Văn hóa – Xã hội",
            "Công an phường Kỳ Lừa",
            "Địa chỉ tin cậy khối 6",
            "Trạm y tế phường Kỳ Lừa"),
        page.select("section[aria-labelledby=_lien-he] dt").eachText());
    assertEquals(
        List.of("tel:02053871111", "mailto:vhxh@example.vn", "tel:02053870000", "tel:02053870115"),
        page.select("section[aria-labelledby=_lien-he] dd a").eachAttr("href"));
  }

  @Test
  void whoeverAsksAboutActivitiesFindsTheOffice() {
    assertEquals(
        List.of("tel:02053871111"),
        page("hoat-dong/index.html").select("main a[href^=tel:]").eachAttr("href"));
  }

  @Test
  void areAmongTheFirstOnes() {
    assertEquals(
        List.of(
            "tel:113", "tel:18001768", "tel:02053870000", "tel:02053810000", "tel:115", "tel:111"),
        page("index.html").select(".strip a[href^=tel:]").eachAttr("href"));
  }

  @Test
  void areReadAloudWithTheirHoursAndCost() {
    String script = page("truyen-thanh/index.html").select(".script").text();
    assertTrue(
        script.contains(
            "Cần báo tin hoặc cần giúp đỡ ở phường Kỳ Lừa, hãy gọi Công an phường Kỳ Lừa, số"),
        script);
    assertTrue(script.contains("Giờ nghe máy: hai mươi tư giờ mỗi ngày."), script);
    assertTrue(script.contains("một bảy sáu tám. Gọi miễn phí."), script);
    assertFalse(script.contains("Địa chỉ tin cậy"), "whoever looks for somebody hears it too");
    int office = script.indexOf("Hỏi về Tháng hành động: hãy gọi Phòng Văn hóa – Xã hội, số");
    assertTrue(office > 0 && office < script.indexOf("Cần cấp cứu"), script);
    assertTrue(script.contains("Mời bà con nghe các thông điệp về phòng ngừa bạo lực."), script);
  }

  @Test
  void theScriptOfASampleSaysSoFirstAndNamesNoTheme() {
    Document page = page("truyen-thanh/index.html");
    assertEquals(
        "[Bài mẫu, dựng từ kế hoạch của Ủy ban nhân dân phường Kỳ Lừa, tỉnh Lạng Sơn; chưa được cơ"
            + " quan này duyệt. Không đọc dòng này.]",
        page.select("#_bai-thuong-ngay p").first().text());
    assertFalse(page.select("main").text().contains("chủ đề"));
  }

  private static void contact(Path content, String file, String keys) throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        """
        ---
        type: contact
        %s
        hours: Ngày và đêm
        called-on: 2025-11-19
        called-by: Ủy ban nhân dân phường
        ---
        """
            .formatted(keys));
  }

  private static Document page(String file) {
    return Jsoup.parse(site.read(file));
  }

  private static void hotline(Path content, String file, String name, String phone, String more)
      throws IOException {
    Path path = content.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(
        path,
        """
        ---
        type: hotline
        name: %s
        phone: %s
        owner: Đơn vị
        scope: Người cần giúp đỡ
        source: https://example.vn/so
        source-date: 2025-11-01
        %s
        ---
        Gọi khi cần.
        """
            .formatted(name, phone, more));
  }
}
