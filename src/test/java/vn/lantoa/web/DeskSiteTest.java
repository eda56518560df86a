package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.lantoa.web.OpenDesk.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lantoa.publish.Publisher;

/** What the desk makes: where it lies, and how long it is offered. */
final class DeskSiteTest {
  private static final String SITE = "lay?goi=trang";

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  private HtmlPage made() throws IOException {
    return ((HtmlButton) found(desk.page("lay"), "form[action=lay] button.main")).click();
  }

  private String type() throws IOException {
    return desk.got(SITE).getContentType();
  }

  @Test
  void isOfferedWhileItSaysWhatIsWritten() throws IOException {
    HtmlPage page = made();
    assertTrue(page.asNormalizedText().contains("đúng với nội dung bây giờ"), page.asXml());
    assertEquals("application/zip", type());
    Path slogans = desk.ofWard("../../slogans/01-phong-ngua.md").normalize();
    String before = Files.readString(slogans);
    Files.writeString(slogans, before + "- Hãy lên tiếng khi bị bạo lực\n");
    page = desk.page("lay");
    assertTrue(page.asNormalizedText().contains("Có thay đổi từ lần dựng trước"), page.asXml());
    assertEquals(0, page.querySelectorAll("a[href*='goi=trang'], a[href*='.zip']").size());
    assertEquals("text/html", type(), "an old page cannot have it either");
    Files.writeString(slogans, before);
    assertEquals("application/zip", type(), "it says that again");

    Path out = desk.folder().resolve("site");
    assertEquals(List.of(), new Publisher(out, "site").rehearse().problems(), "a build may follow");
    assertFalse(Files.exists(out), "that of builds is left alone");
    try (Stream<Path> all = Files.list(desk.folder().resolve("trang-web"))) {
      assertTrue(all.anyMatch(file -> file.endsWith("2025-lang-son-ky-lua")));
    }
  }
}
