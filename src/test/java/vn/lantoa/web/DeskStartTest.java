package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose folder may be begun at the desk, and what there is to upload of a finished site. */
final class DeskStartTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  private static HtmlPage sent(HtmlPage page) throws IOException {
    return ((HtmlButton) page.querySelector("main form button")).click();
  }

  @Test
  void aProvinceIsBegun() throws IOException {
    HtmlPage found = desk.page("bat-dau?tim=lai+chau");
    HtmlPage questions = ((DomElement) found.querySelector("main li a")).click();
    assertTrue(questions.asNormalizedText().contains("Tỉnh Lai Châu"));
    HtmlForm form = questions.querySelector("main form");
    assertEquals("UBND tỉnh Lai Châu", form.getInputByName("co-quan").getValue());
    form.getInputByName("nam").setValue("2026");
    sent(questions);
    String text = Files.readString(desk.file("2026/lai-chau/locality.md"));
    assertTrue(text.contains("level: tỉnh\n"), text);
  }

  @Test
  void aSchoolIsBegunInAWard() throws IOException {
    HtmlPage found = desk.page("bat-dau?tim=ky+lua");
    HtmlPage questions = ((DomElement) found.querySelector("main li a.beside")).click();
    assertTrue(questions.asNormalizedText().contains("Đơn vị ở Phường Kỳ Lừa, Tỉnh Lạng Sơn"));
    HtmlForm form = questions.querySelector("main form");
    form.getInputByName("nam").setValue("2026");
    form.getInputByName("ten").setValue("THPT Hoa Ban");
    HtmlPage again = sent(questions);
    assertTrue(again.querySelector(".said").getTextContent().contains("Chọn loại"));
    form = again.querySelector("main form");
    assertEquals("THPT Hoa Ban", form.getInputByName("ten").getValue());
    ((HtmlSelect) form.querySelector("select")).setSelectedAttribute("trường", true);
    sent(again);
    String text =
        Files.readString(desk.file("2026/lang-son/ky-lua/truong-thpt-hoa-ban/locality.md"));
    assertTrue(text.contains("issuer: Trường THPT Hoa Ban\n"), text);
  }

  @Test
  void aMinistryLiesNowhere() throws IOException {
    HtmlPage questions =
        ((DomElement) desk.page("bat-dau").querySelector("main > div > p > a")).click();
    HtmlForm form = questions.querySelector("main form");
    form.getInputByName("nam").setValue("2026");
    form.getInputByName("ten").setValue("Tài chính");
    ((HtmlSelect) form.querySelector("select")).setSelectedAttribute("bộ", true);
    sent(questions);
    assertTrue(Files.isRegularFile(desk.file("2026/bo-tai-chinh/locality.md")));
  }

  @Test
  void lastYearsPlanIsRefusedAtItsFields() throws IOException {
    HtmlPage page =
        ((DomElement) desk.page("bat-dau?tim=ky+lua").querySelector("main li a")).click();
    HtmlForm form = page.querySelector("main form");
    form.getInputByName("nam").setValue("2026");
    form.getInputByName("ke-hoach").setValue("Kế hoạch Tháng hành động năm 2025");
    form.getInputByName("so").setValue("Số: 145/KH-UBND");
    form.getInputByName("ngay").setValue("ngày 05 tháng 11 năm 2025");
    form.getInputByName("gui").setValue("UBND tỉnh Lạng Sơn");
    form.getInputByName("han").setValue("20/12/2025");
    page = sent(page);
    String told = page.asNormalizedText();
    assertTrue(told.contains("nhắc năm cũ"), told);
    assertTrue(told.contains("“ngày 05 tháng 11 năm 2025” không phải là ngày của năm 2026"), told);
    assertTrue(told.contains("“20/12/2025” không phải là ngày của năm 2026"), told);
    assertFalse(Files.exists(desk.file("2026")));
    form = page.querySelector("main form");
    form.getInputByName("ke-hoach").setValue("Kế hoạch Tháng hành động năm 2026");
    form.getInputByName("ngay").setValue("ngày 05 tháng 11 năm 2026");
    form.getInputByName("han").setValue("20/12");
    sent(page);
    String text = Files.readString(desk.file("2026/lang-son/ky-lua/locality.md"));
    assertTrue(text.contains("date: 2026-11-05\n"), text);
    assertTrue(text.contains("by: 2026-12-20\n"), text);
  }
}
