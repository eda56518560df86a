package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.TestFolders;

/** A slip in a template is told at its line, once for all pages that it spoils. */
class TemplateFaultsTest {
  @TempDir private Path site;

  @BeforeEach
  void copyTheTheme() throws IOException {
    new FixtureSite("correct").copyTo(site);
    TestFolders.copy(Path.of("themes/lan-toa").toAbsolutePath(), site.resolve("themes/rieng"));
  }

  private static final String TEMPLATES = "themes/rieng/templates/";

  /** Puts a fault into a template; gives its place there. */
  private String spoil(String template, String sound, String faulty) throws IOException {
    Path file = site.resolve(TEMPLATES + template);
    String text = Files.readString(file, UTF_8);
    int at = text.indexOf(sound);
    assertTrue(at >= 0, sound + " in " + template);
    Files.writeString(file, text.substring(0, at) + faulty + text.substring(at + sound.length()));
    String before = text.substring(0, at + faulty.indexOf('<'));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return TEMPLATES + template + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
  }

  private List<String> errors() {
    Run check = Run.in(site, "check", "--theme", "themes/rieng", "--quiet", "--lang", "en");
    Run build = Run.in(site, "build", "--theme", "themes/rieng", "--quiet", "--lang", "en");
    assertEquals(1, check.exitCode(), check.err());
    assertEquals(check, build);
    return check.err().lines().filter(line -> line.contains(": error: ")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // template | what of it | becomes what | and is told as
        "slogan.html | <h2 | <h4 | a heading skips a level, none stands above level 4",
        "duties.html | <div class=\"prose\" | <p class=\"prose\" | closes",
        "about.html | <h1> | <h1 onclick=\"a()\"> | there is an event attribute: onclick",
        "text.html | <div class=\"head\"> | <div class=\"head\" style=\"a\"> | style attribute",
        "footer.html | <p class=\"paper\" | <img src=\"x.png\"><p class=\"paper\" | no text: x.png",
        "header.html | <a class=\"brand\" | <a href=\"x.html\">x</a><a class=\"brand\" | x.html",
        "report.html | <h1> | <img alt=\"\" src=\"https://x.vn/a.png\"><h1> | asks another host",
        "loudspeaker.html | <h1 | <a href=\"javascript:a()\">x</a><h1 | cannot be used",
      })
  void isToldAtItsLine(String template, String sound, String faulty, String told)
      throws IOException {
    String place = spoil(template, sound, faulty);
    List<String> errors = errors();
    if (told.equals("closes")) {
      assertTrue(errors.get(0).startsWith(TEMPLATES + template + ":"), errors.toString());
      return;
    }
    assertTrue(
        errors.stream().anyMatch(e -> e.startsWith(place + ": error: ") && e.contains(told)),
        place + " in " + errors);
    assertTrue(errors.stream().allMatch(e -> e.startsWith(TEMPLATES)), errors.toString());
  }

  @Test
  void allBrokenTemplatesAreToldAtOnce() throws IOException {
    String one = spoil("slogan.html", "<section ", "<section style=\"a\" ");
    String other = spoil("about.html", "<h1>", "<h1 onclick=\"a()\">");
    List<String> errors = errors();
    assertEquals(2, errors.size(), errors.toString());
    assertTrue(errors.get(0).startsWith(other), errors.toString());
    assertTrue(errors.get(1).startsWith(one), errors.toString());
  }

  @Test
  void allMissingTemplatesAreToldAtOnce() throws IOException {
    for (String name : List.of("header.html", "feed.xml", "text.html")) {
      Files.delete(site.resolve(TEMPLATES + name));
    }
    assertEquals(
        List.of(
            TEMPLATES + "feed.xml:1:1: error: the theme lacks this template",
            TEMPLATES + "header.html:1:1: error: the theme lacks this template",
            TEMPLATES + "text.html:1:1: error: the theme lacks this template"),
        errors());
  }

  @Test
  void templatesThatThymeleafRefusesAreToldAtOnce() throws IOException {
    String one = spoil("hotlines.html", "<h1", "<i th:text=\"${a(}\"></i><h1");
    String two = spoil("laws.html", "<h1", "<i th:if=\"${a[}\"></i><h1");
    String three = spoil("404.html", "<h1", "<i th:text=\"${)}\"></i><h1");
    List<String> errors = errors();
    for (String place : List.of(one, two, three)) {
      String line = place.substring(0, place.lastIndexOf(':') + 1);
      assertTrue(errors.stream().anyMatch(e -> e.startsWith(line)), line + " in " + errors);
    }
    assertEquals(3, errors.size(), errors.toString());
  }

  @Test
  void aBrokenPartOfAllPagesHidesNoOther() throws IOException {
    List<String> places =
        List.of(
            spoil("header.html", "<header", "<b th:text=\"${a(}\"></b><header"),
            spoil("laws.html", "<h1", "<i th:if=\"${a[}\"></i><h1"),
            spoil("poster.html", "<li", "<li th:text=\"${)}\""));
    List<String> errors = errors();
    for (String place : places) {
      String line = place.substring(0, place.lastIndexOf(':') + 1);
      assertTrue(errors.stream().anyMatch(e -> e.startsWith(line)), line + " in " + errors);
    }
    assertEquals(3, errors.size(), errors.toString());
  }

  @Test
  void templatesThatFreeMarkerRefusesAreToldAtOnceHoweverOften() throws IOException {
    Path plain = site.resolve("themes/toi-gian");
    TestFolders.copy(Path.of("themes/toi-gian").toAbsolutePath(), plain);
    TestFolders.copy(Path.of("themes/lan-toa/sheets").toAbsolutePath(), plain.resolve("sheets"));
    for (String template : List.of("law.ftl", "about.ftl", "parts.ftl")) {
      Path file = plain.resolve("templates").resolve(template);
      Files.writeString(file, "<#if x>" + Files.readString(file, UTF_8), UTF_8);
    }
    for (String command : List.of("check", "build")) {
      Run run = Run.in(site, command, "--theme", "themes/toi-gian", "--jobs", "4", "--lang", "en");
      assertEquals(1, run.exitCode(), run.err());
      assertEquals(
          List.of("about.ftl", "law.ftl", "parts.ftl"),
          run.err()
              .lines()
              .filter(line -> line.contains(": error: "))
              .map(line -> line.replaceAll("^themes/toi-gian/templates/|:.*", ""))
              .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16,1:1,not UTF-8", "windows-1258,,not UTF-8", "NUL,1:1,U+0000"})
  void filesThatAreNoTextAreToldAtTheirFirstWrongByte(String kind, String at, String told)
      throws IOException {
    Path file = site.resolve(TEMPLATES + "text.html");
    String text = Files.readString(file, UTF_8);
    Files.write(
        file,
        kind.equals("NUL")
            ? ("\0" + text).getBytes(UTF_8)
            : ("<!-- Ngày \u00ea -->" + text).getBytes(kind));
    List<String> errors = errors();
    assertEquals(1, errors.size(), errors.toString());
    String place = TEMPLATES + "text.html:" + (at == null ? "1:" : at + ": ");
    assertTrue(errors.get(0).startsWith(place) && errors.get(0).contains(told), errors.toString());
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    Path file = site.resolve(TEMPLATES + "text.html");
    Files.writeString(file, "\uFEFF" + Files.readString(file, UTF_8), UTF_8);
    Run check = Run.in(site, "check", "--theme", "themes/rieng", "--quiet", "--lang", "en");
    assertEquals(0, check.exitCode(), check.err());
    assertTrue(check.err().contains(TEMPLATES + "text.html:1:1: warning: "), check.err());
  }
}
