package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours, logos, sponsors and a photo at the desk, in a browser that runs no script. */
final class DeskIdentityTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0H8V8Z\"/>%s</svg>";

  @TempDir Path folder;
  private Serving serving;
  private WebClient client;

  @BeforeEach
  void open() throws IOException {
    Serving.layOut(folder);
    Serving.addSheets(folder);
    serving = new Serving("desk", folder, "--port", "0");
    client = new WebClient();
    client.getOptions().setJavaScriptEnabled(false);
    client.getOptions().setCssEnabled(false);
    client.getOptions().setThrowExceptionOnFailingStatusCode(false);
  }

  @AfterEach
  void close() {
    client.close();
    serving.close();
  }

  private HtmlPage page() throws IOException {
    return client.getPage(serving.at("nhan-dien").toURL());
  }

  private static HtmlButton button(HtmlPage page, String value) {
    return page.querySelector("button[name=lam][value='" + value + "']");
  }

  private Path ward() {
    return folder.resolve("content").resolve(WARD);
  }

  private String own() throws IOException {
    return Files.readString(ward().resolve("identity.md"));
  }

  private static HtmlPage undone(HtmlPage page) throws IOException {
    return ((HtmlButton) page.querySelector("form[action=hoan-tac] button")).click();
  }

  private static HtmlInput colour(HtmlPage page, String name) {
    HtmlInput hidden = page.querySelector("input[name=mau][value='" + name + "']");
    return ((DomElement) hidden.getParentNode()).querySelector("input[name=ma]");
  }

  private HtmlPage sent(String lam, String name, byte[] bytes, String... fields)
      throws IOException {
    Path file = folder.resolve(name);
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
    return button(page, lam).click();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void anEditionWithErrorsIsToldSo() throws IOException {
    Path slogans = Files.createDirectories(ward().resolve("slogans")).resolve("sai.md");
    Serving.write(slogans, "---\ntype: slogans\ntitle: Sai\n---\n- Chấm dứt bạo lự c\n");
    assertTrue(page().asNormalizedText().contains("Nội dung còn lỗi phải sửa"));
  }

  @Test
  void aReadySetKeepsWhatIsInherited() throws IOException {
    HtmlPage page = page();
    assertTrue(page.asNormalizedText().contains("đang dùng nhận diện chung"));
    assertEquals("#f26a21", colour(page, "Cam").getValue());
    page = button(page, "bo-mau:blue").click();
    assertTrue(page.asNormalizedText().contains("Đã lưu."), page.asNormalizedText());
    String file = own();
    assertTrue(file.matches("(?s).*\\n  Cam: \\{rgb: \"#5BB5E8\", cmyk: \\[.*"), file);
    assertTrue(file.contains("  - [Tím mận đậm, Cam]\n"), file);
    assertFalse(file.contains("logos"), "still inherited");
    assertEquals("#5bb5e8", colour(page, "Cam").getValue());
    assertEquals(1, page.querySelectorAll(".marks li").size(), "the logo is as it was");
    String sheet = ((DomElement) page.querySelector(".picture img")).getAttribute("src");
    String svg =
        client.getPage(page.getFullyQualifiedUrl(sheet)).getWebResponse().getContentAsString();
    assertTrue(svg.toLowerCase(java.util.Locale.ROOT).contains("#5bb5e8"), "on sheets at once");
    page = button(page, "mau-chung").click();
    assertFalse(Files.exists(ward().resolve("identity.md")), "a file that says nothing goes");
    undone(page);
    assertEquals(file, own());
  }

  @Test
  void coloursThatCannotBeReadAreNotSaved() throws IOException {
    HtmlPage page = page();
    colour(page, "Tím mận đậm").setValue("#ffffff");
    page = button(page, "xem-mau").click();
    assertEquals("#ffffff", colour(page, "Tím mận đậm").getValue());
    List<DomNode> low = page.querySelectorAll(".samples .low");
    assertTrue(low.get(0).asNormalizedText().contains("chưa đủ"), low.toString());
    page = button(page, "luu-mau").click();
    String told = page.querySelector("#colour-wrong").asNormalizedText();
    assertTrue(told.contains("3,0 : 1, chưa đủ"), told);
    assertEquals("#ffffff", colour(page, "Tím mận đậm").getValue(), "nothing is lost");
    assertFalse(Files.exists(ward().resolve("identity.md")));
    colour(page, "Tím mận đậm").setValue("#102030");
    page = button(page, "luu-mau").click();
    assertTrue(page.asNormalizedText().contains("Đã lưu."));
    String file = own();
    colour(page, "Tím mận đậm").setValue("#102031");
    button(page, "luu-mau").click();
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
    String src = ((DomElement) page.querySelector(".on-dark img")).getAttribute("src");
    WebResponse got = client.getPage(page.getFullyQualifiedUrl(src)).getWebResponse();
    assertEquals("image/svg+xml", got.getContentType());
    assertTrue(got.getResponseHeaderValue("Content-Security-Policy").contains("sandbox"));
    page = button(page, "bo-logo:0").click();
    assertFalse(Files.exists(ward().resolve("bieu-trung.svg")));
    undone(page);
    assertArrayEquals(logo, Files.readAllBytes(ward().resolve("bieu-trung.svg")));
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
    assertFalse(Files.exists(ward().resolve("identity.md")));
    assertFalse(Files.exists(ward().resolve("logo.svg")));
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
    page = button(page, "anh").click();
    assertTrue(own().contains("focus: 70% 30%"), own());
    button(page, "bo-anh").click();
    assertFalse(Files.exists(ward().resolve("anh.png")));
    assertFalse(Files.exists(ward().resolve("identity.md")));
  }
}
