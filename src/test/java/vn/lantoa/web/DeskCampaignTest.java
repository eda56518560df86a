package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tháng hành động at the desk: the year's theme, days and guidance, and what is told of them. */
final class DeskCampaignTest {
  private static final String FORM = "thang-hanh-dong";

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  private Path campaign() {
    return desk.file("2025/campaign.md");
  }

  private static void type(HtmlPage form, String field, String words) {
    ((HtmlInput) found(form, "#" + field)).setValue(words);
  }

  @Test
  void nothingChangesWhereNothingWasTyped() throws IOException {
    String before = Files.readString(campaign());
    HtmlPage home = desk.page("");
    HtmlPage form = ((HtmlAnchor) found(home, "main a[href^='" + FORM + "']")).click();
    OpenDesk.press(form, "luu");
    assertEquals(before, Files.readString(campaign()));
  }

  /** By the rules that the text of the file has, in the words of the form. */
  @Test
  void aThemeThatComesEndsTheWaiting() throws IOException {
    String right = Files.readString(campaign());
    String theme =
        right.lines().filter(line -> line.startsWith("theme: ")).findFirst().orElseThrow();
    String waiting = right.replace(theme, "theme-pending: true");
    Serving.write(campaign(), waiting);
    HtmlPage form = ((HtmlAnchor) found(desk.page("loi"), "main a[href^='" + FORM + "']")).click();
    type(form, "chu-de", "Chung tay chấm dứt bạo lực đối với phụ nữ và trẻ em gái");
    form = OpenDesk.press(form, "luu");
    String told = found(form, ".field.bad .flaw").getTextContent();
    assertTrue(told.contains("chủ đề của năm 2017"), told);
    assertFalse(told.contains("theme"), told);
    type(form, "chu-de", theme.substring("theme: ".length()));
    form = OpenDesk.press(form, "luu");
    assertEquals(0, form.querySelectorAll(".field.bad").size());
    assertFalse(Files.readString(campaign()).contains("theme-pending"));
    assertTrue(Files.readString(campaign()).contains(theme + "\n"));
    // it is of the whole year, so it is undone where steps of several places are
    OpenDesk.undo(desk.page(""));
    OpenDesk.undo(desk.page(""));
    assertEquals(waiting, Files.readString(campaign()));
  }
}
