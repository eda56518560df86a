package vn.lantoa.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import vn.lantoa.programs.Program;

/** Chromium without a screen and without any way to a host but this machine. */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Says at each start that it does not know the newest Chromium; nothing here needs it to. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  public Browser() {
    VERSIONS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Program.CHROMIUM.path().toFile());
    // The tests look at pages that are on their way out; they wait for themselves.
    options.setPageLoadStrategy(PageLoadStrategy.NONE);
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=vi",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Program.CHROMEDRIVER.path().toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page and waits until it and its fonts are there. */
  public void open(URI address) {
    driver.get(address.toString());
    awaitPage(address);
  }

  /** Waits until the page at this address is there; somebody else opened it. */
  void awaitPage(URI address) {
    await(
        "the page " + address,
        () ->
            address.toString().equals(run("return location.href"))
                && "complete".equals(run("return document.readyState"))
                && Boolean.TRUE.equals(run("return document.fonts.status === 'loaded'")));
  }

  /**
   * Asks again until the answer is yes.
   *
   * @throws AssertionError after a time that only a broken machine needs
   */
  public void await(String what, Supplier<Boolean> isThere) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    RuntimeException last = null;
    while (System.nanoTime() < end) {
      try {
        if (isThere.get()) {
          return;
        }
      } catch (org.openqa.selenium.WebDriverException e) {
        // Between two pages there is none to ask.
        last = e;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError("waited in vain for " + what + ", at " + address(), last);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** The value of a script's {@code return}. */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The same for a script that returns a list, or the promise of one. */
  List<String> findings(String script, Object... arguments) {
    List<String> findings = new ArrayList<>();
    for (Object finding : (List<?>) run(script, arguments)) {
      findings.add(String.valueOf(finding));
    }
    return findings;
  }

  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** Runs a script before each page's own, until the browser is closed. */
  String beforeEachPage(String script) {
    return (String)
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier");
  }

  void notBeforeEachPage(String identifier) {
    command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
  }

  /** A window of this size in CSS pixels. */
  void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader's system says about colours, motion and medium. */
  void prefer(String medium, String scheme, String motion) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", motion))));
  }

  /** Presses a key that stands on the left or right, or anywhere. */
  void keyDown(String key, String code, int modifiers) {
    key("rawKeyDown", key, code, modifiers, false);
  }

  void keyRepeat(String key, String code, int modifiers) {
    key("rawKeyDown", key, code, modifiers, true);
  }

  void keyUp(String key, String code, int modifiers) {
    key("keyUp", key, code, modifiers, false);
  }

  void tap(String key, String code) {
    keyDown(key, code, 0);
    keyUp(key, code, 0);
  }

  private void key(String type, String key, String code, int modifiers, boolean repeat) {
    int number =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case "Shift" -> 16;
          case "Control" -> 17;
          case "Delete" -> 46;
          default -> key.toUpperCase(java.util.Locale.ROOT).charAt(0);
        };
    command(
        "Input.dispatchKeyEvent",
        Map.of(
            "type", type,
            "key", key,
            "code", code,
            "windowsVirtualKeyCode", number,
            "modifiers", modifiers,
            "autoRepeat", repeat,
            // Enter acts by its character.
            "text", key.equals("Enter") && type.equals("rawKeyDown") ? "\r" : ""));
  }

  /** Moves there and clicks, as a hand does: what lies on top gets the click. */
  void click(String selector) {
    Map<?, ?> point =
        (Map<?, ?>)
            run(
                "const e = document.querySelector(arguments[0]); e.scrollIntoView({block: 'center',"
                    + " behavior: 'instant'}); const r = e.getClientRects()[0]; return {x: r.x +"
                    + " r.width / 2, y: r.y + r.height / 2};",
                selector);
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      command(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              point.get("x"),
              "y",
              point.get("y"),
              "button",
              type.equals("mouseMoved") ? "none" : "left",
              "clickCount",
              type.equals("mouseMoved") ? 0 : 1));
    }
  }

  /** The addresses that the Back and Forward buttons know of this window, up to this page. */
  List<String> history() {
    Map<String, Object> history = command("Page.getNavigationHistory", Map.of());
    int here = ((Number) history.get("currentIndex")).intValue();
    return addresses(((List<?>) history.get("entries")).subList(0, here + 1));
  }

  /** The same and what is ahead. */
  List<String> wholeHistory() {
    return addresses((List<?>) command("Page.getNavigationHistory", Map.of()).get("entries"));
  }

  private static List<String> addresses(List<?> entries) {
    return entries.stream().map(entry -> (String) ((Map<?, ?>) entry).get("url")).toList();
  }

  /** Writes a text where the focus is. */
  void write(String text) {
    command("Input.insertText", Map.of("text", text));
  }

  void javaScript(boolean runs) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !runs));
  }

  /** All addresses that pages asked for since the last time. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Map<String, Object> event = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
      Map<?, ?> message = (Map<?, ?>) event.get("message");
      if ("Network.requestWillBeSent".equals(message.get("method"))) {
        Map<?, ?> request = (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request");
        addresses.add((String) request.get("url"));
      }
    }
    return addresses;
  }

  /** What the browser complained about since the last time. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
