package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The way out of the page, by hand, by keyboard and without a script, to a server of another name.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExitIT {
  private static final String OUTSIDE = "/thoi-tiet";

  /** Whether every corner and the middle of the window show the blank sheet. */
  private static final String COVERED =
      "[[0, 0], [0, 1], [1, 0], [1, 1], [.5, .5]].every(([x, y]) => document.elementFromPoint("
          + "x * (innerWidth - 1), y * (innerHeight - 1))?.className === 'blank')";

  private final AtomicReference<String> htmlAttribute = new AtomicReference<>("");
  private final Host outside =
      new Host(path -> Host.Answer.page("<!DOCTYPE html><title>Thời tiết</title><p>Nắng nhẹ</p>"));
  private Host host;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    Generator generator = new Generator(contentWithExit(), Generator.at(Generator.DAY), Map.of());
    StaticFiles files =
        new StaticFiles(generator.build("exit", "2025/lang-son/ky-lua", "https://ky-lua.example/"));
    host = new Host(path -> marked(files.to(path)));
    browser = new Browser();
  }

  /** The real content, whose localities lead out to a server of this test's. */
  private Path contentWithExit() throws IOException {
    Path copy = Generator.WORK.resolve("content-with-exit");
    Path real = Generator.PROJECT.resolve("content");
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(real.relativize(file).toString());
        Files.createDirectories(to.getParent());
        String text = Files.readString(file);
        Files.writeString(
            to,
            text.replace(
                "type: locality\n", "type: locality\nexit-url: " + outside.at(OUTSIDE) + "\n"));
      }
    }
    return copy;
  }

  private Host.Answer marked(Host.Answer answer) {
    String attribute = htmlAttribute.get();
    if (attribute.isEmpty()) {
      return answer;
    }
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    return new Host.Answer(
        answer.status(),
        answer.headers(),
        body.startsWith("<!DOCTYPE html>")
            ? body.replaceFirst("<html ", "<html " + attribute + " ")
                .getBytes(StandardCharsets.UTF_8)
            : answer.body());
  }

  @BeforeEach
  void forget() {
    outside.forgetRequests();
    browser.resize(1280, 800);
  }

  @AfterEach
  void leave() {
    htmlAttribute.set("");
    browser.driver().get("about:blank");
    browser.await("a blank page", () -> browser.address().equals("about:blank"));
  }

  @AfterAll
  void stop() {
    browser.close();
    host.close();
    outside.close();
  }

  private URI page(String path) {
    return host.at("/" + path + "index.html");
  }

  private void open(String path) {
    browser.open(page(path));
  }

  private void assertOutside() {
    browser.awaitPage(outside.at(OUTSIDE));
  }

  @Test
  void aClickLeadsOutWithoutSayingWhereFrom() {
    open("an-toan/");
    browser.click(".exit-button");
    assertOutside();
    assertComesFromNowhere();
  }

  @Test
  void theThumbReachesTheButtonOnAPhone() {
    browser.resize(320, 568);
    open("duong-day-nong/");
    browser.click(".exit-button");
    assertOutside();
  }

  @Test
  void backDoesNotReturnToThePageThatWasLeft() {
    open("");
    open("duong-day-nong/");
    browser.click(".exit-button");
    assertOutside();
    browser.run("history.back()");
    browser.awaitPage(page(""));
    assertEquals(0L, browser.run("return document.querySelectorAll('.blank').length"));
  }

  @Test
  void theFirstTabAndEnterLeadOut() {
    open("");
    browser.tap("Tab", "Tab");
    assertEquals(true, browser.run("return 'exit' in document.activeElement.dataset"));
    browser.tap("Enter", "Enter");
    assertOutside();
  }

  @Test
  void shiftThreeTimesLeadsOutWhicheverShiftItIs() {
    open("");
    browser.tap("Shift", "ShiftLeft");
    assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", status());
    browser.tap("Shift", "ShiftRight");
    assertEquals("Nhấn Shift thêm 1 lần nữa để thoát.", status());
    browser.tap("Shift", "ShiftLeft");
    assertOutside();
  }

  @Test
  void shiftWithALetterDoesNotCountAndAnotherKeyStartsAgain() {
    open("");
    browser.keyDown("Shift", "ShiftLeft", 8);
    browser.keyDown("A", "KeyA", 8);
    browser.keyUp("A", "KeyA", 8);
    browser.keyUp("Shift", "ShiftLeft", 0);
    assertEquals("", status());
    browser.tap("Shift", "ShiftLeft");
    browser.tap("Shift", "ShiftLeft");
    browser.tap("a", "KeyA");
    assertEquals("", status());
    browser.tap("Shift", "ShiftLeft");
    assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", status());
    assertEquals(page("").toString(), browser.address());
  }

  /** The five seconds pass when the test says so, not when the machine does. */
  @Test
  void fiveSecondsWithoutShiftStartAgain() {
    String clock =
        browser.beforeEachPage(
            "window.timers = new Map(); let n = 0;"
                + "window.setTimeout = (act, ms, ...of) => { timers.set(++n, [ms, act, of]);"
                + " return n; };"
                + "window.clearTimeout = (id) => { timers.delete(id); };");
    try {
      open("");
      browser.tap("Shift", "ShiftLeft");
      browser.tap("Shift", "ShiftLeft");
      assertEquals(5000L, browser.run("return [...timers.values()].pop()[0]"));
      browser.run("const [ms, act, of] = [...timers.values()].pop(); timers.clear(); act(...of)");
      assertEquals("Đã hết giờ, chưa thoát khỏi trang.", status());
      browser.tap("Shift", "ShiftLeft");
      assertEquals("Nhấn Shift thêm 2 lần nữa để thoát.", status());
      assertEquals(page("").toString(), browser.address());
    } finally {
      browser.notBeforeEachPage(clock);
    }
  }

  /** In one script: before the browser has even asked for the other page. */
  @Test
  void thePageIsCoveredAtOnce() {
    open("duong-day-nong/");
    assertEquals(
        List.of("true", "Đang tải…", "alert", "Đang tải…"),
        browser.findings(
            "document.querySelector('.exit-button').click(); const blank ="
                + " document.querySelector('.blank'); return ["
                + COVERED
                + ", blank.textContent, blank.role, document.title]"));
    assertOutside();
  }

  @Test
  void nothingCoversAPageThatTheBrowserBringsBack() {
    open("duong-day-nong/");
    String title = (String) browser.run("return document.title");
    assertEquals(
        List.of("false", title, "0"),
        browser.findings(
            "document.querySelector('.exit-button').click(); dispatchEvent(new"
                + " PageTransitionEvent('pageshow', {persisted: true})); return ["
                + COVERED
                + ", document.title, document.querySelectorAll('.blank, .leaving').length]"));
    assertOutside();
  }

  private void assertComesFromNowhere() {
    List<Host.Request> arrivals =
        outside.requests().stream().filter(request -> request.path().equals(OUTSIDE)).toList();
    assertEquals(1, arrivals.size());
    assertFalse(arrivals.get(0).has("Referer"));
  }

  @Test
  void withoutAScriptTheLinkLeadsOut() {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.driver().get(page("an-toan/").toString());
      browser.await(
          "the page",
          () ->
              browser.address().equals(page("an-toan/").toString())
                  && Boolean.TRUE.equals(
                      browser.run(
                          "return document.readyState === 'complete'"
                              + " && document.querySelector('.exit-button') !== null")));
      browser.click(".exit-button");
      browser.await("the way out", () -> browser.address().equals(outside.at(OUTSIDE).toString()));
      assertComesFromNowhere();
    } finally {
      browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void aWholeVisitCanTakeOnePlaceInTheHistory() {
    htmlAttribute.set("data-single-entry");
    open("");
    Object length = browser.run("return history.length");
    browser.click(".strip li:last-child a");
    browser.awaitPage(page("duong-day-nong/"));
    browser.click(".exit-note a");
    browser.awaitPage(page("an-toan/"));
    assertEquals(length, browser.run("return history.length"));
    browser.run("history.back()");
    browser.await("the page before the visit", () -> !browser.address().startsWith(host.origin()));
  }

  private String status() {
    return (String)
        browser.run("return document.querySelector('body > p[role=status]').textContent");
  }
}
