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

/** Cơ quan at the desk: who publishes, the plan, the report; and what problems say of them. */
final class DeskPlaceTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  private Path locality() {
    return desk.ofWard("locality.md");
  }

  private String replace(String words, String others) throws IOException {
    String text = Files.readString(locality());
    assertTrue(text.contains(words), text);
    Serving.write(locality(), text.replace(words, others));
    return text;
  }

  @Test
  void nothingChangesWhereNothingWasTyped() throws IOException {
    String before = Files.readString(locality());
    OpenDesk.press(desk.page("co-quan"), "luu");
    assertEquals(before, Files.readString(locality()));
    assertEquals(0, desk.page("co-quan").querySelectorAll("button[value=bo]").size());
  }

  @Test
  void aProblemOfTheReportIsMendedInItsField() throws IOException {
    String right = replace("by: 2025-12-18", "by: 18-12");
    HtmlPage problems = desk.page("loi");
    String told = found(problems, ".error p").getTextContent();
    assertFalse(told.matches("(?s).*(khóa|\\bby\\b|report).*"), told);
    HtmlPage form = ((HtmlAnchor) found(problems, ".error .where a")).click();
    assertTrue(form.getUrl().getPath().endsWith("/co-quan"), form.getUrl().toString());
    HtmlInput due = (HtmlInput) found(form, "#han");
    assertTrue(found(form, ".field.bad").isAncestorOf(due), form.asXml());
    due.setValue("18/12/2025");
    OpenDesk.press(form, "luu");
    assertEquals(right, Files.readString(locality()));
    assertEquals(0, desk.page("loi").querySelectorAll(".error").size());
  }

  @Test
  void whatTheMapSaysOtherwiseIsToldAtTheFieldToo() throws IOException {
    replace("issuer: UBND phường Kỳ Lừa", "issuer: UBND tỉnh Thái Nguyên");
    HtmlPage form = desk.page("co-quan");
    assertTrue(found(form, ".field.bad").isAncestorOf(found(form, "#co-quan")), form.asXml());
    String told = found(form, ".flaw").asNormalizedText();
    assertTrue(told.contains("“tỉnh Thái Nguyên”"), told);
    assertFalse(told.matches("(?s).*(khóa|issuer).*"), told);
  }

  @Test
  void aPlaceWithoutThemGetsPlanAndReport() throws IOException {
    replace("plan: {title: Kế hoạch triển khai Tháng hành động, date: 2025-10-20}\n", "");
    replace("report: {to: UBND tỉnh Lạng Sơn, by: 2025-12-18}\n", "");
    String bare = Files.readString(locality());
    HtmlPage form = desk.page("co-quan");
    type(form, "ke-hoach", "Kế hoạch triển khai Tháng hành động");
    type(form, "so", "622/KH-UBND");
    type(form, "ngay", "2025-10-20");
    type(form, "gui", "UBND tỉnh Lạng Sơn");
    type(form, "han", "2025-12-18");
    type(form, "dia-chi", "Số 1 đường Trần Đăng Ninh");
    form = OpenDesk.press(form, "luu");
    String now = Files.readString(locality());
    assertTrue(now.contains("\n  number: 622/KH-UBND\n  date: 2025-10-20\n"), now);
    assertTrue(now.contains("\n  date: 2025-10-20\nreport:\n"), now);
    assertTrue(now.contains("\n  by: 2025-12-18\n---\n"), now);
    OpenDesk.undo(form);
    assertEquals(bare, Files.readString(locality()));
  }

  private static void type(HtmlPage form, String field, String words) {
    ((HtmlInput) found(form, "#" + field)).setValue(words);
  }

  /** What no form can show is not hidden behind one. */
  @Test
  void whatIsWrongWithTheWritingOpensTheText() throws IOException {
    replace("level: phường\n", "level: phường\nlevl: phường\n");
    HtmlPage page = ((HtmlAnchor) found(desk.page("loi"), ".error .where a")).click();
    assertTrue(page.getUrl().getPath().endsWith("/sua"), page.getUrl().toString());
  }
}
