package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and never sent, after the desk was killed and by two windows. */
@Tag("long")
final class DeskDraftIT {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\w+/");
  private static final String VALUE = "return document.querySelector(arguments[0]).value";
  private static final String TOLD =
      "return [...document.querySelectorAll('.draft')].map((one) => one.innerText)";

  @TempDir Path folder;

  /** The desk in a process of its own. */
  private final class Desk implements AutoCloseable {
    private final Process process;
    private final URI address;

    Desk() throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "-Dlantoa.home=" + Generator.PROJECT,
                  "vn.lantoa.Main",
                  "desk",
                  "--alone",
                  "--port",
                  "0")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      StringBuilder said = new StringBuilder();
      Matcher found = ADDRESS.matcher("");
      while (!found.reset(said).find()) {
        said.append(Objects.requireNonNull(out.readLine(), said::toString)).append('\n');
      }
      address = URI.create(found.group());
    }

    URI at(String screen) {
      return URI.create(address + screen);
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  private long drafts() {
    Path kept = folder.resolve(".lantoa-desk/drafts");
    if (!Files.isDirectory(kept)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(kept)) {
      return all.filter(file -> !file.getFileName().toString().startsWith(".")).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String kept() {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve(".lantoa-desk/drafts"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      return ""; // one was just let go
    }
  }

  private static void type(Browser browser, String field, String text) {
    browser.run("document.querySelector(arguments[0]).focus()", field);
    browser.write(text);
  }

  @Test
  void whatWasTypedComesBackAfterTheDeskWasKilled() throws IOException {
    Serving.layOut(folder);
    String line = "Hãy lên tiếng khi bị bạo lực\nViệc nhà không của riêng ai";
    try (Browser browser = new Browser()) {
      try (Desk desk = new Desk()) {
        browser.open(desk.at("dan"));
        type(browser, "#dan", line);
        browser.await("a draft", () -> drafts() == 1);
      }
      try (Browser fresh = new Browser();
          Desk desk = new Desk()) {
        fresh.complaints();
        fresh.open(desk.at("dan"));
        fresh.await("the offer", () -> fresh.findings(TOLD).size() == 1);
        assertTrue(fresh.findings(TOLD).get(0).contains("Bản gõ dở lúc"));
        Axe.load(fresh);
        assertEquals(List.of(), Axe.violations(fresh));
        fresh.click(".draft .take");
        fresh.await("the words", () -> line.equals(fresh.run(VALUE, "#dan")));
        assertEquals("dan", fresh.run("return document.activeElement.id"));
        fresh.click("button[value=doc]");
        fresh.await(
            "lines",
            () ->
                fresh.findings("return [...document.querySelectorAll('[name=cau]')]").size() == 2);
        type(fresh, "[name=ten]", "Của phường");
        fresh.await("a draft of the lines", () -> drafts() == 1 && kept().contains("%7Cluu"));
        fresh.open(desk.at("bat-dau?tim=an"));
        fresh.open(desk.at("dan"));
        fresh.await("the offer", () -> fresh.findings(TOLD).size() == 1);
        fresh.click(".draft .take");
        fresh.await("the name", () -> "Của phường".equals(fresh.run(VALUE, "[name=ten]")));
        fresh.await("all of it", () -> "complete".equals(fresh.run("return document.readyState")));
        fresh.click("button[value=luu]");
        fresh.await(
            "saved", () -> String.valueOf(fresh.run("return location.search")).contains("xong=1"));
        assertEquals(0, drafts(), "what is saved is no draft");
        assertEquals(
            List.of(),
            fresh.complaints().stream().filter(told -> !told.contains("favicon")).toList());
      }
    }
  }

  @Test
  void twoWindowsKeepWhatWasTypedInEach() throws IOException {
    Serving.layOut(folder);
    try (Desk desk = new Desk();
        Browser one = new Browser();
        Browser other = new Browser()) {
      URI form = desk.at("tin?moi=1&o=" + WARD);
      one.open(form);
      other.open(form);
      String field =
          (String)
              one.run(
                  "return '#' + document.querySelector('form.entry input:not([type=hidden])').id");
      type(one, field, "Lễ phát động của phường");
      one.await("one draft", () -> drafts() == 1);
      type(other, field, "Tập huấn cho tổ dân phố");
      other.await("two drafts", () -> drafts() == 2);
      try (Browser third = new Browser()) {
        third.open(form);
        third.await("both", () -> third.findings(TOLD).size() == 2);
        third.click(".draft .take");
        assertEquals("Tập huấn cho tổ dân phố", third.run(VALUE, field));
        third.click(".draft .drop");
        third.await("one is let go", () -> drafts() == 1);
      }
    }
  }

  @Test
  void aDraftOfWhatWasSavedSinceIsOnlyShown() throws IOException {
    Serving.layOut(folder);
    Path file = folder.resolve("content").resolve(WARD).resolve("slogans/mot.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\ntype: slogans\ntitle: Của phường\n---\n- Một câu\n- Hai câu\n");
    try (Desk desk = new Desk();
        Browser browser = new Browser()) {
      browser.open(desk.at("thong-diep"));
      type(browser, "li:last-child [name=cau]", "Việc nhà không của riêng ai");
      browser.await("a draft", () -> drafts() == 1);
      Files.writeString(file, "---\ntype: slogans\ntitle: Của phường\n---\n- Hai câu\n");
      try (Browser fresh = new Browser()) {
        fresh.open(desk.at("thong-diep"));
        fresh.await("the words", () -> fresh.findings(TOLD).size() == 1);
        assertEquals(
            0, fresh.findings("return [...document.querySelectorAll('.draft .take')]").size());
        String text = (String) fresh.run(VALUE, ".draft textarea");
        assertTrue(text.contains("Việc nhà không của riêng ai"), text);
      }
    }
  }
}
