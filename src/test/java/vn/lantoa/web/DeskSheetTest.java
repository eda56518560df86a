package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.found;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.htmlunit.Page;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tờ in: what is chosen is what is taken away, in any size, and as far as there is anything. */
final class DeskSheetTest {
  private static final String SLOGANS = OpenDesk.WARD + "/slogans/cua-phuong.md";

  @RegisterExtension
  final OpenDesk desk = new OpenDesk(Serving::layOut, Serving::addSheets, DeskSheetTest::addSlogan);

  private static void addSlogan(Path folder) throws IOException {
    for (String format : List.of("bang-ron-4x1", "bang-ron-6x1")) {
      String path = "content/formats/" + format + ".md";
      Files.copy(Generator.PROJECT.resolve(path), folder.resolve(path));
    }
    Path file = folder.resolve("content").resolve(SLOGANS);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        type: slogans
        title: Thông điệp của phường
        ---
        - Chấm dứt bạo lực, vun đắp yêu thương
        """);
  }

  private HtmlPage sheet() throws IOException {
    return desk.page("to-in?so=0&tep=" + SLOGANS);
  }

  private static void choose(HtmlPage page, String field, String value) {
    ((HtmlSelect) found(page, "select[name=" + field + "]")).setSelectedAttribute(value, true);
  }

  private static void type(HtmlPage page, String field, String value) {
    ((HtmlInput) found(page, "input[name=" + field + "]:not([type=hidden])")).setValue(value);
  }

  private static HtmlPage shown(HtmlPage page) throws IOException {
    return found(page, ".content form p > button").click();
  }

  private static WebResponse taken(HtmlPage page, String what) throws IOException {
    Page file = ((HtmlButton) found(page, "button[name=tai][value=" + what + "]")).click();
    return file.getWebResponse();
  }

  private static String name(WebResponse file) {
    return file.getResponseHeaderValue("Content-Disposition");
  }

  /** The page of a PDF, in mm. */
  private static long width(WebResponse file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.getContentAsStream().readAllBytes())) {
      PDPage page = pdf.getPage(0);
      assertEquals(1, page.getUserUnit(), "every program shows it in its size");
      return Math.round(page.getTrimBox().getWidth() / 72 * 25.4);
    }
  }

  @Test
  void whatIsChosenIsTakenAwayWithoutBeingShownFirst() throws IOException {
    HtmlPage page = sheet();
    choose(page, "co", "bang-ron-6x1");
    WebResponse tenth = taken(page, "in");
    assertTrue(name(tenth).contains("bang-ron-6x1-ti-le-1-10-gui-nha-in.pdf"), name(tenth));
    assertEquals(600, width(tenth));
    page = sheet();
    choose(page, "co", "bang-ron-6x1");
    WebResponse picture = taken(page, "png");
    assertTrue(name(picture).contains("-dang-mang-khong-in.png"), name(picture));
    BufferedImage pixels = ImageIO.read(picture.getContentAsStream());
    assertEquals(2048, pixels.getWidth());
  }

  @Test
  void whatWasShownLastIsShownAgain() throws IOException {
    HtmlPage page = sheet();
    choose(page, "co", "bang-ron-6x1");
    shown(page);
    HtmlSelect formats = (HtmlSelect) found(sheet(), "select[name=co]");
    assertEquals("bang-ron-6x1", formats.getSelectedOptions().get(0).getValueAttribute());
  }

  @Test
  void anySizeIsMade() throws IOException {
    HtmlPage page = sheet();
    type(page, "rong", "5,2");
    type(page, "cao", "80 cm");
    WebResponse file = taken(page, "in");
    assertTrue(name(file).contains("kho-5200x800-mm-ti-le-1-10-gui-nha-in.pdf"), name(file));
    assertEquals(520, width(file));
    page = sheet();
    type(page, "rong", "820");
    type(page, "cao", "312");
    choose(page, "don-vi", "px");
    BufferedImage cover = ImageIO.read(taken(page, "png").getContentAsStream());
    assertEquals(820, cover.getWidth());
    assertEquals(312, cover.getHeight());
    page = sheet();
    type(page, "rong", "820");
    type(page, "cao", "312");
    choose(page, "don-vi", "px");
    page = shown(page);
    choose(page, "co", "bang-ron-4x1");
    assertEquals(4000, width(taken(page, "in")), "the list goes before what was typed earlier");
  }

  @Test
  void whatIsNoSizeIsAskedForAgain() throws IOException {
    HtmlPage page = sheet();
    type(page, "rong", "6000");
    WebResponse answer = taken(page, "in");
    assertTrue(answer.getContentAsString().contains("aria-invalid=\"true\""));
    assertTrue(answer.getContentAsString().contains("value=\"6000\""), "it is not lost");
  }

  @Test
  void anErrorElsewhereLeavesSomethingToLookAt() throws IOException {
    Files.createDirectories(desk.ofWard("activities"));
    Files.writeString(
        desk.ofWard("activities/hong.md"),
        "---\ntype: activity\ntitle: Hội thảo\ndate: mai\n---\n");
    HtmlPage page = sheet();
    String said = OpenDesk.said(page);
    assertTrue(said.matches("(?s).*Còn \\d+ lỗi.*"), said);
    assertTrue(page.querySelectorAll("select[name=co] option").size() > 2);
    assertTrue(desk.got(page, ".picture img", "src").getContentAsString().contains("<svg"));
    assertEquals(0, page.querySelectorAll("button[name=tai]").size());
    String asked = "to?tai=in&cau=B%C3%ACnh+%C4%91%E1%BA%B3ng&so=0&tep=" + SLOGANS;
    assertEquals("text/html", desk.got(asked).getContentType(), "nothing is handed out");
  }
}
