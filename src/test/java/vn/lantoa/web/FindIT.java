package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Finding one's place on the pages that lead to places, from a server and from a folder. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FindIT {
  private static final String KY_LUA = "2025/lang-son/ky-lua/index.html";
  private static final String TAM_DUONG = "2024/lai-chau/tam-duong/index.html";

  private final Sites sites;
  private Browser browser;
  private Host host;

  FindIT(Sites sites) {
    this.sites = sites;
  }

  @BeforeAll
  void start() {
    browser = new Browser();
    host = new Host(new StaticFiles(sites.whole()));
  }

  @AfterAll
  void stop() {
    browser.close();
    host.close();
  }

  @AfterEach
  void allowScripts() {
    browser.javaScript(true);
    browser.resize(360, 640);
  }

  @ParameterizedTest
  @CsvSource({
    "Kỳ Lừa, Phường Kỳ Lừa",
    "ky lua, Phường Kỳ Lừa",
    "'  KY   LUA ', Phường Kỳ Lừa",
    "phuong ky, Phường Kỳ Lừa",
    "kỳ lua lang son 2025, Phường Kỳ Lừa",
    "kỳ lừa năm 2025, Phường Kỳ Lừa",
    "ky lua 20, Phường Kỳ Lừa",
    "kylua, Phường Kỳ Lừa",
    "tam duong, Huyện Tam Đường",
    "đường, Huyện Tam Đường",
    "quảng ngãi, Tỉnh Quảng Ngãi|Huyện Ba Tơ",
    "lang son, Tỉnh Lạng Sơn|Phường Kỳ Lừa",
    "bac kan, Tỉnh Bắc Kạn",
    "thái nguyên, Tỉnh Bắc Kạn",
    "2024, Năm 2024|Huyện Ba Tơ|Tỉnh Lai Châu|Tỉnh Quảng Ngãi|Sở Tư pháp|Huyện Tam Đường",
  })
  void placesAreFoundByTheWordsOfTheirNames(String query, String places) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      open("index.html");
      type(Normalizer.normalize(query, form));
      awaitHits();
      assertEquals(places, hits(), query);
      int count = places.split("\\|").length;
      browser.await("the count", () -> ("Tìm thấy " + count + " nơi.").equals(status()));
    }
  }

  /** Words are looked for from their first letter on. */
  @ParameterizedTest
  @ValueSource(strings = {"ua", "uong", "ba nh", "ky xyz", "an"})
  void nothingIsFoundInsideAWord(String query) {
    open("index.html");
    type(query);
    browser.await("the message", () -> status().startsWith("Không tìm thấy"));
    assertEquals("", hits());
    assertTrue(isShown("#_noi"), "the list of all stays");
  }

  @Test
  void aYearInTheQueryMeansWhatItSays() {
    open("index.html");
    type("tam duong 2025");
    awaitHits();
    assertEquals(
        "Huyện Tam Đường Tỉnh Lai Châu · không có năm 2025, có năm 2024",
        browser.run("return document.querySelector('.hits').innerText.replace(/\\s+/g, ' ')"));
    assertEquals(host.at("/" + TAM_DUONG).toString(), first());
  }

  @Test
  void formerNamesAreFound() {
    try (Host guide = new Host(new StaticFiles(sites.guide()))) {
      browser.open(guide.at("/index.html"));
      type("hoa sen");
      awaitHits();
      assertEquals("Phường Hoa Ban", hits());
      assertTrue(
          String.valueOf(browser.run("return document.querySelector('.hits').textContent"))
              .contains("trước đây: Xã Hoa Sen, Xã Hoa Lý"));
    }
  }

  @Test
  void enterOpensTheFirst() {
    open("index.html");
    type("kylua");
    enter();
    browser.awaitPage(host.at("/" + KY_LUA));
  }

  @Test
  void theButtonDoesTheSameOnPagesBelow() {
    for (String file : List.of("2024/index.html", "2024/quang-ngai/index.html")) {
      open(file);
      type("tam duong");
      browser.run("document.querySelector('.find button').click()"); // the page may be gliding
      browser.awaitPage(host.at("/" + TAM_DUONG));
    }
  }

  @Test
  void anEmptyFieldFindsNothingAndLeadsNowhere() {
    open("index.html");
    type("kylua");
    awaitHits();
    browser.run("document.querySelector('.find input').select()");
    browser.tap("Delete", "Delete");
    assertEquals("", hits());
    assertEquals(false, isShown(".hits"));
    enter();
    assertEquals(host.at("/index.html").toString(), browser.address());
  }

  /** The list is loaded when somebody is about to type, and nothing but it. */
  @Test
  void theListIsLoadedOnceAndNothingElse() {
    browser.requests();
    open("index.html");
    assertTrue(browser.requests().stream().noneMatch(request -> request.contains("/noi.")));
    browser.run("document.querySelector('.find input').focus()");
    type("ba to");
    awaitHits();
    type("ba to 2024");
    List<String> requests = browser.requests();
    assertEquals(1, requests.size(), requests.toString());
    assertTrue(
        requests.get(0).matches(".*/tai-nguyen/noi\\.[0-9a-f]{8}\\.js"), requests.toString());
    assertEquals(List.of(), browser.complaints());
    assertEquals(
        "0,0,",
        browser.run("return [localStorage.length, sessionStorage.length, document.cookie].join()"));
  }

  @Test
  void worksFromAFolder() {
    BuiltSite site = sites.whole();
    String path = site.folder().resolve("2024/lai-chau/index.html").toUri().getRawPath();
    browser.open(URI.create("file://" + path));
    browser.await("the field", () -> isShown(".find input"));
    type("ky lua");
    awaitHits();
    assertEquals("file://" + site.folder().resolve(KY_LUA).toUri().getRawPath(), first());
  }

  /** With the keyboard open a phone shows 300 of its 640 pixels. */
  @Test
  void theFieldAndItsHitsAreSeenAboveTheKeyboard() {
    for (String file : List.of("index.html", "2025/index.html", "2024/lai-chau/index.html")) {
      open(file);
      type("lang son");
      awaitHits();
      browser.await(
          "both above the keyboard of " + file,
          () ->
              (Boolean)
                  browser.run(
                      "const top = document.querySelector('.find input').getBoundingClientRect().top;"
                          + "const hit = document.querySelectorAll('.hits li')[1].getBoundingClientRect();"
                          + "return top >= 0 && hit.bottom <= 300"));
    }
  }

  @Test
  void theFieldIsSeenWithoutScrollingOnAPhone() {
    browser.resize(360, 640);
    open("index.html");
    Object bottom =
        browser.run("return document.querySelector('.find input').getBoundingClientRect().bottom");
    assertTrue(((Number) bottom).intValue() < 480, "the bar begins there: " + bottom);
  }

  @Test
  void withoutJavaScriptAllPlacesAreListed() {
    browser.javaScript(false);
    open("index.html");
    browser.javaScript(true);
    assertEquals(
        "Tỉnh Bắc Kạn|Tỉnh Lai Châu|Huyện Tam Đường|Tỉnh Lạng Sơn|Phường Kỳ Lừa|Tỉnh Quảng Ngãi"
            + "|Huyện Ba Tơ|Sở Tư pháp",
        String.join(
            "|",
            browser.findings(
                "return [...document.querySelectorAll('.places a')].map(e => e.textContent)")));
    assertEquals(false, isShown(".find"));
  }

  private void open(String file) {
    browser.resize(360, 640);
    browser.open(host.at("/" + file));
  }

  private void type(String text) {
    browser.run("document.querySelector('.find input').focus()");
    browser.run("document.querySelector('.find input').select()");
    browser.write(text);
  }

  private void enter() {
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
  }

  private void awaitHits() {
    browser.await("the hits", () -> !hits().isEmpty());
  }

  private String hits() {
    return String.join(
        "|",
        browser.findings(
            "return [...document.querySelectorAll('.hits > li > a')].map(e => e.textContent)"));
  }

  private Object first() {
    return browser.run("return document.querySelector('.hits a').href");
  }

  private String status() {
    return String.valueOf(
        browser.run("return document.querySelector('.find [role=status]').textContent"));
  }

  private boolean isShown(String selector) {
    return (Boolean)
        browser.run("return document.querySelector(arguments[0]).checkVisibility()", selector);
  }
}
