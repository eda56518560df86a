package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The preview as an officer sees it: an editor on one side, the browser on the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ServeIT {
  private static final String SLOGANS = "content/2025/slogans/01-phong-ngua.md";
  private static final String OLD = "Hãy lên tiếng";
  private static final String NEW = "Hãy nói ra";
  private static final String OVERLAY = "document.querySelector('lantoa-preview').shadowRoot";
  private static final String PANEL = OVERLAY + ".querySelector('section')";

  /** What cannot be read without scrolling to and fro, or pushes all else out of the panel. */
  private static final String TOO_LARGE =
      """
      const panel = %s;
      const title = panel.querySelector('h2').getBoundingClientRect();
      return [
        ...(panel.scrollWidth > panel.clientWidth ? ['wide: ' + panel.scrollWidth] : []),
        ...(title.height > panel.clientHeight * 2 / 3 ? ['high: ' + title.height] : []),
      ];"""
          .formatted(PANEL);

  private Path folder;
  private String slogans;
  private Serving serving;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path temp) throws IOException {
    folder = temp;
    Serving.layOut(folder);
    slogans = Files.readString(folder.resolve(SLOGANS));
    serving = new Serving(folder, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0");
    serving.awaitBuilds(1);
    browser = new Browser();
    browser.resize(800, 500);
  }

  @AfterAll
  void stop() {
    browser.close();
    serving.close();
  }

  @BeforeEach
  void mend() throws IOException {
    Path path = folder.resolve(SLOGANS);
    if (!Files.readString(path).equals(slogans)) {
      Files.writeString(path, slogans);
    }
    browser.open(serving.at("thong-diep/index.html"));
    awaitText(OLD);
    awaitTrue(
        "nothing wrong any more",
        (OVERLAY + ".querySelector('.hide').textContent !== '' && ")
            + ("!" + OVERLAY + ".querySelector('.badge').classList.contains('faulty')"));
    browser.complaints(); // those of another test
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  private void awaitText(String text) {
    browser.await(
        text,
        () ->
            Boolean.TRUE.equals(
                browser.run(
                    "return document.readyState === 'complete' &&"
                        + " document.body.textContent.replace(/\\s+/g, ' ').includes(arguments[0])",
                    text)));
  }

  private void awaitTrue(String what, String script) {
    browser.await(what, () -> Boolean.TRUE.equals(browser.run("return " + script)));
  }

  @Test
  void showsAnEditByItselfWhereTheReaderWas() throws IOException {
    browser.run("window.old = true");
    browser.run(
        "const links = document.querySelectorAll('main a[href]'); const last = links[links.length - 1];"
            + " last.focus({preventScroll: true}); scrollTo({top: 400, behavior: 'instant'})");
    Object focused =
        browser.run("return [...document.querySelectorAll('a')].indexOf(document.activeElement)");
    double top = ((Number) browser.run("return scrollY")).doubleValue();
    assertTrue(top > 100, "a page long enough to be scrolled");
    edit(SLOGANS, OLD, NEW);
    awaitText(NEW);
    awaitTrue("the same place", "!window.old && Math.abs(scrollY - " + top + ") < 2");
    assertEquals(
        focused,
        browser.run("return [...document.querySelectorAll('a')].indexOf(document.activeElement)"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void keepsWhatIsBeingTyped() throws IOException {
    browser.open(serving.at("tim-kiem/index.html"));
    browser.run("const box = document.querySelector('input'); box.focus(); window.old = true;");
    browser.write("bạo lực");
    browser.run("document.activeElement.setSelectionRange(1, 3)");
    edit(SLOGANS, OLD, NEW);
    awaitTrue("a new page", "!window.old && document.readyState === 'complete'");
    awaitTrue("what was typed", "document.activeElement.value === 'bạo lực'");
    assertEquals(1L, browser.run("return document.activeElement.selectionStart"));
    assertEquals(3L, browser.run("return document.activeElement.selectionEnd"));
  }

  @Test
  void tellsAMistakeInThePageUntilItIsMended() throws IOException {
    browser.run("window.old = true; document.querySelector('main a[href]').focus()");
    String focused = (String) browser.run("return document.activeElement.outerHTML");
    edit(SLOGANS, "type: slogans", "type: slogan");
    awaitTrue("the overlay", PANEL + " && !" + PANEL + ".hidden");
    String told = (String) browser.run("return " + PANEL + ".textContent");
    assertTrue(told.contains(SLOGANS + ":2:"), told);
    assertTrue(told.contains("slogan"), told);
    assertTrue(told.contains("Gợi ý:"), told);
    assertEquals(true, browser.run("return window.old"), "the last good page stays");
    assertEquals(
        focused, browser.run("return document.activeElement.outerHTML"), "focus is not taken");
    String spoken =
        (String) browser.run("return " + OVERLAY + ".querySelector('[role=status]').textContent");
    assertTrue(spoken.contains(SLOGANS), spoken);
    assertEquals("dialog", browser.run("return " + PANEL + ".getAttribute('role')"));
    assertExitIsFree();
    browser.resize(360, 640);
    assertExitIsFree();
    browser.resize(800, 500);

    browser.tap("Escape", "Escape");
    awaitTrue("Escape", PANEL + ".hidden");
    assertEquals(focused, browser.run("return document.activeElement.outerHTML"));
    browser.run(OVERLAY + ".querySelector('.badge').click()");
    awaitTrue(
        "the badge opens it",
        "!" + PANEL + ".hidden && " + OVERLAY + ".activeElement === " + PANEL);
    browser.tap("Escape", "Escape");
    awaitTrue(
        "focus goes back", OVERLAY + ".activeElement === " + OVERLAY + ".querySelector('.badge')");

    edit(SLOGANS, "type: slogan", "type: slogans");
    awaitTrue(
        "no overlay", "!window.old && document.readyState === 'complete' && " + PANEL + ".hidden");
    assertEquals(
        "", browser.run("return " + OVERLAY + ".querySelector('[role=status]').textContent"));
    assertEquals(List.of(), browser.complaints());
  }

  /** Also in letters twice as large, where the title once stood in a column one letter wide. */
  @Test
  void axeFindsNoViolationWhereMistakesAreTold() throws IOException {
    edit(SLOGANS, "type: slogans", "type: slogan");
    awaitTrue("the overlay", PANEL + " && !" + PANEL + ".hidden");
    Axe.load(browser);
    List<String> found = new ArrayList<>();
    for (int percent : List.of(100, 200)) {
      browser.run("document.documentElement.style.fontSize = arguments[0] + '%'", percent);
      for (int width : List.of(320, 1280)) {
        browser.resize(width, 800);
        for (String scheme : List.of("light", "dark")) {
          browser.prefer("screen", scheme, "reduce");
          String view = percent + " %, " + width + " px, " + scheme + ": ";
          Axe.violations(browser).forEach(node -> found.add(view + node));
          browser.findings(TOO_LARGE).forEach(size -> found.add(view + size));
        }
      }
    }
    browser.prefer("screen", "light", "no-preference");
    browser.resize(800, 500);
    assertEquals(List.of(), found);
  }

  /** Nobody walks through a page's links to what keeps the page from being made anew. */
  @Test
  void isOneStepOfTheTabKeyAwayAndStaysClosedUntilSomethingElseIsWrong() throws IOException {
    edit(SLOGANS, "type: slogans", "type: slogan");
    awaitTrue("the overlay", PANEL + " && !" + PANEL + ".hidden");
    browser.tap("Tab", "Tab");
    assertEquals("hide", browser.run("return " + OVERLAY + ".activeElement.className"));
    browser.tap("Escape", "Escape");
    awaitTrue("Escape", PANEL + ".hidden");
    long builds = serving.builds();
    edit(SLOGANS, OLD, NEW);
    serving.awaitBuilds(builds + 1);
    browser.run("location.reload()");
    awaitTrue(
        "the same mistake",
        "document.readyState === 'complete' && "
            + (OVERLAY + ".querySelector('.badge').textContent !== '' && ")
            + (PANEL + ".hidden"));
    edit(SLOGANS, "type: slogan", "type: slogam");
    awaitTrue("another one", "!" + PANEL + ".hidden");
  }

  @Test
  void tellsThatNobodyLooksAnyMore(@TempDir Path other) throws IOException {
    Serving.layOut(other);
    try (Serving second =
        new Serving(other, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0")) {
      second.awaitBuilds(1);
      browser.open(second.at(""));
      awaitTrue("a page that listens", OVERLAY + ".querySelector('.hide').textContent !== ''");
    }
    awaitTrue("the end", OVERLAY + ".querySelector('.badge').textContent.includes('lantoa serve')");
    browser.complaints(); // it asks for the server again and again
  }

  /** The way out lies on top, wherever it is. */
  private void assertExitIsFree() {
    assertEquals(
        true,
        browser.run(
            """
            const exit = document.querySelector('.exit-button').getBoundingClientRect();
            const top = document.elementFromPoint(exit.x + exit.width / 2, exit.y + exit.height / 2);
            return Boolean(top.closest('.exit-button'));
            """));
  }

  @Test
  void stopsWithAMistakeAtTheStartAndOpensThePageWhenItIsMended(@TempDir Path other)
      throws IOException {
    Serving.layOut(other);
    Path file = other.resolve(SLOGANS);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("title:", "titel:"));
    try (Serving second =
        new Serving(other, "2025/lang-son/ky-lua", "--no-sheets", "--port", "0")) {
      browser.open(second.at("thong-diep/"));
      awaitText(SLOGANS + ":3:");
      assertFalse(browser.run("return document.body.textContent").toString().contains(OLD));
      Files.writeString(file, text);
      awaitText(OLD);
      assertEquals(second.at("thong-diep/").toString(), browser.address());
    }
  }
}
