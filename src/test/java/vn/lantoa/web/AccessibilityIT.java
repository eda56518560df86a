package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core on every type of page, on a phone and on a desk, by day and by night. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccessibilityIT {
  private final Hosts hosts;
  private final Host plain;
  private Browser browser;

  AccessibilityIT(Sites sites) {
    hosts = new Hosts(sites);
    plain = new Host(new StaticFiles(sites.plain()));
  }

  @BeforeAll
  void start() {
    browser = new Browser();
  }

  @AfterAll
  void stop() {
    browser.close();
    hosts.close();
    plain.close();
  }

  @ParameterizedTest
  @EnumSource
  void axeFindsNoViolation(Specimen type) {
    assertEquals(List.of(), found(hosts.of(type), type));
  }

  /** As the browser's text setting makes it. */
  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void axeFindsNoViolationInLettersTwiceAsLarge(Specimen type) {
    assertEquals(List.of(), found(hosts.of(type).at("/" + type.file()), 200));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ROOT",
        "LOCALITY",
        "SEARCH",
        "DOWNLOADS",
        "SLOGAN",
        "HOTLINES",
        "IDENTITY",
        "ORDER",
        "REPORT",
        "RESULTS_OF_THE_GUIDE"
      })
  void axeFindsNoViolationInThePlainTheme(Specimen type) {
    assertEquals(List.of(), found(plain, type));
  }

  private List<String> found(Host host, Specimen type) {
    return found(host.at("/" + type.file()));
  }

  private List<String> found(URI page) {
    return found(page, 100);
  }

  private List<String> found(URI page, int percent) {
    List<String> found = new ArrayList<>();
    browser.complaints();
    browser.open(page);
    browser.run("document.documentElement.style.fontSize = arguments[0] + '%'", percent);
    Axe.load(browser);
    for (int width : List.of(320, 1280)) {
      browser.resize(width, 800);
      for (String scheme : List.of("light", "dark")) {
        browser.prefer("screen", scheme, "reduce");
        Axe.violations(browser).forEach(node -> found.add(width + " px, " + scheme + ": " + node));
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lan-toa", "toi-gian"})
  void axeFindsNoViolationInALocalityOfOneFile(String theme, @TempDir Path folder) {
    Path file = folder.resolve("ky-lua.html");
    Generator.real().single("2025/lang-son/ky-lua", file, "--theme", theme);
    assertEquals(List.of(), found(URI.create("file://" + file.toUri().getRawPath())));
    assertEquals(List.of(), browser.complaints());
  }

  /** Guards the test above against an axe that looks at nothing. */
  @Test
  void axeFindsWhatIsWrong() {
    browser.prefer("screen", "light", "reduce");
    browser.open(hosts.whole().at("/index.html"));
    Axe.load(browser);
    browser.run(
        "document.documentElement.removeAttribute('lang');"
            + "document.querySelector('.foot p').style.color = '#ccc'");
    Set<String> rules =
        Axe.violations(browser).stream()
            .map(node -> node.split(" ")[0])
            .collect(Collectors.toSet());
    assertEquals(Set.of("html-has-lang", "color-contrast"), rules);
  }
}
