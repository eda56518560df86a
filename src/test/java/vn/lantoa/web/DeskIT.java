package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk as an officer sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskIT {
  private static final String WARD = OpenDesk.WARD;
  private static final String FILE = WARD + "/slogans/chu-de.md";

  private Path folder;
  private Serving serving;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path temp) throws IOException {
    folder = temp;
    Serving.layOut(folder);
    Serving.addSheets(folder);
    Path file = folder.resolve("content").resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        ---
        type: slogans
        title: Thông điệp của phường
        ---
        - Chấm dứt bạo lực, vun đắp yêu thương
        - Hãy lên tiếng khi bị bạo lực
        """);
    serving = new Serving("desk", folder, "--port", "0");
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
    serving.close();
  }

  private void show(String screen) {
    browser.open(URI.create(serving.at("") + screen));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 320",
    "'', 1440",
    "thong-diep, 320",
    "thong-diep, 1440",
    "dan, 320",
    "dan, 1440",
    "'to-in?so=0&tep=" + FILE + "', 320",
    "'to-in?so=0&tep=" + FILE + "', 1440",
    "xem, 320",
    "xem, 1440",
    "loi, 320",
    "loi, 1440",
    "bat-dau?tim=an, 320",
    "bat-dau?ma=06187, 320",
    "bat-dau?don-vi=1&ma=06187, 320",
    "bat-dau?ma=06187, 1440",
    "nhan-dien, 320",
    "nhan-dien, 1440",
    "van-ban, 320",
    "van-ban, 1440",
    "so-can-goi, 320",
    "so-can-goi, 1440",
    "'dia-chi-giup-do?tep=2025/lang-son/ky-lua/contacts/tram-y-te.md', 320",
    "'dia-chi-giup-do?tep=2025/lang-son/ky-lua/contacts/tram-y-te.md', 1440",
    "'hoat-dong?tep=2025/lang-son/ky-lua/activities/le-phat-dong.md', 320",
    "'hoat-dong?tep=2025/lang-son/ky-lua/activities/le-phat-dong.md', 1440",
    "tin?moi=1, 320",
    "tin?moi=1, 1440",
    "lay, 320",
    "lay, 1440",
    "khong-co, 320",
  })
  void everyScreenIsForEverybody(String screen, int width) {
    browser.resize(width, 800);
    show(screen);
    for (String scheme : List.of("light", "dark")) {
      browser.command(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      Axe.load(browser);
      assertEquals(List.of(), Axe.violations(browser), scheme);
    }
    assertEquals(
        true,
        browser.run("return document.documentElement.scrollWidth <= innerWidth"),
        "nothing is beside the screen");
  }

  @Test
  void thePreviewStandsBesideAndNothingIsRefused() {
    browser.resize(1440, 900);
    browser.complaints();
    show("xem");
    browser.await(
        "the page in the frame",
        () -> {
          browser.driver().switchTo().defaultContent();
          browser.driver().switchTo().frame(0);
          return Boolean.TRUE.equals(
              browser.run("return Boolean(document.querySelector('.exit-button'))"));
        });
    browser.driver().switchTo().defaultContent();
    assertEquals(
        List.of(), browser.complaints().stream().filter(line -> !line.contains("503")).toList());
  }

  /** Also in letters twice as large, and where a browser knows no {@code field-sizing}. */
  @ParameterizedTest
  @ValueSource(strings = {"content", "fixed"})
  void aLongSloganIsSeenWhole(String sizing) {
    browser.resize(320, 800);
    show("thong-diep");
    browser.run("document.documentElement.style.fontSize = '200%'");
    String size =
        "for (const f of document.querySelectorAll('.grow textarea')) f.style.fieldSizing = arguments[0];";
    browser.run(size, sizing);
    String cut =
        "return [...document.querySelectorAll('.grow textarea')].filter(f => f.scrollHeight >"
            + " f.clientHeight || f.scrollWidth > f.clientWidth).map(f => f.outerHTML)";
    assertEquals(List.of(), browser.findings(cut));
    browser.run(
        "const f = document.querySelector('[name=cau]'); f.value += ' ' + f.value;"
            + " f.dispatchEvent(new InputEvent('input', {bubbles: true}))");
    assertEquals(List.of(), browser.findings(cut), "it grows");
  }

  /** As in a field of one line. */
  @Test
  void enterSavesASlogan() throws IOException {
    browser.resize(1440, 900);
    show("thong-diep");
    browser.run("document.querySelector('[name=cau]').focus()");
    browser.tap("Enter", "Enter");
    browser.await(
        "said",
        () -> Boolean.TRUE.equals(browser.run("return Boolean(document.querySelector('.said'))")));
  }

  @Test
  void everythingIsReachedByTheKeyboard() throws IOException {
    browser.resize(1440, 900);
    show("thong-diep");
    browser.tap("Tab", "Tab");
    assertEquals("skip", browser.run("return document.activeElement.className"));
    for (int i = 0; i < 40; i++) {
      Object name = browser.run("return document.activeElement.getAttribute('value') || ''");
      if (name.equals("xuong:0")) {
        break;
      }
      browser.tap("Tab", "Tab");
    }
    assertEquals("xuong:0", browser.run("return document.activeElement.value"));
    browser.tap(" ", "Space");
    Path file = folder.resolve("content").resolve(FILE);
    browser.await(
        "the other order",
        () -> {
          try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(4).findFirst().orElse("").equals("- Hãy lên tiếng khi bị bạo lực");
          } catch (IOException e) {
            return false;
          }
        });
    browser.await(
        "said",
        () -> Boolean.TRUE.equals(browser.run("return Boolean(document.querySelector('.said'))")));
    assertTrue(
        String.valueOf(browser.run("return document.querySelector('.said').textContent"))
            .contains("Đã lưu"));
  }
}
