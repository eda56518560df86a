package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything can be read: on small screens, enlarged, spaced out, on paper. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LayoutIT {
  private static final String LAYOUT = Script.read("/web/layout.js");

  /** WCAG 1.4.12; a sheet made by script, since the policy lets no other in. */
  private static final String SPACING =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      } p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets.push(sheet);
      """;

  private static final String HIDDEN_NUMBERS =
      "return [...document.querySelectorAll('.strip a[href^=tel]')]"
          + ".filter(e => !e.checkVisibility() && e.getAttribute('href') !== 'tel:115')"
          + ".map(e => e.textContent)";

  /** What is printed of them has the numbers already: a script, a notice for the wall. */
  private static final Set<Specimen> WITH_NUMBERS =
      EnumSet.of(Specimen.LOUDSPEAKER, Specimen.HOTLINES, Specimen.HOTLINES_OF_THE_GUIDE);

  private final Hosts hosts;
  private Browser browser;

  LayoutIT(Sites sites) {
    hosts = new Hosts(sites);
  }

  @BeforeAll
  void start() {
    browser = new Browser();
  }

  @AfterAll
  void stop() {
    browser.close();
    hosts.close();
  }

  @BeforeEach
  void asMostPeopleHaveIt() {
    browser.prefer("screen", "light", "no-preference");
  }

  @ParameterizedTest
  @EnumSource
  void nothingRunsOffASmallScreen(Specimen type) {
    open(type, 320, 640);
    assertEquals(List.of(), browser.findings(LAYOUT));
    browser.resize(1280, 800);
    assertEquals(List.of(), browser.findings(LAYOUT));
  }

  /** A window of 1280 by 1024 px at 400 %. */
  @ParameterizedTest
  @EnumSource
  void atFourHundredPercentThereIsRoomToRead(Specimen type) {
    open(type, 320, 256);
    assertEquals(List.of(), browser.findings(LAYOUT));
    Number bar = (Number) browser.run("return document.querySelector('.exit').offsetHeight");
    assertTrue(bar.doubleValue() < 256 / 3.0, "the bar takes " + bar + " of 256 px");
  }

  @ParameterizedTest
  @EnumSource
  void spacedTextIsNotCutOff(Specimen type) {
    open(type, 320, 640);
    browser.run(SPACING);
    assertEquals(List.of(), browser.findings(LAYOUT));
    browser.resize(1280, 800);
    assertEquals(List.of(), browser.findings(LAYOUT));
  }

  @ParameterizedTest
  @EnumSource
  void everyTargetCanBeHit(Specimen type) {
    open(type, 320, 640);
    assertEquals(List.of(), browser.findings(Script.read("/web/targets.js")));
    browser.resize(1280, 800);
    assertEquals(List.of(), browser.findings(Script.read("/web/targets.js")));
  }

  @ParameterizedTest
  @EnumSource
  void onPaperThereIsNothingToPress(Specimen type) {
    open(type, 700, 900);
    browser.prefer("print", "light", "no-preference");
    assertEquals(
        List.of(),
        browser.findings(
            "return [...document.querySelectorAll("
                + "'.skip, .exit, .menu, .tools, .share, .find, .crumbs, .foot nav')]"
                + ".filter(e => e.checkVisibility()).map(e => e.className || e.nodeName)"));
    assertEquals(
        !WITH_NUMBERS.contains(type),
        browser.run("return document.querySelector('.strip').checkVisibility()"),
        "numbers");
    assertTrue(new String(print(), StandardCharsets.ISO_8859_1).startsWith("%PDF"), "prints");
  }

  /** As the browser's text setting makes it; the rest of the screen is for reading. */
  @ParameterizedTest
  @ValueSource(ints = {100, 112, 125, 150, 175, 200})
  void inLargeLettersTheWayOutIsWholeAndAlone(int percent) {
    for (int width : List.of(320, 360)) {
      open(Specimen.LOCALITY, width, 640);
      browser.run("document.documentElement.style.fontSize = arguments[0] + '%'", percent);
      assertEquals(List.of(), browser.findings(Script.read("/web/way-out.js")), width + " px");
    }
  }

  /** A scroll bar that takes room leaves 305 px of 320. */
  @ParameterizedTest
  @EnumSource
  void inLettersTwiceAsLargeNothingRunsOffASmallScreen(Specimen type) {
    open(type, 305, 640);
    browser.run("document.documentElement.style.fontSize = '200%'");
    assertEquals(
        List.of(),
        browser.findings(
            """
            const wide = (e) => e.getBoundingClientRect().right > innerWidth;
            return document.documentElement.scrollWidth > innerWidth
              ? [...document.querySelectorAll('body *')].filter(wide)
                .map((e) => e.nodeName + ' ' + e.textContent.trim().slice(0, 40))
              : [];
            """));
  }

  /** So that numbers, the way out and the page itself share the first screen. */
  @ParameterizedTest
  @ValueSource(strings = {"2021/bac-kan", "2024/lai-chau/tam-duong", "2024/so-tu-phap", "2024"})
  void ofAPastYearTwoLinesAreSaidOnASmallScreen(String path) {
    browser.resize(320, 640);
    browser.open(hosts.whole().at("/" + path + "/index.html"));
    Number height = (Number) browser.run("return document.querySelector('.past p').offsetHeight");
    assertTrue(height.intValue() <= 42, "the note is " + height + " px high");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 500, 768, 1024, 1280, 1440})
  void noNumberButOneThatEverybodyKnowsGivesWay(int width) {
    for (Specimen type : List.of(Specimen.LOCALITY, Specimen.WARD_OF_THE_GUIDE)) {
      open(type, width, 800);
      assertEquals(List.of(), browser.findings(HIDDEN_NUMBERS));
      browser.prefer("print", "light", "no-preference");
      assertEquals(List.of(), browser.findings(HIDDEN_NUMBERS), "on paper");
      browser.prefer("screen", "light", "no-preference");
    }
  }

  private byte[] print() {
    Map<String, Object> paper =
        browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true));
    return Base64.getDecoder().decode(String.valueOf(paper.get("data")));
  }

  @Test
  void eachOfTheLongestScriptsFitsOnOneSideOfPaper() {
    open(Specimen.LOUDSPEAKER, 700, 900);
    browser.prefer("print", "light", "no-preference");
    browser.run("document.querySelectorAll('details').forEach(day => { day.open = true; })");
    Matcher pages =
        Pattern.compile("/Type /Page\\b").matcher(new String(print(), StandardCharsets.ISO_8859_1));
    assertEquals(2 + 7, pages.results().count(), "the usual, the short, and a week");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 500, 768, 1280})
  void noNameOfANumberRunsIntoTheNext(int width) {
    open(Specimen.LOCALITY, width, 800);
    assertEquals(
        List.of(),
        browser.findings(
            "return [...document.querySelectorAll('.strip a')]"
                + ".filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent)"));
  }

  @Test
  void whoeverWantsLessMotionGetsNone() {
    String moving =
        """
        const still = ['auto', '0s', 'none'];
        return [...document.querySelectorAll('*')].flatMap((e) => {
          const s = getComputedStyle(e);
          return [s.scrollBehavior, s.transitionDuration, s.animationName]
            .filter((value) => !still.includes(value)).map((value) => e.nodeName + ' ' + value);
        });
        """;
    open(Specimen.LOCALITY, 1280, 800);
    assertEquals(List.of("HTML smooth"), browser.findings(moving));
    browser.prefer("screen", "light", "reduce");
    assertEquals(List.of(), browser.findings(moving));
  }

  @Test
  void theNightIsDark() {
    String ground = "return getComputedStyle(document.documentElement).backgroundColor";
    open(Specimen.LOCALITY, 1280, 800);
    Object day = browser.run(ground);
    browser.prefer("screen", "dark", "no-preference");
    assertNotEquals(day, browser.run(ground));
  }

  /** Guards the tests above against scripts that see nothing. */
  @Test
  void whatDoesNotFitIsFound() {
    open(Specimen.LOCALITY, 320, 640);
    browser.run(
        """
        const main = document.querySelector('main');
        const wide = main.appendChild(document.createElement('p'));
        wide.textContent = 'không ngắt dòng '.repeat(9);
        wide.style.whiteSpace = 'nowrap';
        const cut = main.appendChild(document.createElement('p'));
        cut.textContent = 'ba dòng '.repeat(20);
        cut.style.cssText = 'height: 2em; overflow: hidden';
        const small = main.appendChild(document.createElement('button'));
        small.style.cssText = 'width: 9px; height: 9px; padding: 0';
        """);
    List<String> layout = browser.findings(LAYOUT);
    assertTrue(layout.get(0).startsWith("the page is"), layout.toString());
    assertTrue(layout.stream().anyMatch(f -> f.startsWith("text from")), layout.toString());
    assertTrue(layout.stream().anyMatch(f -> f.startsWith("cut off")), layout.toString());
    assertTrue(layout.stream().anyMatch(f -> f.contains("px of text in")), layout.toString());
    assertEquals(1, browser.findings(Script.read("/web/targets.js")).size());
  }

  private void open(Specimen type, int width, int height) {
    browser.resize(width, height);
    browser.open(hosts.at(type));
  }
}
