package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.WARD;
import static vn.lantoa.web.OpenDesk.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mistake is found at its place, and is in the way of nothing but itself. */
final class DeskErrorTest {
  private static final String FILE = "slogans/01-cua-phuong.md";
  private static final String SLOGANS =
      """
      ---
      type: slogans
      title: Của phường
      ---
      - Việc nhà không của riêng ai
      - Chấm dứt bạo lự c, vun đắp yêu thương
      """;

  @RegisterExtension
  final OpenDesk desk =
      new OpenDesk(Serving::layOut, Serving::addSheets, folder -> write(folder, SLOGANS));

  private static void write(Path folder, String slogans) throws IOException {
    Path file = folder.resolve("content").resolve(WARD).resolve(FILE);
    Files.createDirectories(file.getParent());
    Serving.write(file, slogans);
  }

  private HtmlPage opened() throws IOException {
    return found(desk.page("loi"), ".error .where a").click();
  }

  @Test
  void aMistakeOpensItsLineAndShutsNothingElse() throws IOException {
    HtmlPage page = opened();
    DomElement field = found(page, "textarea[autofocus]");
    assertEquals("Chấm dứt bạo lự c, vun đắp yêu thương", field.getTextContent());
    assertTrue(field.getAttribute("class").contains("marked"), field.asXml());
    String lent = "Không im lặng trước bạo lực";
    assertTrue(desk.file("2025/slogans/01-phong-ngua.md").toFile().isFile());
    assertFalse(page.querySelectorAll("main section li a[href*='cau=']").isEmpty(), lent);

    assertTrue(desk.page("").asNormalizedText().contains("Còn 1 lỗi phải sửa"));
    HtmlPage colours = desk.page("nhan-dien");
    assertFalse(colours.asNormalizedText().contains("Nội dung còn lỗi phải sửa"));
    assertFalse(colours.querySelectorAll("input[type=color], select, [name^=mau]").isEmpty());
    assertFalse(desk.page("so-can-goi").asNormalizedText().contains("Chưa xem được phần có sẵn"));

    write(desk.folder(), SLOGANS.replace("lự c", "lực").replace("title: Của phường\n", ""));
    assertEquals("ten", found(opened(), "textarea[autofocus]").getAttribute("name"));
    String order = SLOGANS.replace("lự c", "lực").replace("phường\n", "phường\norder: hai\n");
    write(desk.folder(), order);
    page = opened();
    assertTrue(page.getUrl().getPath().endsWith("/sua"), "it has no field: " + page.getUrl());
  }
}
