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
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.WindowType;

/** The way out, in each way that it can be taken, to another host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExitIT {
  private static final String HOME = "/ky-lua/index.html";
  private static final String SLOGANS = "/ky-lua/thong-diep/index.html";
  private static final String HOTLINES = "/ky-lua/duong-day-nong/index.html";
  private static final String SAFETY = "/ky-lua/an-toan/index.html";
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

  /** As browsers are that show a page nothing of the history. */
  private static final String BLIND =
      "Object.defineProperty(window, 'navigation', { value: undefined })";

  private static final String WEATHER = "https://weather.example/thoi-tiet";

  /** Keeps what covered the page when the click was over, before anything could be loaded. */
  private static final String WATCH_CLICKS =
      "addEventListener('click', () => { window.uncovered = (() => { %s })(); });"
          .formatted(UNCOVERED);

  /** The other host's "no content" leaves the reader where they are: a way out that is too slow. */
  private volatile boolean isSlow;

  /** The site's own pages take longer than anybody waits. */
  private volatile boolean isHeldUp;

  private Host elsewhere;
  private BuiltSite site;
  private Host host;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    elsewhere = new Host(this::weather);
    site = siteWithExitTo(elsewhere.at("/thoi-tiet"));
    Host.Answers files = new StaticFiles(site);
    host = new Host(path -> answer(files, path));
  }

  private Host.Answer answer(Host.Answers files, String path) throws IOException {
    if (isHeldUp && path.equals(HOME)) {
      LockSupport.parkNanos(3_000_000_000L);
    }
    return path.equals("/cong-thong-tin")
        ? Host.Answer.page("<!DOCTYPE html><title>Cổng</title><link rel=icon href='data:,'><p>Cổng")
        : files.to(path);
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
    for (String page : site.files().stream().filter(f -> f.endsWith(".html")).toList()) {
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
    isHeldUp = false;
    browser = new Browser();
    browser.resize(1280, 800);
    browser.prefer("screen", "light", "reduce");
  }

  @AfterEach
  void closeBrowser() {
    browser.close();
  }

  @Test
  void beforeTheExitBackLeadsThroughTheVisit() {
    visit();
    browser.driver().navigate().back();
    browser.awaitPage(host.at(SAFETY));
    assertUncovered();
    browser.driver().navigate().back();
    browser.awaitPage(host.at(HOTLINES));
    assertUncovered();
    browser.driver().navigate().forward();
    browser.awaitPage(host.at(SAFETY));
    assertUncovered();
  }

  @Test
  void theExitErasesAVisitThatBeganWithASearch() {
    browser.open(elsewhere.at("/tim"));
    visit();
    browser.click(BUTTON);
    assertErased();
    browser.driver().navigate().back();
    browser.awaitPage(elsewhere.at("/tim"));
  }

  @Test
  void theExitErasesAVisitInANewTab() {
    browser.driver().switchTo().newWindow(WindowType.TAB);
    visit();
    browser.click(BUTTON);
    assertErased();
  }

  @Test
  void theExitErasesWhatIsAheadToo() {
    browser.open(elsewhere.at("/tim"));
    visit();
    for (String page : List.of(SAFETY, HOTLINES)) {
      browser.driver().navigate().back();
      browser.awaitPage(host.at(page));
    }
    browser.click(BUTTON);
    assertErased();
    browser.driver().navigate().back();
    browser.awaitPage(elsewhere.at("/tim"));
  }

  @Test
  void theExitErasesWhatIsAheadOfTheFirstPage() {
    browser.open(elsewhere.at("/tim"));
    open(HOME);
    follow("thong-diep/", SLOGANS);
    browser.driver().navigate().back();
    browser.awaitPage(host.at(HOME));
    browser.click(BUTTON);
    assertErased();
  }

  @Test
  void theExitErasesStepsWithinAPage() {
    browser.open(elsewhere.at("/tim"));
    open(SAFETY);
    browser.run("location.hash = '_goi-dien'");
    browser.run("location.hash = '_thoat-nhanh'");
    browser.click(BUTTON);
    assertErased();
  }

  @Test
  void theExitErasesAVisitWhoseFirstPageTheBrowserDidNotKeep() {
    browser.beforeEachPage("addEventListener('unload', () => {})");
    browser.open(elsewhere.at("/tim"));
    visit();
    browser.click(BUTTON);
    assertErased();
  }

  /** Another program's page on the same host has no script of ours: it is not gone back to. */
  @Test
  void aVisitBeginsWhereTheSiteDoes() {
    browser.open(host.at("/cong-thong-tin"));
    visit();
    browser.click(BUTTON);
    assertErased();
  }

  /** The first page comes too slowly: the way out is the plain one. */
  @Test
  void aSlowFirstPageHoldsNobodyUp() {
    browser.beforeEachPage("addEventListener('unload', () => {})");
    open(HOME);
    follow("thong-diep/", SLOGANS);
    isHeldUp = true;
    browser.click(BUTTON);
    assertAway();
  }

  @Test
  void withoutASightOfTheHistoryBackLeadsBackAndThePageSaysSo() {
    browser.beforeEachPage(BLIND);
    open(HOME);
    follow("thong-diep/", SLOGANS);
    assertEquals(
        true,
        browser.run("return document.querySelector('.exit [data-back=kept]').checkVisibility()"));
    browser.click(BUTTON);
    assertAway();
    browser.driver().navigate().back();
    browser.awaitPage(host.at(HOME));
    assertUncovered();
  }

  @Test
  void thePageThatSaysNothingGoesOnWithoutAScript() {
    browser.javaScript(false);
    browser.open(elsewhere.at("/tim"));
    browser.driver().get(host.at("/x.html").toString());
    browser.await(
        "the other host", () -> browser.address().equals(elsewhere.at("/thoi-tiet").toString()));
    assertEquals(
        List.of(),
        browser.wholeHistory().stream().filter(url -> url.startsWith(host.origin())).toList());
  }

  /** Five pages, by their links. */
  private void visit() {
    open(HOME);
    follow("thong-diep/", SLOGANS);
    follow("hoat-dong/", "/ky-lua/hoat-dong/index.html");
    follow("duong-day-nong/", HOTLINES);
    browser.run("document.querySelector('.exit-note a').click()");
    browser.awaitPage(host.at(SAFETY));
    browser.run("document.querySelector('.foot a[href*=gioi-thieu]').click()");
    browser.awaitPage(host.at("/ky-lua/gioi-thieu/index.html"));
  }

  private void follow(String link, String page) {
    browser.run("document.querySelector('.menu a[href*=\"" + link + "\"]').click()");
    browser.awaitPage(host.at(page));
  }

  /** Nothing in the history but a name that says nothing, and neither way leads to a page. */
  private void assertErased() {
    browser.await(
        "the other host", () -> browser.address().equals(elsewhere.at("/thoi-tiet").toString()));
    List<String> pages =
        browser.wholeHistory().stream()
            .filter(url -> url.startsWith(host.origin()) && !url.endsWith("/x.html"))
            .filter(url -> !url.endsWith("/cong-thong-tin"))
            .toList();
    assertEquals(List.of(), pages);
    browser.driver().navigate().forward();
    browser.await(
        "the other host", () -> browser.address().equals(elsewhere.at("/thoi-tiet").toString()));
    browser.driver().navigate().back();
    browser.await(
        "the other host", () -> browser.address().equals(elsewhere.at("/thoi-tiet").toString()));
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

  /** A way out that is too slow: the visit is gone already, and nothing shows. */
  @Test
  void anErasedVisitStaysCovered() {
    isSlow = true;
    open(HOME);
    follow("thong-diep/", SLOGANS);
    browser.click(BUTTON);
    browser.await("the page that says nothing", () -> browser.address().endsWith("/x.html"));
    assertCovered();
    assertEquals(
        List.of(), browser.wholeHistory().stream().filter(url -> url.contains("ky-lua")).toList());
  }

  /** A way out that was too slow, then Back and Forward: the reader stands on the page again. */
  @Test
  void afterBackNothingCoversThePage() {
    browser.beforeEachPage(BLIND);
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
  void eachPageHasItsPlace() {
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
