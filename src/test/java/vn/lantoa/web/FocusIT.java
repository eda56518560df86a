package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.2, 2.4.11: with the Tab key through every page, forwards and back. The bars that stay on
 * the screen never lie over what has the focus.
 */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FocusIT {
  private static final int SHIFT = 8;
  private static final String WATCH = Script.read("/web/focus-watch.js");

  private final Hosts hosts;
  private Browser browser;

  FocusIT(Sites sites) {
    hosts = new Hosts(sites);
  }

  @BeforeAll
  void start() {
    browser = new Browser();
    // Smooth scrolling ends at the same place, only later.
    browser.prefer("screen", "light", "reduce");
  }

  @AfterAll
  void stop() {
    browser.close();
    hosts.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatHasTheFocusCanBeSeen(Specimen type) {
    List<String> covered = new ArrayList<>(covered(type, 1280, 800));
    covered.addAll(covered(type, 320, 256)); // the same screen at 400 %
    assertEquals(List.of(), covered);
  }

  /** Between the two, and higher than what covers most. */
  @ParameterizedTest
  @EnumSource
  @Tag("long")
  void whatHasTheFocusCanBeSeenOnAPhone(Specimen type) {
    assertEquals(List.of(), covered(type, 320, 640));
  }

  private List<String> covered(Specimen type, int width, int height) {
    browser.resize(width, height);
    browser.open(hosts.at(type));
    return tabThrough(width + " x " + height);
  }

  /** Guards the test above: a bar over everything is found. */
  @Test
  void aCoveredFocusIsFound() {
    browser.resize(320, 640);
    browser.open(hosts.whole().at("/index.html"));
    browser.run(
        "document.querySelector('.exit').style.height = '600px';"
            + "document.documentElement.style.scrollPadding = 0");
    assertTrue(tabThrough("").size() > 3);
  }

  private List<String> tabThrough(String window) {
    browser.run(WATCH);
    int targets =
        ((Number)
                browser.run(
                    "return [...document.querySelectorAll("
                        + "'a[href], button, input:not([type=radio]), input:checked, summary, [tabindex=\"0\"]')]"
                        + ".filter(e => e.checkVisibility()).length"))
            .intValue();
    for (int i = 0; i < targets; i++) {
      browser.keyDown("Tab", "Tab", 0);
    }
    for (int i = 1; i < targets; i++) {
      browser.keyDown("Tab", "Tab", SHIFT);
    }
    Map<?, ?> seen =
        (Map<?, ?>)
            browser.run(
                "return {places: new Set(seen.map(s => s.element)).size, covered: seen"
                    + ".filter(s => s.share < 0.7).map(s => s.share.toFixed(2) + ' ' + s.name)}");
    assertEquals(targets, ((Number) seen.get("places")).intValue(), "places at " + window);
    List<String> covered = new ArrayList<>();
    ((List<?>) seen.get("covered")).forEach(place -> covered.add(window + ": " + place));
    return covered;
  }
}
