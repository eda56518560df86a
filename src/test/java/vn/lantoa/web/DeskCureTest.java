package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cures at the desk that rename files, and slips told before they are saved. */
final class DeskCureTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  @Test
  void aFileOfAnotherNameIsRenamedAndNamedBack() throws IOException {
    Path right = desk.ofWard("pages/dia-chi-tin-cay.md");
    Path wrong = desk.ofWard("pages/dia-chi-tin-cay.md.txt");
    String text = Files.readString(right);
    Files.move(right, wrong);
    HtmlPage page = desk.page("loi");
    String told = found(page, ".warning .becomes").getTextContent();
    assertTrue(told.contains(".md.txt sẽ mang tên ") && told.contains("dia-chi-tin-cay.md."), told);
    page = ((HtmlButton) found(page, ".warning form button")).click();
    assertTrue(page.asNormalizedText().contains("Đã sửa."), page.asNormalizedText());
    assertEquals(text, Files.readString(right));
    assertFalse(Files.exists(wrong));
    OpenDesk.undo(page);
    assertEquals(text, Files.readString(wrong));
    assertFalse(Files.exists(right));
  }

  @Test
  void whatIsPastedIsProofreadBeforeItIsSaved() throws IOException {
    HtmlPage page = desk.page("dan");
    ((HtmlTextArea) found(page, "#dan"))
        .setText("- Chấm dứt bạo lự c, vun đắp yêu thương.\n- Việc nhà không của riêng ai\n");
    page = OpenDesk.press(page, "doc");
    assertEquals(1, page.querySelectorAll(".flaw").size(), page.asXml());
    String told = found(page, ".flaw").getTextContent();
    assertTrue(told.contains("“lự c”") && told.contains("Viết “lực”?"), told);
  }
}
