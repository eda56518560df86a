package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlRadioButtonInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Designs and the drawing of an edition, chosen at the desk without a script. */
final class DeskDesignTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut, Serving::addSheets);

  private static void tick(HtmlPage page, String design, boolean chosen) {
    ((HtmlCheckBoxInput) page.querySelector("input[name=mau][value=" + design + "]"))
        .setChecked(chosen);
  }

  private static void draw(HtmlPage page, String drawing) {
    ((HtmlRadioButtonInput) page.querySelector("input[name=tranh][value=" + drawing + "]"))
        .setChecked(true);
  }

  private static List<String> ticked(HtmlPage page) {
    return page.querySelectorAll("input[name=mau], input[name=tranh]").stream()
        .map(HtmlInput.class::cast)
        .filter(HtmlInput::isChecked)
        .map(HtmlInput::getValueAttribute)
        .toList();
  }

  /** The designs in which Nhận diện shows a sheet. */
  private List<String> shown() throws IOException {
    return desk.page("nhan-dien").querySelectorAll("figure img").stream()
        .map(image -> ((DomElement) image).getAttribute("src"))
        .map(address -> address.replaceFirst(".*[?&]mau=([a-z-]*).*", "$1"))
        .toList();
  }

  @Test
  void designsAreChosenAndTakenBack() throws IOException {
    Path own = desk.ofWard("identity.md");
    assertFalse(Files.exists(own), "it inherits");
    HtmlPage page = desk.page("mau-in");
    List<String> before = ticked(page);
    assertEquals(List.of("cam", "cung-nhau"), before);
    assertEquals(4 + 4 + 9, page.querySelectorAll("input[name=mau], main img").size());
    for (DomElement image :
        page.querySelectorAll("main img").stream().map(DomElement.class::cast).toList()) {
      String address = image.getAttribute("src");
      assertEquals(
          "image/svg+xml",
          desk.got(page, "img[src='" + address + "']", "src").getContentType(),
          address);
    }
    tick(page, "tiet-kiem-muc", true);
    tick(page, "cam", false);
    draw(page, "tre-em");
    HtmlPage saved = OpenDesk.press(page, "luu");
    assertTrue(OpenDesk.said(saved).contains("Đã lưu"), OpenDesk.said(saved));
    String text = Files.readString(own);
    assertEquals("---\ntype: identity\ndesigns: [tiet-kiem-muc]\npicture: tre-em\n---\n", text);
    assertEquals(ticked(saved), ticked(desk.page("mau-in")));
    HtmlPage common = OpenDesk.press(saved, "chung");
    assertFalse(Files.exists(own), "a file that says nothing goes");
    assertEquals(before, ticked(common));
    assertTrue(common.querySelectorAll("button[value=chung]").isEmpty());
    OpenDesk.undo(common);
    assertEquals(text, Files.readString(own));
  }

  @Test
  void withoutOneNothingIsSavedAndNoKeyIsWrittenTwice() throws IOException {
    HtmlPage page = desk.page("mau-in");
    for (String one : List.of("cam", "truyen-thong", "tranh", "tiet-kiem-muc")) {
      tick(page, one, false);
    }
    draw(page, "dem");
    HtmlPage told = OpenDesk.press(page, "luu");
    assertTrue(OpenDesk.said(told).contains("chọn ít nhất một mẫu"), OpenDesk.said(told));
    assertEquals(List.of("dem"), ticked(told), "nothing typed is lost");
    assertFalse(Files.exists(desk.ofWard("identity.md")));

    Path place = desk.ofWard("locality.md");
    String locality = Files.readString(place).replaceFirst("\n---\n", "\ndesigns: [cam]\n---\n");
    Files.writeString(place, locality);
    HtmlPage now = desk.page("mau-in");
    assertEquals(List.of("cam", "cung-nhau"), ticked(now));
    tick(now, "tranh", true);
    OpenDesk.press(now, "luu");
    assertEquals(locality.replace("[cam]", "[cam, tranh]"), Files.readString(place));
    assertFalse(Files.exists(desk.ofWard("identity.md")));
    assertEquals(List.of("cam", "tranh"), shown());
  }
}
