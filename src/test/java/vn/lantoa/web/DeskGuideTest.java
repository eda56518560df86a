package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide at the desk, in a browser that runs no script. */
final class DeskGuideTest {
  @Test
  void theGuideIsAtTheDeskAndExplainsEachProblem(@TempDir Path folder) throws IOException {
    Serving.layOut(folder);
    Serving.write(
        folder.resolve("content/2025/lang-son/ky-lua/trang.md"),
        "---\ntype: page\ntitle: Trang\npath: trang\n---\n<div>\n");
    try (Serving serving = new Serving("desk", folder, "--port", "0");
        WebClient client = new WebClient()) {
      client.getOptions().setJavaScriptEnabled(false);
      client.getOptions().setCssEnabled(false);
      HtmlPage problems = client.getPage(serving.at("loi").toURL());
      DomElement more = (DomElement) problems.querySelector(".error a[href^=cam-nang]");
      assertTrue(more.getAttribute("aria-label").startsWith("Tìm hiểu thêm: "));
      HtmlPage explained = client.getPage(problems.getFullyQualifiedUrl(more.getAttribute("href")));
      assertEquals(
          serving.at("cam-nang/loi-loi-van.html") + "#raw-html", explained.getUrl().toString());
      assertTrue(explained.getElementById("raw-html").getTextContent().contains("HTML"));

      HtmlPage first = client.getPage(serving.at("cam-nang/").toURL());
      assertTrue(first.getTitleText().startsWith("Cẩm nang"), first.getTitleText());
      HtmlPage desk = ((DomElement) first.querySelector("header li:last-child a")).click();
      assertTrue(desk.getUrl().getPath().equals(serving.at("").getPath()), "" + desk.getUrl());
      assertTrue(
          serving.get(serving.at("cam-nang/to-in.webp").getPath()).startsWith("HTTP/1.1 200"));
      for (String strange : new String[] {"cam-nang/x.html", "cam-nang/..%2fdesk.css", "a/b"}) {
        assertTrue(
            serving.get(serving.at("").getPath() + strange).startsWith("HTTP/1.1 404"), strange);
      }
    }
  }
}
