package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.button;
import static vn.lantoa.web.OpenDesk.press;
import static vn.lantoa.web.OpenDesk.undo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Colours, logos, sponsors and a photo at the desk, in a browser that runs no script. */
final class DeskIdentityTest {
  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0H8V8Z\"/>%s</svg>";

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut, Serving::addSheets);

  private HtmlPage page() throws IOException {
    return desk.page("nhan-dien");
  }

  private String own() throws IOException {
    return Files.readString(desk.ofWard("identity.md"));
  }

  private static HtmlInput colour(HtmlPage page, String name) {
    HtmlInput hidden = page.querySelector("input[name=mau][value='" + name + "']");
    return ((DomElement) hidden.getParentNode()).querySelector("input[name=ma]");
  }

  private HtmlPage sent(String lam, String name, byte[] bytes, String... fields)
      throws IOException {
    Path file = desk.folder().resolve(name);
    Files.write(file, bytes);
    HtmlPage page = page();
    HtmlForm form = button(page, lam).getEnclosingForm();
    ((HtmlFileInput) form.querySelector("input[type=file]")).setFiles(file.toFile());
    for (int i = 0; i < fields.length; i += 2) {
      HtmlInput input = form.getInputByName(fields[i]);
      if (input instanceof HtmlCheckBoxInput box) {
        box.setChecked(true);
      } else {
        input.setValue(fields[i + 1]);
      }
    }
    return press(page, lam);
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void anEditionWithErrorsIsToldSo() throws IOException {
    Serving.write(desk.ofWard("identity.md"), "---\ntype: identity\npalette: khong\n---\n");
    assertTrue(page().asNormalizedText().contains("Nội dung còn lỗi phải sửa"));
  }

  @Test
  void aReadySetKeepsWhatIsInherited() throws IOException {
    HtmlPage page = page();
    assertTrue(page.asNormalizedText().contains("đang dùng nhận diện chung"));
    assertEquals("#f26a21", colour(page, "Cam").getValue());
    page = press(page, "bo-mau:blue");
    assertTrue(page.asNormalizedText().contains("Đã lưu."), page.asNormalizedText());
    String file = own();
    assertTrue(file.matches("(?s).*\\n  Cam: \\{rgb: \"#5BB5E8\", cmyk: \\[.*"), file);
    assertTrue(file.contains("  - [Tím mận đậm, Cam]\n"), file);
    assertFalse(file.contains("logos"), "still inherited");
    assertEquals("#5bb5e8", colour(page, "Cam").getValue());
    assertEquals(1, page.querySelectorAll(".marks li").size(), "the logo is as it was");
    String svg = desk.got(page, ".picture img", "src").getContentAsString();
    assertTrue(svg.toLowerCase(java.util.Locale.ROOT).contains("#5bb5e8"), "on sheets at once");
    page = press(page, "mau-chung");
    assertFalse(Files.exists(desk.ofWard("identity.md")), "a file that says nothing goes");
    undo(page);
    assertEquals(file, own());
  }

  @Test
  void coloursThatCannotBeReadAreNotSaved() throws IOException {
    HtmlPage page = page();
    colour(page, "Tím mận đậm").setValue("#ffffff");
    page = press(page, "xem-mau");
    assertEquals("#ffffff", colour(page, "Tím mận đậm").getValue());
    List<DomNode> low = page.querySelectorAll(".samples .low");
    assertTrue(low.get(0).asNormalizedText().contains("chưa đủ"), low.toString());
    page = press(page, "luu-mau");
    String told = page.querySelector("#colour-wrong").asNormalizedText();
    assertTrue(told.contains("3,0 : 1, chưa đủ"), told);
    assertEquals("#ffffff", colour(page, "Tím mận đậm").getValue(), "nothing is lost");
    assertFalse(Files.exists(desk.ofWard("identity.md")));
    colour(page, "Tím mận đậm").setValue("#102030");
    page = press(page, "luu-mau");
    assertTrue(page.asNormalizedText().contains("Đã lưu."));
    String file = own();
    colour(page, "Tím mận đậm").setValue("#102031");
    press(page, "luu-mau");
    assertEquals(
        file.lines().filter(line -> !line.contains("#102030")).toList(),
        own().lines().filter(line -> !line.contains("#102031")).toList(),
        "one colour, one line");
  }

  @Test
  void aLogoIsShownAndTakenOut() throws IOException {
    byte[] logo = LOGO.formatted("").getBytes(UTF_8);
    HtmlPage page = sent("them-logo", "Biểu trưng.png", logo, "mo-ta", "Biểu trưng phường");
    assertTrue(page.asNormalizedText().contains("Đã lưu."), page.asNormalizedText());
    assertEquals(
        """
        ---
        type: identity
        logos:
          - {file: bieu-trung.svg, alt: Biểu trưng phường}
        ---
        """,
        own());
    WebResponse got = desk.got(page, ".on-dark img", "src");
    assertEquals("image/svg+xml", got.getContentType());
    assertTrue(got.getResponseHeaderValue("Content-Security-Policy").contains("sandbox"));
    page = press(page, "bo-logo:0");
    assertFalse(Files.exists(desk.ofWard("bieu-trung.svg")));
    undo(page);
    assertArrayEquals(logo, Files.readAllBytes(desk.ofWard("bieu-trung.svg")));
    assertTrue(own().contains("bieu-trung.svg"));
  }

  @Test
  void whatIsNoLogoIsToldAndNotSaved() throws IOException {
    for (String inside : List.of("<script>alert(1)</script>", "<text>Hội</text>")) {
      byte[] logo = LOGO.formatted(inside).getBytes(UTF_8);
      HtmlPage page = sent("them-logo", "logo.svg", logo, "mo-ta", "Biểu trưng");
      String told = page.querySelector("#logo-wrong").asNormalizedText();
      assertTrue(told.contains("Chưa lưu"), told);
      HtmlForm form = button(page, "them-logo").getEnclosingForm();
      assertEquals("Biểu trưng", form.getInputByName("mo-ta").getValue());
    }
    HtmlPage page = sent("them-tro", "a.png", png(), "mo-ta", "Logo", "ten", " ");
    assertTrue(page.querySelector("#sponsor-wrong").asNormalizedText().contains("tên"));
    assertFalse(Files.exists(desk.ofWard("identity.md")));
    assertFalse(Files.exists(desk.ofWard("logo.svg")));
  }

  @Test
  void aPhotoNeedsConsentCreditAndWords() throws IOException {
    String[] fields = {"mo-ta", "Bà con họp khối phố", "nguoi-chup", "UBND phường", "trai", "70"};
    HtmlPage page = sent("anh", "anh.png", png(), fields);
    assertTrue(page.querySelector("#photo-wrong").asNormalizedText().contains("đồng ý"));
    String[] all = {"mo-ta", "Bà con họp", "nguoi-chup", "UBND phường", "trai", "70", "dong-y", ""};
    page = sent("anh", "anh.png", png(), all);
    assertTrue(page.asNormalizedText().contains("Đã lưu."), page.asNormalizedText());
    assertEquals(
        """
        ---
        type: identity
        photo:
          file: anh.png
          alt: Bà con họp
          credit: UBND phường
          focus: 70% 50%
        ---
        """,
        own());
    button(page, "anh").getEnclosingForm().getInputByName("tren").setValue("30");
    page = press(page, "anh");
    assertTrue(own().contains("focus: 70% 30%"), own());
    press(page, "bo-anh");
    assertFalse(Files.exists(desk.ofWard("anh.png")));
    assertFalse(Files.exists(desk.ofWard("identity.md")));
  }
}
