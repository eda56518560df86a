package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.undo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lỗi at the desk, in a browser that runs no script: what is wrong, its field, its cure. */
final class DeskProblemTest {
  private static final String SLOGANS_FILE = "slogans/01-cua-phuong.md";
  private static final String SLOGANS =
      """
      ---
      # từ kế hoạch
      type: slogans
      title: Của phường
      ---
      - Chấm dứt bạo lự c, vun đắp yêu thương.
      - Việc nhà không của riêng ai
      """
          .replace("\n", "\r\n");

  @RegisterExtension
  final OpenDesk desk = new OpenDesk(Serving::layOut, DeskProblemTest::addSlogans);

  private static void addSlogans(Path folder) throws IOException {
    Path file = folder.resolve("content").resolve(OpenDesk.WARD).resolve(SLOGANS_FILE);
    Files.createDirectories(file.getParent());
    Serving.write(file, SLOGANS);
  }

  private Path slogans() {
    return desk.ofWard(SLOGANS_FILE);
  }

  private HtmlPage problems() throws IOException {
    return desk.page("loi");
  }

  private static HtmlButton cure(HtmlPage page) {
    return (HtmlButton) page.querySelector(".error form button");
  }

  @Test
  void aSlipIsCuredByOneClickAndBroughtBackByAnother() throws IOException {
    HtmlPage page = problems();
    assertEquals(
        "Chấm dứt bạo lực, vun đắp yêu thương.",
        page.querySelector(".error .becomes q").getTextContent());
    page = cure(page).click();
    assertTrue(page.asNormalizedText().contains("Đã sửa."), page.asNormalizedText());
    assertEquals(SLOGANS.replace("lự c", "lực"), Files.readString(slogans()));
    assertFalse(page.asNormalizedText().contains("lự c"));
    page = undo(page);
    assertTrue(page.getUrl().getPath().endsWith("/loi"), "" + page.getUrl());
    assertEquals(SLOGANS, Files.readString(slogans()));
  }

  @Test
  void whatWasChangedMeanwhileIsNotCured() throws IOException {
    HtmlPage page = problems();
    String hers = SLOGANS + "- Câu mới của tôi\r\n";
    Serving.write(slogans(), hers);
    page = cure(page).click();
    assertTrue(page.asNormalizedText().contains("Chưa sửa gì"), page.asNormalizedText());
    assertEquals(hers, Files.readString(slogans()));
  }

  @Test
  void aCureThatMakesAnotherErrorIsTakenBack() throws IOException {
    String misled =
        SLOGANS.replace("Chấm dứt bạo lự c, vun đắp yêu thương.", "\uD835\uDC01inh đẳng giới");
    Serving.write(slogans(), misled);
    HtmlPage page = problems();
    page = cure(page).click();
    assertTrue(page.asNormalizedText().contains("sinh lỗi khác"), page.asNormalizedText());
    assertEquals(misled, Files.readString(slogans()));
  }

  @Test
  void eachProblemOpensItsField() throws IOException {
    HtmlPage page = problems();
    HtmlPage field = ((DomElement) page.querySelector(".error .where a")).click();
    assertTrue(field.getUrl().getPath().endsWith("/thong-diep"), "" + field.getUrl());
    Path file = desk.ofWard("pages/dia-chi-tin-cay.md");
    String whole = Files.readString(file).replace("\n", "\r\n") + "\r\nĐã ra qu ân.";
    Serving.write(file, whole + "\r\n\r\n<div>\r\n");
    HtmlPage text = ownText();
    ((HtmlButton) text.querySelector("button[value=luu]")).click();
    assertEquals(whole + "\r\n\r\n<div>\r\n", Files.readString(file), "nothing was changed");
    text = ownText();
    HtmlTextArea words = (HtmlTextArea) text.querySelector("textarea");
    words.setText(words.getText().replace("<div>", "Hết."));
    ((HtmlButton) text.querySelector("button[value=luu]")).click();
    assertEquals(whole + "\r\n\r\nHết.\r\n", Files.readString(file));
  }

  private HtmlPage ownText() throws IOException {
    return problems().querySelectorAll(".where a[href^=sua]").stream()
        .map(DomElement.class::cast)
        .findFirst()
        .orElseThrow()
        .click();
  }

  @Test
  void noFileIsShownThatIsNotHers() throws IOException {
    for (String file :
        new String[] {
          "../secret.md", "content/hotlines/111.md", "2024/campaign.md", "2025/khac/locality.md"
        }) {
      HtmlPage page = desk.page("sua?tep=" + file);
      assertTrue(page.getUrl().getPath().endsWith("/loi"), file);
    }
  }
}
