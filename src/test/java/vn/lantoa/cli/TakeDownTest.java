package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;

/** Somebody in a photo has changed their mind: one command, and it is gone. */
final class TakeDownTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String POST = WARD + "/news/le-phat-dong.md";

  @TempDir private Path folder;

  @BeforeEach
  void layAWardWithNews() throws IOException {
    new FixtureSite("correct").copyTo(folder);
    TestFolders.copy(
        Path.of("src/test/resources/guide/2025/lang-son/hoa-ban/news").toAbsolutePath(),
        folder.resolve("content").resolve(WARD).resolve("news"));
    Files.writeString(
        file(POST),
        """
        ---
        type: news
        title: Lễ phát động
        date: 2025-11-16
        photos:
          - {file: le-phat-dong.png, alt: Hai người, credit: Phường}
        ---
        Đông vui.
        """
            .replace("\n", "\r\n"));
  }

  private Path file(String name) {
    return folder.resolve("content").resolve(name);
  }

  private Run build(String... more) {
    return Run.in(
        folder,
        Stream.concat(Stream.of("build", WARD, "--no-sheets", "--lang", "en"), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> published() throws IOException {
    Path site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> site.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Files that bear its name; an activity has the same. */
  private List<String> ofThePost() throws IOException {
    return published().stream()
        .filter(name -> name.contains("phat-dong") && !name.contains("/hoat-dong-"))
        .toList();
  }

  @Test
  void aPostIsGoneWithItsPhotosAndItsFileHasOneLineMore() throws IOException {
    String before = Files.readString(file(POST));
    assertEquals(0, build().exitCode());
    assertTrue(published().contains("tin-tuc/le-phat-dong/index.html"));
    assertTrue(published().stream().anyMatch(name -> name.startsWith("hinh/le-phat-dong")));
    Run down = build("--take-down", POST);
    assertEquals(0, down.exitCode(), down.err());
    assertTrue(down.err().contains("Taken down: content/" + POST), down.err());
    assertEquals(List.of(), ofThePost());
    assertFalse(published().contains("tin-tuc/index.html"));
    String after = Files.readString(file(POST));
    assertEquals(before, after.replaceFirst("taken-down: .*\r\n", ""));
    assertEquals(0, build("--take-down", POST).exitCode());
    assertEquals(after, Files.readString(file(POST)), "once is enough");
  }

  @Test
  void aPlaceKeepsOnlyWhatWhoeverNeedsHelpNeeds() throws IOException {
    Run down = build("--take-down", WARD);
    assertEquals(0, down.exitCode(), down.err());
    List<String> pages = published().stream().filter(name -> name.endsWith(".html")).toList();
    assertTrue(
        pages.containsAll(
            List.of("404.html", "an-toan/index.html", "duong-day-nong/index.html", "index.html")),
        pages.toString());
    String all = "";
    for (String page : published()) {
      if (page.endsWith(".html")) {
        all += Files.readString(folder.resolve("site").resolve(page));
      }
    }
    assertFalse(all.contains("Lễ phát động"), "its own words are gone");
    assertFalse(all.contains("Hãy lên tiếng"), "its slogans are gone");
    String home = Files.readString(folder.resolve("site/index.html"));
    assertTrue(home.contains("Trang này đã được gỡ"));
    assertTrue(home.contains("tel:113"));
    assertTrue(
        Files.readString(folder.resolve("site/duong-day-nong/index.html")).contains("Trạm y tế"));
  }

  @Test
  void everyFolderThatHasItLosesIt() throws IOException {
    TestFolders.copy(folder.resolve("content"), folder.resolve("xa"));
    Run down = build("--content", "content", "--content", "xa", "--take-down", POST);
    assertEquals(0, down.exitCode(), down.err());
    assertEquals(List.of(), ofThePost());
    assertTrue(Files.readString(folder.resolve("xa").resolve(POST)).contains("taken-down"));
  }

  @Test
  void aKeyWithoutADayGetsOne() throws IOException {
    Path ward = file(WARD + "/locality.md");
    String with = Files.readString(ward).replaceFirst("\nlevel", "\ntaken-down:\nlevel");
    Files.writeString(ward, with);
    assertEquals(1, build().exitCode(), "it would take down nothing");
    assertEquals(0, build("--take-down", WARD).exitCode());
    assertTrue(Files.readString(ward).matches("(?s).*\ntaken-down: \\d{4}-\\d\\d-\\d\\d\nlevel.*"));
  }

  @Test
  void aPictureThatIsShownElsewhereIsTold() throws IOException {
    Path other = file(WARD + "/pages/anh.md");
    Files.createDirectories(other.getParent());
    Files.writeString(
        other, "---\ntype: page\ntitle: Ảnh\n---\n![Hai người](../news/le-phat-dong.png)\n");
    Run down = build("--take-down", POST);
    assertEquals(0, down.exitCode(), down.err());
    assertTrue(down.err().contains("still shown in: " + WARD + "/pages/anh.md"), down.err());
  }

  @Test
  void whereTheSiteStaysItSaysSo() throws IOException {
    Files.writeString(
        file(WARD + "/pages/tin.md"),
        "---\ntype: page\ntitle: Tin\n---\n[Lễ](/tin-tuc/le-phat-dong/)\n");
    assertEquals(0, build().exitCode());
    Run down = build("--take-down", POST);
    assertEquals(1, down.exitCode());
    assertTrue(down.err().contains("THE SITE HAS NOT CHANGED"), down.err());
    assertFalse(down.err().contains("Taken down:"), down.err());
  }

  @Test
  void filesWithoutFrontMatterAndLongOnesAreTold() throws IOException {
    Files.writeString(file(POST), "---\ntype: news\n" + "a: b\n".repeat(20_000));
    Run down = build("--take-down", POST);
    assertEquals(2, down.exitCode());
    assertTrue(down.err().contains("no front matter"), down.err());
    Files.writeString(file(POST), "---\rtype: news\rtitle: A\rdate: 2025-11-16\r---\rB\r");
    assertEquals(0, build("--take-down", POST).exitCode());
    assertEquals(2, build("--take-down", "2025/campaign.md/x.md").exitCode());
  }

  @Test
  void whatIsNotThereIsToldAndNothingIsBuilt() throws IOException {
    Run down = build("--take-down", WARD + "/news/khong-co.md");
    assertEquals(2, down.exitCode());
    assertTrue(down.err().contains("khong-co.md"), down.err());
    assertFalse(Files.exists(folder.resolve("site")));
    assertEquals(2, build("--take-down", "../" + POST).exitCode());
  }
}
