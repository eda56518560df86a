package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.desk.ScreenNames;

/** Every screen of the desk, and every form of it that was refused, for everybody. */
final class DeskScreensIT {
  /** Types into the form of a button, though the page would not send it, and presses. */
  private static final String SEND =
      """
      const [selector, typed] = arguments;
      const button = document.querySelector(selector);
      if (!button) return document.querySelector('main').innerText.slice(0, 300);
      button.form.noValidate = true;
      for (let i = 0; i < typed.length; i += 2) {
        for (const field of button.form.querySelectorAll('[name="' + typed[i] + '"]')) {
          field.value = typed[i + 1];
        }
      }
      button.click();
      return '';
      """;

  @TempDir Path folder;

  /** A screen that is not looked at below is one that nobody has looked at. */
  @Test
  void noScreenIsForgotten() {
    Set<String> met = new TreeSet<>(DeskState.NO_PAGE);
    DeskState.ALL.forEach(state -> met.add(state.screen()));
    met.remove("khong-co");
    assertEquals(ScreenNames.all(folder), met);
  }

  @Test
  @Tag("long")
  void everyScreenIsForEverybody() throws IOException {
    DeskState.layOut(folder);
    List<String> flaws = new ArrayList<>();
    try (Serving serving = new Serving("desk", folder, "--port", "0");
        Browser browser = new Browser()) {
      for (DeskState state : DeskState.ALL) {
        browser.prefer("screen", "light", "reduce");
        browser.resize(320, 800);
        show(browser, serving, state);
        if (!state.button().isEmpty()) {
          browser.findings(FOCUS).forEach(flaw -> flaws.add(state + ": " + flaw));
        }
        Axe.load(browser);
        flaws(browser, state + " light", flaws);
        browser.prefer("screen", "dark", "reduce");
        flaws(browser, state + " dark", flaws);
        browser.run("document.documentElement.style.fontSize = '200%'");
        beside(browser, state + " at 200 %", flaws);
        browser.resize(1000, 800);
        beside(browser, state + " at 200 %, 1000 wide", flaws);
      }
    }
    assertEquals("", String.join("\n", flaws));
  }

  private static final String FOCUS =
      """
      const e = document.activeElement;
      const told = (e.getAttribute('aria-describedby') || '').split(' ')
        .map((id) => document.getElementById(id)).filter(Boolean);
      const wrong = e.matches('[role=alert]') || e.matches('[aria-invalid=true]')
        || told.some((one) => one.matches('[role=alert], .flaw'));
      return wrong ? [] : ['the focus is on ' + e.outerHTML.slice(0, 160)];
      """;

  private static void flaws(Browser browser, String where, List<String> flaws) {
    Axe.violations(browser).forEach(flaw -> flaws.add(where + ": " + flaw));
    beside(browser, where, flaws);
  }

  private static void beside(Browser browser, String where, List<String> flaws) {
    browser
        .findings(
            """
            const most = document.documentElement.clientWidth;
            return document.documentElement.scrollWidth <= most ? []
              : [...document.querySelectorAll('body *')]
                  .filter((e) => e.getBoundingClientRect().right > most + 1)
                  .slice(0, 2).map((e) => 'beside the screen: ' + e.outerHTML.slice(0, 120));
            """)
        .forEach(flaw -> flaws.add(where + ": " + flaw));
  }

  private static void show(Browser browser, Serving serving, DeskState state) {
    browser.open(URI.create(serving.at("") + state.address()));
    if (state.button().isEmpty()) {
      return;
    }
    Object before = browser.run("return performance.timeOrigin");
    assertEquals("", browser.run(SEND, state.button(), state.typed()), "no button: " + state);
    browser.await(
        "the answer to " + state,
        () ->
            !before.equals(browser.run("return performance.timeOrigin"))
                && "complete".equals(browser.run("return document.readyState")));
  }
}
