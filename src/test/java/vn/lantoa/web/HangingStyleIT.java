package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A line that lets the page through and then hangs: whoever needs help is not kept waiting. */
@ExtendWith(Sites.Given.class)
final class HangingStyleIT {
  private static final int PATIENCE = 20;

  private final StaticFiles files;

  HangingStyleIT(Sites sites) {
    files = new StaticFiles(sites.whole());
  }

  @Test
  void theNumbersAndTheWayOutArePaintedBeforeTheStyleSheetIsThere() {
    CountDownLatch hanging = new CountDownLatch(1);
    Host.Answers slow =
        path -> {
          if (path.endsWith(".css")) {
            await(hanging);
          }
          return files.to(path);
        };
    try (Host host = new Host(slow);
        Browser browser = new Browser()) {
      browser.resize(360, 640);
      browser.driver().get(host.at("/" + Specimen.LOCALITY.file()).toString());
      String painted =
          "const [paint] = performance.getEntriesByName('first-contentful-paint');"
              + "return paint ? paint.startTime"
              + " - performance.getEntriesByType('navigation')[0].responseEnd : -1";
      browser.await("a paint", () -> number(browser.run(painted)) >= 0);
      assertTrue(number(browser.run(painted)) < 1000, "painted after " + browser.run(painted));
      assertEquals(1, hanging.getCount());
      assertEquals(List.of(), browser.findings(Script.read("/web/way-out.js")));

      hanging.countDown();
      browser.await(
          "the rest", () -> number(browser.run("return document.styleSheets.length")) > 1);
      browser.awaitPage(host.at("/" + Specimen.LOCALITY.file()));
      assertEquals(List.of(), browser.findings(Script.read("/web/way-out.js")));
    }
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
