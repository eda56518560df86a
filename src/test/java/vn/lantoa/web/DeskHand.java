package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * An officer at the desk in Chromium: she finds what she wants by the words that she reads, and
 * uses a mouse, or nothing but keys. With {@code -Dlantoa.pictures=FOLDER}, a picture of each page
 * that she comes to is kept.
 */
final class DeskHand {
  private static final String FIND = Script.read("/web/desk-find.js");
  private static final String MEANT = "[data-meant]";
  private static final int MOST_STOPS = 300;

  /** In the patience of a browser, which is twenty seconds. */
  private static final int MINUTES = 24;

  /** What the focus does not show: where it is, whether one sees it, and whether it is there. */
  private static final String STOP =
      """
      const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
      const on = document.elementFromPoint(r.x + Math.min(r.width / 2, 9), r.y + Math.min(r.height / 2, 9));
      const ring = parseFloat(s.outlineWidth) >= 2 && s.outlineStyle !== 'none';
      const seen = on && (e === on || e.contains(on) || on.contains(e));
      return {meant: e.matches('[data-meant]'),
        flaw: ring && seen ? '' : e.outerHTML.slice(0, 120) + (ring ? ' is covered' : ' has no ring')};
      """;

  private final Browser browser;
  private final URI desk;
  private final boolean keys;
  private int pictures;

  /** Whatever had the focus and did not show it. */
  private final List<String> unseen = new ArrayList<>();

  DeskHand(Browser browser, URI desk, boolean keys) {
    this.browser = browser;
    this.desk = desk;
    this.keys = keys;
  }

  List<String> unseen() {
    return unseen;
  }

  /** Types an address of the desk. */
  void open(String screen) {
    browser.driver().get(desk + screen);
    browser.await("a page of the desk", () -> browser.address().startsWith(desk.toString()));
    settled();
  }

  private void settled() {
    browser.await("a page", () -> "complete".equals(browser.run("return document.readyState")));
    String folder = System.getProperty("lantoa.pictures", "");
    if (!folder.isEmpty()) {
      keep(Path.of(folder));
    }
  }

  private void keep(Path folder) {
    String screen = browser.address().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    String name = String.format("%02d-%s.png", ++pictures, screen);
    try {
      Map<String, Object> wish = Map.of("format", "png", "captureBeyondViewport", true);
      String data = (String) browser.command("Page.captureScreenshot", wish).get("data");
      Files.write(folder.resolve(name), Base64.getDecoder().decode(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands on the page, without menus. */
  String read() {
    return String.valueOf(browser.run("return document.querySelector('main').innerText"));
  }

  /** Asserts that these words stand there. */
  DeskHand reads(String... all) {
    String text = read();
    for (String words : all) {
      assertTrue(text.contains(words), "“" + words + "” in " + browser.address() + "\n" + text);
    }
    return this;
  }

  void follow(String words) {
    meant("link", words, "");
    leave();
  }

  void press(String words) {
    press(words, "");
  }

  void press(String words, String below) {
    meant("button", words, below);
    leave();
  }

  /** Presses what takes minutes: all sheets are made. */
  void pressAndWait(String words) {
    meant("button", words, "");
    leave(MINUTES);
  }

  private void leave() {
    leave(1);
  }

  private void leave(int patience) {
    Object before = browser.run("return performance.timeOrigin");
    act();
    for (int i = 1; ; i++) {
      try {
        browser.await(
            "the next page", () -> !before.equals(browser.run("return performance.timeOrigin")));
        break;
      } catch (AssertionError e) {
        if (i >= patience) {
          throw e;
        }
      }
    }
    settled();
  }

  private void act() {
    if (keys) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    } else {
      browser.click(MEANT);
    }
  }

  /** A link behind which there is a file. */
  void take(String words) {
    meant("link", words, "");
    act();
  }

  void type(String label, String text) {
    type(label, "", text);
  }

  void type(String label, String below, String text) {
    meant("field", label, below);
    if (!keys) {
      browser.click(MEANT);
    }
    boolean day = Boolean.TRUE.equals(browser.run("return document.activeElement.type === 'date'"));
    if (day) {
      // the browser's own calendar, whose order of day and month is its language's
      browser.run(
          "const e = document.activeElement; e.value = arguments[0].split('/').reverse().join('-');"
              + " e.dispatchEvent(new Event('input', {bubbles: true}))",
          text);
      return;
    }
    browser.run("document.activeElement.select()");
    browser.write(text);
    // the clipboard may bring lines, which a field of one line joins
    String kept = String.valueOf(browser.run("return document.activeElement.value"));
    assertEquals(text, kept, label);
  }

  /** Types where the page opened. */
  void typeHere(String text) {
    String field = String.valueOf(browser.run("return document.activeElement.tagName"));
    assertTrue(
        List.of("INPUT", "TEXTAREA").contains(field),
        "the page opens at what is wrong: " + browser.address() + " " + field);
    browser.run("document.activeElement.select()");
    browser.write(text);
  }

  void tick(String label) {
    meant("field", label, "");
    if (keys) {
      browser.tap(" ", "Space");
    } else {
      browser.click(MEANT);
    }
  }

  void choose(String label, String below, String option) {
    meant("field", label, below);
    WebElement list = browser.driver().findElement(By.cssSelector(MEANT));
    list.sendKeys(Keys.HOME);
    for (int i = 0; i < MOST_STOPS; i++) {
      String chosen =
          String.valueOf(
              browser.run("const e = document.activeElement; return e.selectedOptions[0].text"));
      if (chosen.strip().startsWith(option)) {
        return;
      }
      list.sendKeys(Keys.ARROW_DOWN);
    }
    throw new AssertionError("no " + option + " in " + label);
  }

  void attach(String label, String below, Path file) {
    meant("field", label, below);
    browser.driver().findElement(By.cssSelector(MEANT)).sendKeys(file.toString());
  }

  /** Finds it; with keys alone, goes there by the Tab key. */
  private void meant(String kind, String words, String below) {
    assertEquals("", browser.run(FIND, kind, words, below), browser.address());
    if (!keys) {
      return;
    }
    for (int i = 0; i < MOST_STOPS; i++) {
      Map<?, ?> stop = (Map<?, ?>) browser.run(STOP);
      String flaw = String.valueOf(stop.get("flaw"));
      if (i > 0 && !flaw.isEmpty()) {
        unseen.add(flaw);
      }
      if (Boolean.TRUE.equals(stop.get("meant"))) {
        return;
      }
      browser.tap("Tab", "Tab");
    }
    throw new AssertionError("the Tab key does not lead to " + words);
  }
}
