package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos that are sent to the desk with news, without a script. */
final class DeskPhotoTest {
  private static final String NEWS = "2025/lang-son/ky-lua/news";
  private static final String TITLE = "Mười ba khối phố cùng nghe bài truyền thanh";

  @TempDir Path folder;
  @TempDir Path telephone;
  private Serving serving;
  private WebClient client;

  @BeforeEach
  void open() throws IOException {
    Serving.layOut(folder);
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

  private HtmlPage news() throws IOException {
    HtmlPage page = client.getPage(serving.at("tin?moi=1").toURL());
    input(page, "ten").setValue(TITLE);
    HtmlInput day = input(page, "ngay").changeType("text", true);
    day.setValue("17/11/2025");
    return page;
  }

  private static HtmlInput input(HtmlPage page, String id) {
    return (HtmlInput) page.getElementById(id);
  }

  private static void choose(HtmlPage page, int row, Path photo) {
    ((HtmlFileInput) page.getElementById("anh-gui-" + row)).setFiles(photo.toFile());
  }

  private static void describe(HtmlPage page, int row) {
    input(page, "anh-ta-" + row).setValue("Bà con nghe loa ở nhà văn hóa");
    input(page, "anh-nguoi-chup-" + row).setValue("UBND phường Kỳ Lừa");
  }

  private static void agree(HtmlPage page) {
    ((HtmlCheckBoxInput) page.getElementsByName("anh-dong-y").get(0)).setChecked(true);
  }

  private static HtmlPage save(HtmlPage page) throws IOException {
    return ((HtmlButton) page.querySelector("main button[value=luu]")).click();
  }

  private static String said(HtmlPage page) {
    return page.querySelectorAll(".said, .flaw").stream()
        .map(DomElement.class::cast)
        .map(DomElement::getTextContent)
        .reduce("", String::concat);
  }

  private Path news(String name) {
    return folder.resolve("content").resolve(NEWS).resolve(name);
  }

  private List<String> files() throws IOException {
    if (!Files.isDirectory(news(""))) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(news(""))) {
      return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** Grain, which no JPEG makes small. */
  private Path photo(String name, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] grain = new Random(1).ints((long) width * height).toArray();
    image.setRGB(0, 0, width, height, grain, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), bytes);
    return Files.write(telephone.resolve(name), bytes.toByteArray());
  }

  @Test
  void aPhotoOfHerTelephoneIsMadeSmallerAndStandsInTheNews() throws IOException {
    Path large = photo("Ảnh chụp 1.jpg", 1800, 1350);
    assertTrue(Files.size(large) > 1_000_000, "more than the content takes");
    Path small = photo("anh-chup-1.png", 660, 400);
    HtmlPage page = news();
    choose(page, 1, large);
    describe(page, 1);
    choose(page, 2, small);
    describe(page, 2);
    agree(page);
    HtmlPage saved = save(page);
    assertTrue(said(saved).startsWith("Đã lưu"), said(saved));
    assertEquals(
        List.of(
            "anh-chup-1.jpg", "anh-chup-1.png", "muoi-ba-khoi-pho-cung-nghe-bai-truyen-thanh.md"),
        files());
    assertEquals(-1, Files.mismatch(small, news("anh-chup-1.png")), "small enough");
    BufferedImage shown = ImageIO.read(news("anh-chup-1.jpg").toFile());
    assertEquals("1600 1200", shown.getWidth() + " " + shown.getHeight());
    assertTrue(
        Files.readString(news(files().get(2)))
            .contains(
                """
                photos:
                  - file: anh-chup-1.jpg
                    alt: Bà con nghe loa ở nhà văn hóa
                    credit: UBND phường Kỳ Lừa
                  - file: anh-chup-1.png
                """),
        Files.readString(news(files().get(2))));
    HtmlPage undone = ((HtmlButton) saved.querySelector("form[action=hoan-tac] button")).click();
    assertEquals(200, undone.getWebResponse().getStatusCode());
    assertEquals(List.of(), files(), "both photos and the news");
  }

  @Test
  void noPhotoIsSavedThatNobodyAgreedToOrThatIsNone() throws IOException {
    HtmlPage page = news();
    choose(page, 1, photo("khoi-8.jpg", 700, 500));
    describe(page, 1);
    HtmlPage told = save(page);
    assertTrue(said(told).contains("hỏi ý người trong ảnh"), said(told));
    assertEquals(TITLE, input(told, "ten").getValue(), "nothing typed is lost");
    assertEquals("UBND phường Kỳ Lừa", input(told, "anh-nguoi-chup-1").getValue());
    assertEquals(List.of(), files());

    choose(told, 1, Files.writeString(telephone.resolve("ảnh.jpg"), "không phải ảnh"));
    agree(told);
    HtmlPage none = save(told);
    assertTrue(said(none).contains("ảnh.jpg không phải ảnh"), said(none));
    assertEquals(List.of(), files());

    choose(none, 1, photo("khoi-8.jpg", 700, 500));
    agree(none);
    input(none, "ten").setValue("");
    input(none, "ten").removeAttribute("required");
    HtmlPage again = save(none);
    assertTrue(said(again).contains("hãy chọn lại ảnh"), said(again));
    assertEquals(List.of(), files());

    choose(again, 1, photo("khoi-8.jpg", 320, 200));
    agree(again);
    input(again, "ten").setValue(TITLE);
    input(again, "anh-ta-1").setValue("");
    HtmlPage saved = save(again);
    assertTrue(files().contains("khoi-8.jpg"), said(saved));
    String small = saved.getElementById("anh-sai").getTextContent();
    assertTrue(small.contains("320 × 200"), "what it lacks is told: " + small);
    assertTrue(small.contains("Chưa ghi “Ảnh có gì, tả cho người không nhìn thấy”"), small);
    HtmlSelect chosen = (HtmlSelect) saved.getElementById("anh-tep-anh-1");
    assertEquals("khoi-8.jpg", chosen.getSelectedOptions().get(0).getValueAttribute());
  }
}
