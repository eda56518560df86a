package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.WARD;
import static vn.lantoa.web.OpenDesk.button;
import static vn.lantoa.web.OpenDesk.undo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The officer's desk in a browser that runs no script, and spoken to by others. */
final class DeskTest {
  private static final String PASTED =
      """
      Nhóm thông điệp về phòng ngừa bạo lực:
      1. Chấm dứt bạo lực, vun đắp
      yêu thương.
      2. “Việc nhà không của riêng ai”
      (Tải slide tại đây)
      """;

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut, Serving::addSheets);

  private HtmlPage pasted() throws IOException {
    HtmlPage page = desk.page("dan");
    ((HtmlTextArea) page.getElementById("dan")).setText(PASTED);
    HtmlPage lines = button(page, "doc").click();
    assertEquals(
        List.of("tên nhóm", "thông điệp", "thông điệp", "ghi chú, địa chỉ"),
        lines.querySelectorAll("select[name=loai] option[selected]").stream()
            .map(kind -> kind.getTextContent())
            .toList());
    return button(lines, "luu").click();
  }

  private Path slogans() throws IOException {
    try (Stream<Path> all = Files.list(desk.ofWard("slogans"))) {
      return all.collect(Collectors.toList()).get(0);
    }
  }

  @Test
  void aPastedListBecomesAFileOfSlogans() throws IOException {
    HtmlPage page = pasted();
    assertTrue(page.asNormalizedText().contains("Đã lưu."));
    assertEquals(
        """
        ---
        type: slogans
        title: Nhóm thông điệp về phòng ngừa bạo lực
        order: 10
        ---
        - Chấm dứt bạo lực, vun đắp yêu thương.
        - Việc nhà không của riêng ai
        """,
        Files.readString(slogans()));
    assertEquals(1, page.querySelectorAll("section h2").size(), "inherited ones are shown");
  }

  @Test
  void slogansAreOrderedChangedLeftOutAndBroughtBack() throws IOException {
    HtmlPage page = pasted();
    byte[] first = Files.readAllBytes(slogans());
    page = button(page, "xuong:0").click();
    assertTrue(
        Files.readString(slogans())
            .endsWith("- Việc nhà không của riêng ai\n- Chấm dứt bạo lực, vun đắp yêu thương.\n"));
    HtmlForm form =
        page.getForms().stream()
            .filter(one -> !one.getTextAreasByName("ten").isEmpty())
            .findFirst()
            .orElseThrow();
    List<HtmlTextArea> words = form.getTextAreasByName("cau");
    words.get(2).setText("Hãy lên tiếng khi bị bạo lực");
    page = button(page, "luu").click();
    assertTrue(Files.readString(slogans()).endsWith("\n- Hãy lên tiếng khi bị bạo lực\n"));
    page = button(page, "bo:1").click();
    assertFalse(Files.readString(slogans()).contains("Chấm dứt"));
    for (int i = 0; i < 3; i++) {
      page = undo(page);
    }
    assertArrayEquals(first, Files.readAllBytes(slogans()));
  }

  @Test
  void aSloganIsSeenOnASheetAndBrokenWhereSheWants() throws IOException {
    HtmlPage page = pasted();
    HtmlPage sheet = ((DomElement) page.querySelector("a[href^=to-in]")).click();
    assertEquals(
        List.of("Cam và tím"),
        sheet.querySelectorAll("select[name=mau] option").stream()
            .map(design -> design.getTextContent())
            .toList());
    WebResponse svg = desk.got(sheet, ".picture img", "src");
    assertEquals("image/svg+xml", svg.getContentType());
    assertTrue(svg.getContentAsString().contains("<svg"));
    sheet = ((HtmlButton) sheet.querySelector("button[name=sau][value='3']")).click();
    assertTrue(Files.readString(slogans()).contains("- Chấm dứt bạo lực, | vun đắp"));
    sheet = ((HtmlButton) sheet.querySelector("button[name=sau][value='3']")).click();
    assertTrue(Files.readString(slogans()).contains("- Chấm dứt bạo lực,~vun đắp"));
    sheet = ((HtmlButton) sheet.querySelector("button[name=sau][value='3']")).click();
    assertTrue(Files.readString(slogans()).contains("- Chấm dứt bạo lực, vun đắp"));
    WebResponse png =
        ((HtmlButton) sheet.querySelector("button[name=tai][value=png]")).click().getWebResponse();
    assertEquals("image/png", png.getContentType());
    assertTrue(png.getResponseHeaderValue("Content-Disposition").contains(".png"));
  }

  @Test
  void whatAnotherWindowSavedIsNotWrittenOver() throws IOException {
    HtmlPage one = pasted();
    HtmlPage other = desk.page("thong-diep");
    button(other, "bo:0").click();
    String now = Files.readString(slogans());
    HtmlPage told = button(one, "bo:1").click();
    assertTrue(told.querySelector(".said").getTextContent().contains("cửa sổ khác"));
    assertEquals(now, Files.readString(slogans()));
    assertTrue(
        told.querySelector("textarea[readonly]").getTextContent().contains("Việc nhà"),
        "what was typed is not lost");
  }

  @Test
  void aGroupWithoutSlogansGoesAndComesBack() throws IOException {
    HtmlPage page = pasted();
    Path file = slogans();
    byte[] before = Files.readAllBytes(file);
    page.querySelectorAll("[name=cau]").forEach(line -> ((HtmlTextArea) line).setText(" "));
    HtmlPage gone = button(page, "luu").click();
    assertFalse(Files.exists(file));
    assertTrue(gone.querySelector(".said").getTextContent().contains("không còn thông điệp nào"));
    undo(gone);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void whatNobodySeesIsNotWritten() throws IOException {
    HtmlPage page = pasted();
    ((HtmlTextArea) page.querySelectorAll("[name=cau]").get(1))
        .setText("Việc nhà\u0007 là\u200b việc chung");
    button(page, "luu").click();
    assertTrue(Files.readString(slogans()).endsWith("- Việc nhà là việc chung\n"));
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    pasted();
    Serving.write(slogans().resolveSibling("hong.md"), "---\ntype: [\n---\n- Một\n");
    HtmlPage page = desk.page("thong-diep");
    assertTrue(page.asNormalizedText().contains("hong.md"), page.asNormalizedText());
    assertEquals(1, page.querySelectorAll("[name=ten]").size(), "the others are shown");
  }

  @Test
  void whatIsPastedTwiceIsThereOnce() throws IOException {
    pasted();
    String once = Files.readString(slogans());
    pasted();
    assertEquals(once, Files.readString(slogans()));
    assertEquals(1, desk.page("thong-diep").querySelectorAll("[name=ten]").size());
  }

  @Test
  void eachHeadingBeginsAGroup() throws IOException {
    HtmlPage page = desk.page("dan");
    ((HtmlTextArea) page.getElementById("dan"))
        .setText(
            """
            a) Nhóm thông điệp về phòng ngừa bạo lực .
            - Hãy lên tiếng khi bị bạo lực.
            b) Nhóm thông điệp về nam giới
            - Việc nhà không của riêng ai.
            """);
    HtmlPage saved = button(button(page, "doc").click(), "luu").click();
    assertEquals(
        List.of("Nhóm thông điệp về phòng ngừa bạo lực", "Nhóm thông điệp về nam giới"),
        saved.querySelectorAll("[name=ten]").stream()
            .map(title -> ((HtmlTextArea) title).getText())
            .toList());
  }

  @Test
  void linesThatNeedATitleAreAskedForOne() throws IOException {
    HtmlPage page = desk.page("dan");
    ((HtmlTextArea) page.getElementById("dan"))
        .setText("Hãy lên tiếng khi bị bạo lực\nƯu tiên nguồn");
    HtmlPage lines = button(page, "doc").click();
    assertEquals(1, lines.querySelectorAll(".flaw").size(), "one is cut off");
    assertEquals("", ((HtmlTextArea) lines.querySelector("[name=ten]")).getText());
    lines
        .querySelectorAll("input[type=checkbox]")
        .forEach(box -> ((HtmlCheckBoxInput) box).setChecked(false));
    ((HtmlTextArea) lines.querySelector("[name=ten]")).setText("Thông điệp");
    HtmlPage told = button(lines, "luu").click();
    assertTrue(told.querySelector(".said").getTextContent().contains("Chưa chọn"));
    assertEquals(
        "Ưu tiên nguồn", ((HtmlTextArea) told.querySelectorAll("[name=cau]").get(1)).getText());
    assertFalse(Files.exists(desk.ofWard("slogans")));
  }

  @Test
  void aFolderIsBegunFromTheNameOfACommune() throws IOException {
    HtmlPage search = desk.page("bat-dau?tim=ky+lua");
    HtmlPage questions = ((DomElement) search.querySelector("main li a")).click();
    assertTrue(questions.asNormalizedText().contains("Phường Kỳ Lừa, Tỉnh Lạng Sơn"));
    HtmlForm form = questions.querySelector("main form");
    assertEquals("UBND phường Kỳ Lừa", form.getInputByName("co-quan").getValue());
    form.getInputByName("nam").setValue("2026");
    form.getInputByName("han").setValue("31/11");
    HtmlPage again = ((HtmlButton) questions.querySelector("main form button")).click();
    assertTrue(again.querySelector(".said").getTextContent().contains("31/11"));
    form = again.querySelector("main form");
    form.getInputByName("han").setValue("20/12");
    form.getInputByName("gui").setValue("UBND tỉnh Lạng Sơn");
    HtmlPage begun = ((HtmlButton) again.querySelector("main form button")).click();
    assertTrue(begun.asNormalizedText().contains("Phường Kỳ Lừa, 2026"), begun.asNormalizedText());
    String text = Files.readString(desk.file("2026/lang-son/ky-lua/locality.md"));
    assertTrue(text.contains("by: 2026-12-20"), text);
    assertTrue(text.contains("code: \"06187\""), text);
  }

  @Test
  void herFilesAreTakenAsOne() throws IOException {
    pasted();
    WebResponse zip = desk.got("lay?goi=noi-dung&o=" + WARD);
    assertEquals("application/zip", zip.getContentType());
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(zip.getContentAsStream())) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertTrue(names.contains(WARD + "/locality.md"), names.toString());
    assertTrue(
        names.stream().anyMatch(name -> name.startsWith(WARD + "/slogans/")), names.toString());
  }

  @Test
  void nobodyElseIsListenedTo() throws IOException {
    pasted();
    String before = Files.readString(slogans());
    URI address = desk.serving().at("");
    String host = "Host: 127.0.0.1:" + address.getPort() + "\r\n";
    String form = "o=" + WARD;
    String origin = "Origin: http://127.0.0.1:" + address.getPort() + "\r\n";
    String post = "POST " + address.getPath() + "hoan-tac HTTP/1.1\r\n";
    assertStatus(403, post + host, form); // who does not say where it comes from
    assertStatus(403, post + host + "Origin: http://evil.example\r\n", form);
    assertStatus(403, post + host + "Origin: null\r\n", form);
    assertStatus(403, post + host + "Origin: http://127.0.0.1:1\r\n", form);
    assertStatus(421, post + "Host: evil.example:" + address.getPort() + "\r\n" + origin, form);
    assertStatus(404, "POST /hoan-tac HTTP/1.1\r\n" + host + origin, form);
    assertStatus(404, "POST /" + "0".repeat(32) + "/hoan-tac HTTP/1.1\r\n" + host + origin, form);
    assertStatus(404, "GET / HTTP/1.1\r\n" + host, "");
    assertStatus(405, "PUT " + address.getPath() + " HTTP/1.1\r\n" + host + origin, form);
    assertEquals(before, Files.readString(slogans()));
    String out = URLEncoder.encode("../../../secret.md", StandardCharsets.UTF_8);
    assertStatus(
        200, "POST " + address.getPath() + "thong-diep HTTP/1.1\r\n" + host + origin, "tep=" + out);
    assertStatus(303, post + host + origin, form);
  }

  private void assertStatus(int status, String head, String body) throws IOException {
    String got =
        desk.serving()
            .raw(
                head
                    + "Content-Length: "
                    + body.length()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n"
                    + body);
    assertTrue(got.startsWith("HTTP/1.1 " + status + " "), head + got);
    assertFalse(got.contains("Access-control"), got);
  }

  @Test
  void aReaderKnowsBetterWhatALineIs() throws IOException {
    HtmlPage page = desk.page("dan");
    ((HtmlTextArea) page.getElementById("dan"))
        .setText("Việc nhà\nHãy lên tiếng khi bị bạo lực\nMình là đàn ông, mình không gây bạo lực");
    HtmlPage lines = button(page, "doc").click();
    List<HtmlSelect> kinds =
        lines.querySelectorAll("select[name=loai]").stream().map(HtmlSelect.class::cast).toList();
    kinds.get(0).setSelectedAttribute("HEADING", true);
    kinds.get(2).setSelectedAttribute("JOINED", true);
    button(lines, "luu").click();
    String file = Files.readString(slogans());
    assertTrue(file.contains("title: Việc nhà\n"), file);
    assertTrue(
        file.endsWith("- Hãy lên tiếng khi bị bạo lực Mình là đàn ông, mình không gây bạo lực\n"),
        file);
  }
}
