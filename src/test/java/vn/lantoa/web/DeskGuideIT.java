package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.guide.GuideBook;

/** The guide's pages as a browser shows them, from a folder of their own. */
final class DeskGuideIT {
  private static final List<String> PAGES =
      List.of("index.html", "tra-cuu.html", "gio-dau-tien.html", "bao-cao.html", "loi-to-in.html");

  @Test
  void everyKindOfPageIsForEverybody(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : GuideBook.read().files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    try (Browser browser = new Browser()) {
      for (String page : PAGES) {
        browser.open(URI.create("file://" + folder.resolve(page)));
        for (int width : new int[] {320, 1440}) {
          browser.resize(width, 800);
          for (String scheme : List.of("light", "dark")) {
            browser.prefer("screen", scheme, "no-preference");
            Axe.load(browser);
            assertEquals(List.of(), Axe.violations(browser), page + width + scheme);
          }
          assertEquals(
              true,
              browser.run("return document.documentElement.scrollWidth <= innerWidth"),
              page + ": nothing is beside the screen of " + width);
        }
        browser.prefer("print", "dark", "no-preference");
        assertEquals(
            "rgb(0, 0, 0) rgb(255, 255, 255)",
            browser.run(
                "const s = getComputedStyle(document.documentElement);"
                    + " return s.color + ' ' + s.backgroundColor"),
            page + ": black on white on paper");
      }
    }
  }
}
