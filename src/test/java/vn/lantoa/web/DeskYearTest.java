package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.WARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lantoa.TestFolders;

/** Another year begins at the desk, in a browser that runs no script. */
final class DeskYearTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk();

  private static HtmlPage sent(HtmlForm form) throws IOException {
    return ((HtmlButton) form.querySelector("button")).click();
  }

  @Test
  void whatANewerProgramChangesIsToldUntilItWasSeen() throws IOException {
    Path ward = Files.createDirectories(desk.file(WARD));
    Files.copy(Path.of("content", WARD, "locality.md"), ward.resolve("locality.md"));
    HtmlPage home = desk.page("");
    assertEquals(0, home.querySelectorAll(".said").size(), "the first program is no news");
    Path record = desk.folder().resolve(".lantoa-layer");
    String seen = Files.readString(record).replace("phone=111\t", "phone=1800 1567\t");
    Files.writeString(record, seen.replaceFirst("(hotlines/111.md\t)[0-9a-f]{6}", "$1000000"));
    home = desk.page("");
    HtmlPage news = ((HtmlAnchor) home.querySelector(".said a")).click();
    assertTrue(news.asNormalizedText().contains("số nay là 111 (trước: 1800 1567)"));
    home = sent(news.querySelector("form[action=co-gi-moi]"));
    assertEquals(0, home.querySelectorAll(".said").size());
  }

  @Test
  void aYearBeginsByAFormThatKeepsWhatWasTyped() throws IOException {
    TestFolders.copy(Path.of("content/2025/lang-son"), desk.file("2025/lang-son"));
    HtmlPage page = desk.page("nam-moi?o=" + WARD);
    HtmlForm form = page.querySelector("form[action=nam-moi]");
    for (HtmlInput field : form.<HtmlInput>getElementsByAttribute("input", "autocomplete", "off")) {
      assertEquals("", field.getValue(), "nothing of the old year is offered");
    }
    form.getInputByName("ke-hoach").setValue("Kế hoạch Tháng hành động năm 2025");
    form.getInputByName("han").setValue("18/12");
    form.getInputByName("tep:" + WARD + "/activities/02-an-sinh-xa-hoi.md").setValue("25/11");
    page = sent(form);
    assertTrue(page.asNormalizedText().contains("nhắc năm cũ: chép tên kế hoạch năm nay"));
    assertFalse(Files.exists(desk.file("2026")));
    form = page.querySelector("form[action=nam-moi]");
    assertEquals("18/12", form.getInputByName("han").getValue());
    form.getInputByName("ke-hoach").setValue("Kế hoạch Tháng hành động năm 2026");
    page = sent(form);
    String text = page.asNormalizedText();
    assertTrue(text.contains("Đã bắt đầu năm 2026"), text);
    assertTrue(text.contains("Số của kế hoạch: ở góc trái trang đầu"), text);
    assertTrue(text.contains("hạn gửi báo cáo “2025-12-18”: ngày, thời hạn của năm cũ"), text);
    Path now = desk.file("2026/lang-son/ky-lua");
    String locality = Files.readString(now.resolve("locality.md"));
    assertTrue(locality.contains("  title: Kế hoạch Tháng hành động năm 2026\n"), locality);
    assertTrue(locality.contains("  by: 2026-12-18\n"), locality);
    String activity = Files.readString(now.resolve("activities/02-an-sinh-xa-hoi.md"));
    assertTrue(activity.contains("\ndate: 2026-11-25\n"), activity);
  }

  @Test
  void aThemeHoldsAgainOnlyWhereADocumentOfTheYearSaysSo() throws IOException {
    TestFolders.copy(Path.of("content/2025/lang-son"), desk.file("2025/lang-son"));
    HtmlForm form = desk.page("nam-moi?o=" + WARD).querySelector("form[action=nam-moi]");
    String theme = "Bình đẳng giới và an toàn cho phụ nữ và trẻ em gái trong kỷ nguyên số";
    form.getInputByName("chu-de").setValue(theme);
    form.getInputByName("cong-van").setValue("8935/BNV-CTTN&BĐG");
    HtmlPage page = sent(form);
    assertTrue(page.asNormalizedText().contains("Đây là văn bản hướng dẫn của năm 2025"));
    assertTrue(page.asNormalizedText().contains("là chủ đề của năm khác"));
    form = page.querySelector("form[action=nam-moi]");
    form.getInputByName("cong-van").setValue("12/BNV-BĐG");
    page = sent(form);
    assertTrue(page.asNormalizedText().contains("là chủ đề của năm khác"));
    assertFalse(Files.exists(desk.file("2026")));
    form = page.querySelector("form[action=nam-moi]");
    form.getInputByName("dung-lai").setChecked(true);
    sent(form);
    assertTrue(
        Files.readString(desk.file("2026/campaign.md")).contains("theme-confirmed: 12/BNV-BĐG"));
  }
}
