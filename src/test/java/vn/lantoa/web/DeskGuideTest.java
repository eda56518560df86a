package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guide at the desk, in a browser that runs no script. */
final class DeskGuideTest {
  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  @Test
  void theGuideIsAtTheDeskAndExplainsEachProblem() throws IOException {
    Serving.write(
        desk.ofWard("trang.md"), "---\ntype: page\ntitle: Trang\npath: trang\n---\n<div>\n");
    HtmlPage problems = desk.page("loi");
    DomElement more = (DomElement) problems.querySelector(".error a[href^=cam-nang]");
    assertTrue(more.getAttribute("aria-label").startsWith("Tìm hiểu thêm: "));
    HtmlPage explained = more.click();
    assertEquals(
        desk.serving().at("cam-nang/loi-loi-van.html") + "#raw-html",
        explained.getUrl().toString());
    assertTrue(explained.getElementById("raw-html").getTextContent().contains("HTML"));

    HtmlPage first = desk.page("cam-nang/");
    assertTrue(first.getTitleText().startsWith("Cẩm nang"), first.getTitleText());
    HtmlPage home = ((DomElement) first.querySelector("header li:last-child a")).click();
    assertTrue(home.getUrl().getPath().equals(desk.serving().at("").getPath()), "" + home.getUrl());
    assertTrue(
        desk.serving()
            .get(desk.serving().at("cam-nang/to-in.webp").getPath())
            .startsWith("HTTP/1.1 200"));
    for (String strange : new String[] {"cam-nang/x.html", "cam-nang/..%2fdesk.css", "a/b"}) {
      assertTrue(
          desk.serving().get(desk.serving().at("").getPath() + strange).startsWith("HTTP/1.1 404"),
          strange);
    }
  }
}
