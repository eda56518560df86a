package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.press;
import static vn.lantoa.web.OpenDesk.said;
import static vn.lantoa.web.OpenDesk.undo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk's forms for numbers, places of help, activities and news, without a script. */
final class DeskEntryTest {
  private static final String WARD = OpenDesk.WARD + "/";
  private static final String POST = WARD + "contacts/tram-y-te.md";

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  /** Types as into a browser that has no calendar, and checks nothing before it sends. */
  private static void type(HtmlPage page, String field, String text) {
    HtmlInput input = (HtmlInput) page.getElementById(field);
    input.removeAttribute("required");
    if (input.getAttribute("type").equals("date")) {
      input = input.changeType("text", true);
    }
    input.setValue(text);
  }

  private static String value(HtmlPage page, String field) {
    return ((HtmlInput) page.getElementById(field)).getValue();
  }

  @Test
  void aPlaceOfHelpIsAddedFromWhatIsTypedLoosely() throws IOException {
    HtmlPage page = desk.page("dia-chi-giup-do?moi=cong-an");
    assertEquals("Công an phường Kỳ Lừa", value(page, "ten"));
    type(page, "dien-thoai", "(0205) 3.870.123");
    type(page, "gio", "8h-17h");
    type(page, "ngay-goi", "10/11/2025");
    type(page, "nguoi-goi", "UBND phường Kỳ Lừa");
    HtmlPage saved = press(page, "luu");
    assertTrue(said(saved).contains("Đã lưu"), saved.asNormalizedText());
    assertEquals(0, saved.querySelectorAll(".flaw").size(), saved.asNormalizedText());
    assertEquals(
        """
        ---
        type: contact
        name: Công an phường Kỳ Lừa
        for: Báo tin khi có bạo lực, khi bị đe dọa
        phone: "0205 3 870 123"
        hours: 8 giờ đến 17 giờ
        called-on: 2025-11-10
        called-by: UBND phường Kỳ Lừa
        order: 10
        ---
        """,
        Files.readString(desk.file(WARD + "contacts/cong-an.md")));
    HtmlPage list = undo(saved);
    assertFalse(Files.exists(desk.file(WARD + "contacts/cong-an.md")));
    assertTrue(said(list).contains("Đã hoàn tác"), list.asNormalizedText());
    assertEquals("Địa chỉ giúp đỡ", list.querySelector("h1").getTextContent());
  }

  /** As it is told by the whole content: the map of the program is there for both. */
  @Test
  void aNumberOfAnotherProvinceIsToldAtItsField() throws IOException {
    HtmlPage page = desk.page("dia-chi-giup-do?tep=" + POST);
    assertEquals(0, page.querySelectorAll(".flaw").size(), page.asNormalizedText());
    type(page, "dien-thoai", "0208 3 870 115");
    HtmlPage saved = press(page, "luu");
    assertTrue(said(saved).contains("Đã lưu"), saved.asNormalizedText());
    String told = OpenDesk.found(saved, ".flaw").asNormalizedText();
    assertTrue(told.startsWith("số 0208 3870 115 có mã vùng 0208 của Tỉnh Thái Nguyên"), told);
  }

  @Test
  void nothingIsChangedByAFormThatIsSavedAsItIs() throws IOException {
    Serving.write(
        desk.file(WARD + "activities/noi-chuyen.md"),
        """
        ---
        # theo kế hoạch
        type: activity
        title:   Nói chuyện tại khối phố   # mục III
        tentative: true
        time: "19:30"
        la: khóa lạ
        sessions:
          # khối 1 trước
          - date: 2025-11-22
            title: Khối 1
          - {date: 2025-11-29, time: "8:00 - 10:30"}
        ---

        Mời   bà con.

        """);
    for (String[] one :
        new String[][] {
          {"hoat-dong", WARD + "activities/noi-chuyen.md"},
          {"hoat-dong", WARD + "activities/le-phat-dong.md"},
          {"dia-chi-giup-do", POST}
        }) {
      byte[] before = Files.readAllBytes(desk.file(one[1]));
      HtmlPage saved = press(desk.page(one[0] + "?tep=" + one[1]), "luu");
      assertTrue(said(saved).contains("Đã lưu"), saved.asNormalizedText());
      assertArrayEquals(before, Files.readAllBytes(desk.file(one[1])));
    }
    HtmlPage page = desk.page("hoat-dong?tep=" + WARD + "activities/noi-chuyen.md");
    type(page, "buoi-ten-2", "Khối 2");
    type(page, "buoi-ngay-3", "6/12/2025");
    ((HtmlTextArea) page.getElementById("noi-dung")).setText("Mời bà con tới dự.");
    press(page, "luu");
    assertEquals(
        """
        ---
        # theo kế hoạch
        type: activity
        title:   Nói chuyện tại khối phố   # mục III
        tentative: true
        time: "19:30"
        la: khóa lạ
        sessions:
          # khối 1 trước
          - date: 2025-11-22
            title: Khối 1
          - date: 2025-11-29
            time: "8:00 - 10:30"
            title: Khối 2
          - date: 2025-12-06
        ---

        Mời bà con tới dự.

        """,
        Files.readString(desk.file(WARD + "activities/noi-chuyen.md")));
  }

  @Test
  void whatCannotBeTakenIsKeptAndTold() throws IOException {
    byte[] before = Files.readAllBytes(desk.file(POST));
    HtmlPage page = desk.page("dia-chi-giup-do?tep=" + POST);
    type(page, "ten", " ");
    type(page, "dien-thoai", "gọi chị Hoa");
    type(page, "ngay-goi", "31/11/2025");
    type(page, "nguoi-tiep", "Bộ phận tiếp nhận");
    HtmlPage told = press(page, "luu");
    assertArrayEquals(before, Files.readAllBytes(desk.file(POST)));
    assertTrue(said(told).contains("Chưa lưu"), told.asNormalizedText());
    assertEquals("gọi chị Hoa", value(told, "dien-thoai"));
    assertEquals("31/11/2025", value(told, "ngay-goi"));
    assertEquals("Bộ phận tiếp nhận", value(told, "nguoi-tiep"));
    DomElement day = told.getElementById("ngay-goi");
    assertEquals("true", day.getAttribute("aria-invalid"));
    assertTrue(day.getAttribute("aria-describedby").contains("ngay-goi-sai"));
    assertTrue(told.getElementById("ten").hasAttribute("autofocus"), "the first that is wrong");
    assertEquals(1, told.querySelectorAll("[autofocus]").size());
    assertEquals(3, told.querySelectorAll(".said.wrong a").size());
  }

  @Test
  void theReaderOfContentIsHeardAtTheFields() throws IOException {
    HtmlPage page = desk.page("so-can-goi?moi=1");
    type(page, "ten", "Đường dây của phường Kỳ Lừa");
    type(page, "dien-thoai", "115");
    type(page, "don-vi", "UBND phường Kỳ Lừa");
    type(page, "phuc-vu", "Người dân phường Kỳ Lừa");
    type(page, "nguon", "báo cáo miệng");
    HtmlPage saved = press(page, "luu");
    assertTrue(said(saved).contains("Đã lưu"), saved.asNormalizedText());
    assertTrue(saved.getElementById("ten-sai").getTextContent().contains("115"));
    assertTrue(saved.getElementById("nguon-sai").getTextContent().contains("báo cáo miệng"));
    assertFalse(saved.getElementById("nguon-sai").getTextContent().contains("source"));
    HtmlPage list = desk.page("so-can-goi");
    assertTrue(list.asNormalizedText().contains("2 chỗ phải sửa"), list.asNormalizedText());
  }

  @Test
  void whatIsInheritedIsShownAndNobodyElsesNameIsTaken() throws IOException {
    HtmlPage list = desk.page("so-can-goi");
    assertEquals(
        List.of("Chung của chương trình", "Chung của chương trình"),
        list.querySelectorAll(".locked .whose").stream().map(one -> one.getTextContent()).toList());
    assertEquals(0, list.querySelectorAll(".locked form").size());
    for (int i = 0; i < 2; i++) {
      HtmlPage page = desk.page("so-can-goi?moi=1");
      type(page, "ten", i == 0 ? "113" : "CON");
      type(page, "dien-thoai", "0205 3 870 123");
      type(page, "don-vi", "UBND phường Kỳ Lừa");
      type(page, "phuc-vu", "Người dân");
      type(page, "nguon", "Kế hoạch số 271/KH-UBND");
      press(page, "luu");
    }
    assertTrue(Files.exists(desk.file(WARD + "hotlines/113-2.md")), "113.md would replace 113");
    assertTrue(
        Files.exists(desk.file(WARD + "hotlines/so-can-goi-con.md")), "Windows has no con.md");
  }

  @Test
  void placesAreOrderedDroppedAndBroughtBack() throws IOException {
    Path other = desk.file(WARD + "contacts/a.md");
    Files.copy(desk.file(POST), other);
    Serving.write(other, Files.readString(other).replaceFirst("(?m)^name: .*", "name: Nơi A"));
    byte[] before = Files.readAllBytes(desk.file(POST));
    HtmlPage list = desk.page("dia-chi-giup-do");
    assertEquals("Nơi A", list.querySelector(".entries a").getTextContent());
    HtmlPage moved = press(list, "xuong");
    assertEquals("Nơi A", moved.querySelectorAll(".entries a").get(1).getTextContent());
    moved = undo(moved);
    assertEquals("Nơi A", moved.querySelector(".entries a").getTextContent());
    HtmlPage dropped = press(moved, "bo");
    assertFalse(Files.exists(other));
    assertTrue(said(dropped).contains("Nơi A"));
    HtmlPage back = ((HtmlButton) dropped.querySelector(".said button")).click();
    assertTrue(Files.exists(other), back.asNormalizedText());
    assertArrayEquals(before, Files.readAllBytes(desk.file(POST)));
    assertTrue(said(press(list, "bo")).contains("Đã bỏ"), "it is again as that window shows it");
    assertTrue(said(press(list, "bo")).contains("Chưa bỏ"));
  }

  @Test
  void whatAnotherWindowSavedIsNotWrittenOverUnasked() throws IOException {
    HtmlPage one = desk.page("dia-chi-giup-do?tep=" + POST);
    HtmlPage other = desk.page("dia-chi-giup-do?tep=" + POST);
    type(other, "gio", "Giờ hành chính");
    press(other, "luu");
    String now = Files.readString(desk.file(POST));
    type(one, "nguoi-tiep", "Bộ phận tiếp nhận");
    HtmlPage told = press(one, "luu");
    assertEquals(now, Files.readString(desk.file(POST)));
    assertTrue(said(told).contains("cửa sổ khác"));
    assertEquals("Bộ phận tiếp nhận", value(told, "nguoi-tiep"));
    assertTrue(told.getElementById("gio-tren-may").getTextContent().contains("Giờ hành chính"));
    type(told, "gio", "Giờ hành chính");
    press(told, "luu");
    assertTrue(Files.readString(desk.file(POST)).contains("hours: Giờ hành chính\n"));
    assertTrue(Files.readString(desk.file(POST)).contains("person: Bộ phận tiếp nhận\n"));
    HtmlPage gone = desk.page("dia-chi-giup-do?tep=" + POST);
    Files.delete(desk.file(POST));
    HtmlPage again = press(gone, "luu");
    assertTrue(said(again).contains("Chưa lưu"));
    press(again, "luu");
    assertEquals(1, desk.page("dia-chi-giup-do").querySelectorAll(".entries a").size());
  }

  @Test
  void newsIsWrittenWithPhotosThatLieBeside() throws IOException {
    Files.createDirectories(desk.file(WARD + "news"));
    Files.copy(
        Generator.PROJECT.resolve("themes/lan-toa/images/icon-512.png"),
        desk.file(WARD + "news/anh.png"));
    HtmlPage page = desk.page("tin?moi=1");
    type(page, "ten", "Lễ phát động ở phường Kỳ Lừa");
    type(page, "ngay", "ngày 16 tháng 11 năm 2025");
    ((HtmlTextArea) page.getElementById("noi-dung"))
        .setText("Sáng 15/11, lễ phát động\u0007 đã diễn ra.\n\n## Cam kết\n\n- Không làm ngơ");
    ((HtmlSelect) page.getElementById("anh-tep-anh-1")).setSelectedAttribute("anh.png", true);
    type(page, "anh-ta-1", "Biểu tượng của buổi lễ");
    type(page, "anh-nguoi-chup-1", "UBND phường Kỳ Lừa");
    press(page, "luu");
    assertEquals(
        """
        ---
        type: news
        title: Lễ phát động ở phường Kỳ Lừa
        date: 2025-11-16
        photos:
          - file: anh.png
            alt: Biểu tượng của buổi lễ
            credit: UBND phường Kỳ Lừa
        ---
        Sáng 15/11, lễ phát động đã diễn ra.

        ## Cam kết

        - Không làm ngơ
        """,
        Files.readString(desk.file(WARD + "news/le-phat-dong-o-phuong-ky-lua.md")));
  }

  @Test
  void noFormLeadsElsewhere() throws IOException {
    byte[] before = Files.readAllBytes(desk.file("hotlines/113.md"));
    String form = "lam=bo&tep=hotlines/113.md&ban=" + "0".repeat(64);
    String answer = desk.posted("so-can-goi", form);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertArrayEquals(before, Files.readAllBytes(desk.file("hotlines/113.md")));
    HtmlPage page = desk.page("so-can-goi?tep=../../secret.md");
    assertEquals("Số cần gọi", page.querySelector("h1").getTextContent());
  }
}
