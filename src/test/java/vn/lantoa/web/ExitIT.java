package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The way out, in each way that it can be taken, to another host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExitIT {
  private static final String HOME = "/ky-lua/index.html";
  private static final String SLOGANS = "/ky-lua/thong-diep/index.html";
  private static final String CHOOSER = "/index.html";
  private static final String BUTTON = ".exit-button";
  private static final int ALT = 1;
  private static final int CONTROL = 2;
  private static final int SHIFT = 8;

  /** What covers the page: asked at its corners, its middle and where the bars are. */
  private static final String UNCOVERED =
      """
      return [[1, 1], [innerWidth - 2, 1], [innerWidth / 2, innerHeight / 2],
          [1, innerHeight - 2], [innerWidth - 2, innerHeight - 2]]
        .map(([x, y]) => document.elementFromPoint(x, y))
        .filter((top) => !top?.matches('.blank[role=alert]')).map((top) => top?.outerHTML ?? 'a scroll bar');
      """;

  private static final String WEATHER = "https://weather.example/thoi-tiet";

  /** Keeps what covered the page when the click was over, before anything could be loaded. */
  private static final String WATCH_CLICKS =
      "addEventListener('click', () => { window.uncovered = (() => { %s })(); });"
          .formatted(UNCOVERED);

  /** The other host's "no content" leaves the reader where they are: a way out that is too slow. */
  private volatile boolean isSlow;

  private Host elsewhere;
  private BuiltSite site;
  private Host host;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    elsewhere = new Host(this::weather);
    site = siteWithExitTo(elsewhere.at("/thoi-tiet"));
    host = new Host(new StaticFiles(site));
  }

  private Host.Answer weather(String path) {
    return isSlow
        ? new Host.Answer(204, Map.of(), new byte[0])
        : Host.Answer.page(
            "<!DOCTYPE html><title>Thời tiết</title><link rel=icon href='data:,'><p>" + path);
  }

  /** The real content, in which the province names another way out, and its wards inherit it. */
  private static BuiltSite siteWithExitTo(URI exit) throws IOException {
    Path copy = Generator.WORK.resolve("content-with-exit");
    Path content = Generator.PROJECT.resolve("content");
    Files.walkFileTree(
        content,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Path to = copy.resolve(content.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
    Path province = copy.resolve("2025/lang-son/locality.md");
    String text = Files.readString(province);
    Files.writeString(province, text.replaceFirst("\n---\n", "\nexit-url: " + WEATHER + "\n---\n"));
    BuiltSite site =
        new Generator(copy, Generator.at(Generator.DAY), Map.of())
            .build("with-exit", "2025/lang-son", "https://lang-son.example/");
    // content may name no host but a public one, and the one at hand is this machine
    for (String page : site.pages()) {
      Path file = site.folder().resolve(page);
      Files.writeString(file, site.read(page).replace(WEATHER, exit.toString()));
    }
    return site;
  }

  @AfterAll
  void stop() {
    host.close();
    elsewhere.close();
  }

  /** A window without a history. */
  @BeforeEach
  void openBrowser() {
    elsewhere.forgetRequests();
    isSlow = false;
    browser = new Browser();
    browser.resize(1280, 800);
    browser.prefer("screen", "light", "reduce");
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  @Test
  void aClickLeavesAndNothingLeadsBackToThePage() {
    open(HOME);
    open(SLOGANS);
    browser.click(BUTTON);
    assertAway();
    browser.driver().navigate().back();
    browser.awaitPage(host.at(HOME));
  }

  @Test
  void theBarOnATelephoneLeavesToo() {
    browser.resize(320, 640);
    open(HOME);
    browser.click(BUTTON);
    assertAway();
  }

  @Test
  void theFirstTabAndEnterLeave() {
    open(SLOGANS);
    browser.tap("Tab", "Tab");
    browser.tap("Enter", "Enter");
    assertAway();
  }

  @Test
  void enterOnTheButtonLeaves() {
    open(SLOGANS);
    browser.run("document.querySelector('.exit-button').focus()");
    browser.tap("Enter", "Enter");
    assertAway();
  }

  @Test
  void shiftThreeTimesLeavesAndSaysHowOftenStill() {
    open(SLOGANS);
    tapShift("ShiftLeft");
    assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", said());
    assertEquals(1L, lights());
    tapShift("ShiftLeft");
    assertEquals("Nhấn Shift thêm 1 lần nữa để thoát.", said());
    assertEquals(2L, lights());
    tapShift("ShiftLeft");
    assertAway();
  }

  @Test
  void leftAndRightShiftCountAlike() {
    open(SLOGANS);
    tapShift("ShiftLeft");
    tapShift("ShiftRight");
    tapShift("ShiftLeft");
    assertAway();
  }

  @Test
  void eachPressGivesFiveSecondsMore() {
    browser.beforeEachPage(Script.read("/web/clock.js"));
    open(SLOGANS);
    tapShift("ShiftLeft");
    browser.run("pass(4999)");
    tapShift("ShiftLeft");
    browser.run("pass(4999)");
    tapShift("ShiftLeft");
    assertAway();
  }

  @Test
  void fiveSecondsWithoutAPressStartAnew() {
    browser.beforeEachPage(Script.read("/web/clock.js"));
    open(SLOGANS);
    tapShift("ShiftLeft");
    tapShift("ShiftLeft");
    browser.run("pass(5000)");
    assertEquals("Đã hết giờ, chưa thoát khỏi trang.", said());
    assertEquals(0L, lights());
    browser.run("pass(5000)");
    assertEquals("", said());
    tapShift("ShiftLeft");
    assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", said());
    assertHere();
  }

  @Test
  void anotherKeyStartsAnew() {
    open(SLOGANS);
    tapShift("ShiftLeft");
    tapShift("ShiftLeft");
    browser.tap("a", "KeyA");
    assertEquals("", said());
    tapShift("ShiftLeft");
    assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", said());
    assertHere();
  }

  @Test
  void shiftHeldForAnotherKeyDoesNotCount() {
    open(SLOGANS);
    for (int i = 0; i < 3; i++) {
      browser.keyDown("Shift", "ShiftLeft", SHIFT);
      browser.keyDown("A", "KeyA", SHIFT);
      browser.keyUp("A", "KeyA", SHIFT);
      browser.keyUp("Shift", "ShiftLeft", 0);
    }
    for (int modifier : List.of(CONTROL, ALT)) {
      for (int i = 0; i < 3; i++) {
        browser.keyDown("Shift", "ShiftLeft", SHIFT | modifier);
        browser.keyUp("Shift", "ShiftLeft", modifier);
      }
    }
    assertEquals("", said());
    assertHere();
  }

  @Test
  void shiftHeldForAClickDoesNotCount() {
    open(SLOGANS);
    for (int i = 0; i < 3; i++) {
      browser.keyDown("Shift", "ShiftLeft", SHIFT);
      browser.click("h1");
      browser.keyUp("Shift", "ShiftLeft", 0);
    }
    assertEquals("", said());
    assertHere();
  }

  @Test
  void shiftHeldDownCountsOnce() {
    open(SLOGANS);
    browser.keyDown("Shift", "ShiftLeft", SHIFT);
    for (int i = 0; i < 5; i++) {
      browser.keyRepeat("Shift", "ShiftLeft", SHIFT);
    }
    browser.keyUp("Shift", "ShiftLeft", 0);
    assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", said());
  }

  /** The keyboard on a touch screen presses Shift by itself at the start of a sentence. */
  @Test
  void shiftInAFieldOnATouchScreenDoesNotCount() {
    browser.command("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
    open(CHOOSER);
    assertEquals(true, browser.run("return matchMedia('(pointer: coarse)').matches"));
    browser.run("document.querySelector('.find input').focus()");
    for (int i = 0; i < 3; i++) {
      tapShift("ShiftLeft");
    }
    assertEquals("", said());
    assertHere();
  }

  @Test
  void shiftInAFieldOnADeskCounts() {
    open(CHOOSER);
    browser.run("document.querySelector('.find input').focus()");
    for (int i = 0; i < 3; i++) {
      tapShift("ShiftLeft");
    }
    assertAway();
  }

  @Test
  void thePageIsCoveredAtOnceAndUntilTheOtherHostAnswers() {
    isSlow = true;
    browser.beforeEachPage(WATCH_CLICKS);
    for (int width : List.of(320, 1280)) {
      for (String scheme : List.of("light", "dark")) {
        browser.resize(width, 640);
        browser.prefer("screen", scheme, "reduce");
        open(SLOGANS);
        browser.run("scrollTo(0, 900)");
        browser.click(BUTTON);
        assertCovered();
        assertEquals(List.of(), browser.findings("return uncovered"), "as soon as it was clicked");
      }
    }
  }

  /** A way out that was too slow, then Back and Forward: the reader stands on the page again. */
  @Test
  void afterBackNothingCoversThePage() {
    isSlow = true;
    open(HOME);
    open(SLOGANS);
    browser.click(BUTTON);
    assertCovered();
    browser.driver().navigate().back();
    browser.awaitPage(host.at(HOME));
    browser.driver().navigate().forward();
    browser.awaitPage(host.at(SLOGANS));
    assertUncovered();
  }

  /** The page as the browser kept it: {@code pageshow} is all that happens. */
  @Test
  void aPageThatTheBrowserKeptIsShownAsItWas() {
    isSlow = true;
    open(SLOGANS);
    Object title = browser.run("return document.title");
    browser.click(BUTTON);
    assertCovered();
    browser.run("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    assertUncovered();
    assertEquals(title, browser.run("return document.title"));
    isSlow = false;
    elsewhere.forgetRequests();
    browser.click(BUTTON);
    assertAway();
  }

  @Test
  void withoutJavaScriptTheLinksLeave() {
    for (String way : List.of(BUTTON, "a.skip[data-exit]")) {
      browser.javaScript(false);
      open(SLOGANS);
      if (way.equals(BUTTON)) {
        browser.click(way);
      } else {
        browser.tap("Tab", "Tab");
        browser.tap("Enter", "Enter");
      }
      assertAway();
      elsewhere.forgetRequests();
    }
  }

  @Test
  void singleEntryKeepsTheWholeVisitInOnePlaceOfTheHistory() {
    try (Host single =
        new Host(
            new StaticFiles(site, page -> page.replace("<html ", "<html data-single-entry ")))) {
      browser.open(elsewhere.at("/truoc"));
      List<String> before = browser.history();
      browser.open(single.at(HOME));
      for (String link : List.of("thong-diep/", "hoat-dong/")) {
        browser.click(".menu a[href*='" + link + "']");
        browser.awaitPage(single.at("/ky-lua/" + link + "index.html"));
      }
      assertEquals(before.size() + 1, browser.history().size(), "one place for three pages");
      browser.driver().navigate().back();
      browser.awaitPage(elsewhere.at("/truoc"));
    }
  }

  @Test
  void withoutSingleEntryEachPageHasItsPlace() {
    open(HOME);
    int before = browser.history().size();
    browser.click(".menu a[href*='thong-diep/']");
    browser.awaitPage(host.at(SLOGANS));
    assertEquals(before + 1, browser.history().size());
  }

  private void open(String page) {
    browser.open(host.at(page));
  }

  private void tapShift(String code) {
    browser.keyDown("Shift", code, SHIFT);
    browser.keyUp("Shift", code, 0);
  }

  private Object said() {
    return browser.run("return document.querySelector('body > [role=status]').textContent");
  }

  private Object lights() {
    return browser.run("return document.querySelectorAll('.exit-dots .on').length");
  }

  private void assertCovered() {
    browser.await("the cover", () -> browser.findings(UNCOVERED).isEmpty());
    assertEquals("Đang tải…", browser.run("return document.body.innerText.trim()"));
    assertEquals("Đang tải…", browser.run("return document.title"));
  }

  private void assertUncovered() {
    assertEquals(5, browser.findings(UNCOVERED).size());
    assertEquals(true, browser.run("return document.querySelector('h1').checkVisibility()"));
    assertEquals("", said());
  }

  private void assertHere() {
    assertEquals(host.origin(), browser.run("return location.origin"));
    assertEquals(List.of(), elsewhere.requests());
    assertEquals(false, browser.run("return document.documentElement.matches('.leaving')"));
  }

  /** The other host was asked once, without a word about where the reader comes from. */
  private void assertAway() {
    browser.await(
        "the other host", () -> browser.address().equals(elsewhere.at("/thoi-tiet").toString()));
    assertEquals(
        List.of("/thoi-tiet"), elsewhere.requests().stream().map(Host.Request::path).toList());
    Host.Request request = elsewhere.requests().get(0);
    assertTrue(
        !request.has("Referer") && !request.has("Origin") && !request.has("Cookie"),
        request.toString());
  }
}
