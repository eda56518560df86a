package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is today and what comes next is told by the reader's clock, on pages that have none. */
@ExtendWith(Sites.Given.class)
final class NextIT {
  private static final String HOME = "/2025/lang-son/hoa-ban/index.html";
  private static final String ACTIVITIES = "/2025/lang-son/hoa-ban/hoat-dong/index.html";
  private static final String DAYS = "/2025/lang-son/hoa-ban/lich/index.html";

  private final Sites sites;

  NextIT(Sites sites) {
    this.sites = sites;
  }

  @Test
  void theBrowserMarksTodayAndWhatComesNext() {
    try (Host host = new Host(new StaticFiles(sites.guide()));
        Browser browser = new Browser()) {
      String clock = at(browser, "2025-11-10T09:00:00Z");
      browser.open(host.at(HOME));
      assertEquals(
          "Lễ phát động Tháng hành động|Nói chuyện tại khối phố|Gửi báo cáo kết quả",
          rows(browser).substring(0, rows(browser).indexOf("kết quả") + 7));
      assertEquals("15/11/2025 Sắp tới", marks(browser));
      browser.notBeforeEachPage(clock);

      clock = at(browser, "2025-11-21T17:30:00Z"); // the 22nd in Vietnam
      browser.open(host.at(HOME));
      assertEquals(
          "Nói chuyện tại khối phố|Gửi báo cáo kết quả|Tập huấn cho cán bộ khối phố",
          rows(browser));
      assertEquals("22/11/2025 Hôm nay|29/11/2025 Sắp tới", marks(browser));
      browser.open(host.at(ACTIVITIES));
      assertEquals("22/11/2025 Hôm nay|29/11/2025 Sắp tới", marks(browser));
      browser.open(host.at(DAYS));
      assertEquals("25/11 Sắp tới", marks(browser));
      browser.notBeforeEachPage(clock);

      at(browser, "2027-01-01T00:00:00Z");
      browser.open(host.at(HOME));
      assertEquals("", marks(browser));
    }
  }

  @Test
  void withoutJavaScriptNothingIsMarkedAndTheFirstAreShown() {
    try (Host host = new Host(new StaticFiles(sites.guide()));
        Browser browser = new Browser()) {
      browser.javaScript(false);
      browser.open(host.at(HOME));
      browser.javaScript(true);
      assertEquals(
          "Lễ phát động Tháng hành động|Nói chuyện tại khối phố|Gửi báo cáo kết quả",
          rows(browser));
      assertEquals("", marks(browser));
    }
  }

  private static String at(Browser browser, String instant) {
    return browser.beforeEachPage("Date.now = () => Date.parse('" + instant + "')");
  }

  /** Which activities the home page shows. */
  private static String rows(Browser browser) {
    return String.join(
        "|",
        browser.findings(
            "return [...document.querySelectorAll('[data-coming] > li')]"
                + ".filter(e => e.checkVisibility()).map(e => e.querySelector('h3').textContent)"));
  }

  /** The last day of each place that is marked, with its mark. */
  private static String marks(Browser browser) {
    return String.join(
        "|",
        browser.findings(
            "return [...document.querySelectorAll('.now')].map(mark =>"
                + " [...mark.parentNode.querySelectorAll('time')].pop().textContent + ' ' +"
                + " mark.textContent)"));
  }
}
