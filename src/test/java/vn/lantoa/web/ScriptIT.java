package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the script adds: copying, sharing, finding. And that nothing is missing without it. */
@ExtendWith(Sites.Given.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScriptIT {
  private static final String SLOGAN_FILE = Specimen.SLOGAN.file();
  private static final String ADDRESS =
      "https://lan-toa.example/" + SLOGAN_FILE.replace("index.html", "");
  private static final String WORDS = "Hãy lên tiếng khi bị bạo lực.";

  private final Sites sites;
  private Host host;
  private Browser browser;

  ScriptIT(Sites sites) {
    this.sites = sites;
  }

  @BeforeAll
  void start() {
    host = new Host(new StaticFiles(sites.whole()));
    browser = new Browser();
    browser.resize(1280, 800);
    browser.prefer("screen", "light", "reduce");
    browser.command(
        "Browser.grantPermissions",
        Map.of(
            "permissions",
            List.of("clipboardReadWrite", "clipboardSanitizedWrite"),
            "origin",
            host.origin()));
  }

  @AfterAll
  void stop() {
    browser.close();
    host.close();
  }

  @AfterEach
  void allowScripts() {
    browser.javaScript(true);
  }

  @Test
  void theButtonCopiesTheSloganAndSaysSo() {
    String clock = browser.beforeEachPage(Script.read("/web/clock.js"));
    open(SLOGAN_FILE);
    browser.click("[data-copy]");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    assertEquals("Đã sao chép", text("[data-copy]"));
    assertEquals(WORDS, copied());
    browser.run("pass(3000)");
    assertEquals("Sao chép thông điệp", text("[data-copy]"));
    assertEquals("", said());
    browser.notBeforeEachPage(clock);
  }

  @Test
  void theLinkThatIsCopiedIsTheOneToPublish() {
    open(SLOGAN_FILE);
    browser.click("[data-copy-link]");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    assertEquals(ADDRESS, copied());
  }

  @Test
  void aPostIsCopiedLineByLine() {
    open(SLOGAN_FILE);
    browser.click("[data-copy='#_bai-zalo']");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    List<String> lines = lines();
    assertEquals(WORDS, lines.get(0));
    assertTrue(lines.get(1).startsWith("Đang nguy hiểm: gọi 113."), lines::toString);
    assertEquals(ADDRESS, lines.get(lines.size() - 1));
    browser.click("[data-copy='#_bai-facebook']");
    browser.await(
        "the post", () -> lines().get(1).isEmpty() && lines().get(2).startsWith("Đang nguy hiểm"));
  }

  @Test
  void oneSloganAGroupAndAllAreCopiedFromTheirList() {
    open(Specimen.SLOGANS.file());
    int all = count(".posters a");
    browser.click("[data-copy-one]");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    assertEquals(text(".posters a"), copied());
    browser.click("section:has(.posters > :nth-child(2)) [data-copy-within=section]");
    browser.await("a group", () -> lines().size() > 1);
    assertTrue(lines().size() < all, lines()::toString);
    browser.click("[data-copy-within=main]");
    browser.await("all", () -> lines().size() == all);
  }

  private List<String> lines() {
    return List.of(String.valueOf(copied()).split("\n"));
  }

  private int count(String selector) {
    return ((Number) browser.run("return document.querySelectorAll(\"" + selector + "\").length"))
        .intValue();
  }

  /** On plain http, where browsers give no clipboard. */
  @Test
  void copyingWorksWithTheOldCommandToo() {
    String noClipboard =
        browser.beforeEachPage(
            "const real = navigator.clipboard; window.clipboardForTheTest = real;"
                + "Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    open(SLOGAN_FILE);
    browser.click("[data-copy]");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    assertEquals(WORDS, browser.run("return clipboardForTheTest.readText()"));
    assertEquals(
        "Sao chép thông điệp|Đã sao chép",
        browser.run(
            "const b = document.activeElement; return b.dataset.label + '|' + b.textContent"),
        "the focus is on the button again");
    browser.notBeforeEachPage(noClipboard);
  }

  /** Where a browser refuses the old command, and where it refuses both. */
  @Test
  void theClipboardIsTheSecondWay() {
    String noCommand = browser.beforeEachPage("document.execCommand = () => false");
    open(SLOGAN_FILE);
    browser.click("[data-copy]");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    assertEquals(WORDS, copied());

    String neither =
        browser.beforeEachPage("navigator.clipboard.writeText = () => Promise.reject(Error())");
    open(SLOGAN_FILE);
    browser.click("[data-copy]");
    browser.await("the announcement", () -> "Không sao chép được".equals(said()));
    browser.notBeforeEachPage(neither);
    browser.notBeforeEachPage(noCommand);
  }

  @Test
  void copyingDoesNotMoveThePage() {
    open(SLOGAN_FILE);
    Object before =
        browser.run(
            "document.querySelector('[data-copy]').scrollIntoView({block: 'center', behavior:"
                + " 'instant'}); return scrollY");
    browser.click("[data-copy]");
    browser.await("the announcement", () -> "Đã sao chép".equals(said()));
    assertEquals(before, browser.run("return scrollY"));
  }

  @Test
  void theShareSheetIsOfferedOnlyWhereThereIsOne() {
    open(SLOGAN_FILE);
    assertEquals(false, browser.run("return 'share' in navigator"));
    assertEquals(false, isShown("[data-share]"));

    String withShare =
        browser.beforeEachPage(
            "navigator.share = (what) => { window.shared = what; return Promise.resolve(); }");
    open(SLOGAN_FILE);
    browser.click("[data-share]");
    assertEquals(Map.of("text", WORDS, "url", ADDRESS), browser.run("return shared"));
    browser.notBeforeEachPage(withShare);
  }

  /** The button is put there, so that the test does not hang on which slogans have pictures. */
  @Test
  void thePictureItselfIsSharedWhereTheBrowserCanHandItOver() {
    String button =
        "<button hidden data-words=\"#_loi\" data-share-file=\"/og.png\">Chia sẻ ảnh…</button>";
    StaticFiles files =
        new StaticFiles(sites.whole(), page -> page.replace("</main>", button + "</main>"));
    String selector = "[data-share-file='/og.png']";
    try (Host withButton = new Host(files)) {
      browser.open(withButton.at("/" + SLOGAN_FILE));
      assertEquals(false, isShown(selector), "without a share sheet");

      String withShare =
          browser.beforeEachPage(
              """
              navigator.canShare = ({files}) => files[0].type === 'image/png';
              navigator.share = ({files, text}) => files[0].arrayBuffer().then((bytes) => {
                window.shared = [files.length, files[0].name, bytes.byteLength, text].join();
              });
              """);
      browser.open(withButton.at("/" + SLOGAN_FILE));
      browser.click(selector);
      browser.await("the picture", () -> browser.run("return window.shared || null") != null);
      long bytes = Files.size(sites.whole().folder().resolve("og.png"));
      assertEquals("1,og.png," + bytes + "," + WORDS, browser.run("return shared"));

      browser.run("navigator.share = () => Promise.reject(new DOMException('', 'AbortError'))");
      browser.click(selector);
      assertEquals("Chia sẻ ảnh…", text(selector), "whoever closes the sheet is left alone");
      browser.run(
          "navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'))");
      browser.click(selector);
      browser.await("the hint", () -> "Chưa được, hãy bấm lại".equals(said()));
      browser.notBeforeEachPage(withShare);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void shareLinksCarryTheWordsAndTheAddress() {
    browser.javaScript(false);
    open(SLOGAN_FILE);
    browser.javaScript(true);
    String words = URLEncoder.encode(WORDS, StandardCharsets.UTF_8).replace("+", "%20");
    String address = URLEncoder.encode(ADDRESS, StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "https://www.facebook.com/sharer/sharer.php?u=" + address,
            "https://twitter.com/intent/tweet?url=" + address + "&text=" + words,
            "https://t.me/share/url?url=" + address + "&text=" + words,
            "https://api.whatsapp.com/send?text=" + words + "%20" + address,
            "https://www.linkedin.com/sharing/share-offsite/?url=" + address,
            "https://threads.net/intent/post?text=" + words + "%20" + address),
        browser.findings(
            "return [...document.querySelectorAll('.share a[href^=http]')]"
                + ".filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))"));
    assertEquals(
        List.of("nofollow noopener noreferrer"),
        browser.findings(
            "return [...new Set([...document.querySelectorAll('.share a[href^=http]')].map(a => a.rel))]"));
  }

  @Test
  void withoutJavaScriptNoButtonIsShownThatDoesNothing() {
    browser.javaScript(false);
    for (String file : List.of(SLOGAN_FILE, Specimen.ROOT.file(), Specimen.IDENTITY.file())) {
      open(file);
      browser.javaScript(true);
      assertEquals(
          List.of(),
          browser.findings(
              "return [...document.querySelectorAll('button, input, form')]"
                  + ".filter(e => e.checkVisibility()).map(e => e.outerHTML)"),
          file);
      browser.javaScript(false);
    }
  }

  private void open(String file) {
    browser.open(host.at("/" + file));
  }

  private Object said() {
    return text("body > [role=status]");
  }

  private Object text(String selector) {
    return browser.run("return document.querySelector(arguments[0]).textContent", selector);
  }

  private Object copied() {
    return browser.run("return navigator.clipboard.readText()");
  }

  private boolean isShown(String selector) {
    return (Boolean)
        browser.run("return document.querySelector(arguments[0]).checkVisibility()", selector);
  }
}
