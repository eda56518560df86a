package vn.lantoa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.TestFolders;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/**
 * Takes the pictures of the guide: an officer begins with phường Tam Thanh, on a day that is part
 * of the program, and does what the chapters tell. Run by {@code docs/cam-nang/pictures}.
 */
final class GuidePictures {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w{32}/");
  private static final Path SLOGANS =
      Generator.PROJECT.resolve("content/2025/lang-son/ky-lua/slogans");
  private static final int WIDTH = 880;

  /** Where the phone and the large screen stand side by side. */
  private static final int WIDE = 1200;

  private static final int QUALITY = 70;

  /** How often a wait of the browser's is begun again. */
  private static final int TIMES = 10;

  private final Browser browser;
  private final URI desk;
  private final Path out;

  private GuidePictures(Browser browser, URI desk, Path out) {
    this.browser = browser;
    this.desk = desk;
    this.out = out;
  }

  /**
   * @param args the folder for the pictures
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("lantoa-guide").resolve("Lan Toa");
    Files.createDirectories(folder);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    CountDownLatch opened = new CountDownLatch(1);
    List<Runnable> ends = new ArrayList<>();
    Environment surroundings =
        new Environment(
            folder,
            Generator.PROJECT,
            Map.of(),
            Generator.at(Generator.DAY),
            stream,
            stream,
            false,
            end -> {
              ends.add(end);
              opened.countDown();
            });
    new Thread(() -> new Cli(surroundings).run("desk", "--port", "0")).start();
    opened.await();
    Matcher address = ADDRESS.matcher(said.toString(StandardCharsets.UTF_8));
    if (!address.find()) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
    try (Browser browser = new Browser()) {
      new GuidePictures(browser, URI.create(address.group()), Path.of(args[0])).take();
    } finally {
      ends.forEach(Runnable::run);
      TestFolders.delete(folder.getParent());
    }
  }

  private void take() throws IOException {
    show("bat-dau");
    fill("tim", "tam thanh");
    press("main form button");
    picture("bat-dau-tim");
    show("bat-dau?ma=05986");
    fill("nam", "2025");
    fill("dia-chi", "");
    picture("bat-dau-dien");
    press("main form button.main");
    picture("viec-can-lam");
    show("dan");
    picture("dan-chu", () -> fill("dan", pasted()));
    press("button[value=doc]");
    picture("dan-dong");
    press("button[value=luu]");
    picture("thong-diep");
    browser.run(
        "[...document.querySelectorAll('a[href^=\"to-in\"]')].find(a =>"
            + " a.closest('li').querySelector('[name=cau]').value.startsWith('Chấm"
            + " dứt')).click()");
    settle();
    picture("to-in");
    press("button[name=sau][value='3']");
    picture("xuong-dong");
    show("xem");
    browser.resize(WIDE, 640);
    await(
        "the preview",
        () -> {
          browser.driver().switchTo().defaultContent();
          browser.driver().switchTo().frame(0);
          return Boolean.TRUE.equals(
              browser.run("return Boolean(document.querySelector('.exit-button'))"));
        });
    browser.driver().switchTo().defaultContent();
    picture("xem-thu", WIDE);
    show("lay");
    browser.run("document.querySelector('main form button.main').click()");
    await(
        "files",
        () ->
            Boolean.TRUE.equals(
                browser.run("return !!document.querySelector('a[href*=\"bo-bat-dau\"]')")));
    settle();
    // the place differs from machine to machine
    browser.run("document.querySelector('p.where').remove()");
    picture("lay-ve");
    show("loi");
    picture("loi");
  }

  /** The list as an officer copies it out of a plan. */
  private static String pasted() {
    try (Stream<Path> files = Files.list(SLOGANS)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.sorted().filter(f -> f.toString().contains("05-")).toList()) {
        String all = Files.readString(file);
        text.append("b) Nhóm thông điệp về phòng ngừa và ứng phó với bạo lực trên cơ sở giới:\n");
        text.append(
            all.substring(all.indexOf("\n---\n") + 5)
                .lines()
                .filter(line -> line.startsWith("- "))
                .limit(6)
                .collect(Collectors.joining("\n")));
      }
      return text.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void show(String screen) {
    browser.resize(WIDTH, 640);
    browser.open(URI.create(desk + screen));
  }

  private void fill(String name, String value) {
    browser.run(
        "document.querySelector('[name=' + arguments[0] + ']').value = arguments[1]", name, value);
  }

  private void press(String selector) {
    Object before = browser.run("return performance.timeOrigin");
    browser.run("document.querySelector(arguments[0]).click()", selector);
    browser.await(
        "the next page", () -> !before.equals(browser.run("return performance.timeOrigin")));
    settle();
  }

  /** For what is built first, however busy the machine is. */
  private void await(String what, Supplier<Boolean> isThere) {
    for (int more = TIMES; more > 0; more--) {
      try {
        browser.await(what, isThere);
        return;
      } catch (AssertionError e) {
        if (more == 1) {
          throw e;
        }
      }
    }
  }

  private void settle() {
    browser.await("a page", () -> "complete".equals(browser.run("return document.readyState")));
    java.util.concurrent.locks.LockSupport.parkNanos(300_000_000L);
  }

  private void picture(String name, Runnable before) throws IOException {
    before.run();
    picture(name);
  }

  /** From the top, as high as the page is, but for what no reader wants to scroll through. */
  private void picture(String name) throws IOException {
    picture(name, WIDTH);
  }

  private void picture(String name, int width) throws IOException {
    settle();
    browser.command("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    int height =
        (int)
            Math.min(
                900,
                ((Number) browser.run("return document.body.getBoundingClientRect().height + 16"))
                    .longValue());
    browser.resize(width, Math.max(height, 200));
    settle();
    Map<String, Object> wish = new HashMap<>(Map.of("format", "webp", "quality", QUALITY));
    String data = (String) browser.command("Page.captureScreenshot", wish).get("data");
    Files.write(out.resolve(name + ".webp"), Base64.getDecoder().decode(data));
    System.out.println(name + ".webp");
  }
}
