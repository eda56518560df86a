package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.TestFolders;

/** One locality with errors does not keep the others from being published. */
final class KeepGoingTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String SLOGANS = WARD + "/slogans/01-chu-de.md";
  private static final String OTHER = "2025/lang-son/locality.md";

  @TempDir Path folder;

  /** Content that is sound, and its site. */
  @TempDir static Path made;

  @BeforeAll
  static void build() throws IOException {
    TestFolders.copy(Generator.PROJECT.resolve("content"), made.resolve("content"));
    for (String year : List.of("2021", "2024", "2026")) {
      TestFolders.delete(made.resolve("content").resolve(year));
    }
    assertEquals(0, run(made).code());
  }

  @BeforeEach
  void copy() throws IOException {
    TestFolders.copy(made, folder);
  }

  private Path content(String path) {
    return folder.resolve("content").resolve(path);
  }

  /** A page that the other localities have as well, so that all of them are made again. */
  private void editAll() throws IOException {
    Path page = content("questions");
    try (Stream<Path> all = Files.list(page)) {
      add(all.sorted().findFirst().orElseThrow(), "\nCâu này ai cũng hỏi.\n");
    }
  }

  private static void add(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private void breakSlogans() throws IOException {
    Path file = content(SLOGANS);
    Files.writeString(file, Files.readString(file).replaceFirst("\ntitle:", "\ntitel:"));
  }

  @Test
  void theFaultyOneKeepsItsLastPages() throws IOException {
    Map<String, String> before = files("");
    breakSlogans();
    editAll();
    assertEquals(1, run().code());
    assertEquals(before, files(""), "without --keep-going nothing is published");
    Command.Said said = run("--keep-going");
    assertEquals(1, said.code());
    assertTrue(said.text().contains(SLOGANS + ":2:1: error"), said.text());
    assertTrue(
        said.text().contains("Giữ trang cũ của " + WARD + ": dựng ngày 20/11/2025 (hôm nay)."),
        said.text());
    assertEquals(below(before, WARD + "/"), files(WARD + "/"));
    assertNotEquals(before, files(""), "the others are new");
    assertEquals(List.of(WARD), run("--keep-going").kept(), "it is told as long as it is so");
    assertEquals(1, run().code());
    breakNothing(SLOGANS);
    assertEquals(0, run("--keep-going").code());
    assertClean();
  }

  private void breakNothing(String path) throws IOException {
    Files.copy(
        Generator.PROJECT.resolve("content").resolve(path),
        content(path),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void assertClean() throws IOException {
    Map<String, String> kept = files("");
    assertEquals(0, run("--no-cache").code());
    assertEquals(files(""), kept);
  }

  @Test
  void nobodyIsKeptWhoseNumbersMayBeWrong() throws IOException {
    Files.writeString(
        content(WARD + "/cong-an.md"), "---\ntype: contact\nname: Công an\nphone: 12\n---\n");
    Command.Said said = run("--keep-going");
    assertEquals(1, said.code());
    assertTrue(
        said.text().contains("Không có trang của " + WARD + ": có lỗi ở số điện thoại"),
        said.text());
    assertEquals(Map.of(), files(WARD + "/"));
    assertFalse(files("2025/").isEmpty());
    Files.delete(content(WARD + "/cong-an.md"));
    assertEquals(0, run("--keep-going").code());
    assertClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gọi 1800 1234 khi bị bạo lực", "Gọi 113 để được cấp cứu"})
  void noTextIsKeptThatMayTellAWrongNumber(String slogan) throws IOException {
    add(content(SLOGANS), "- " + slogan + "\n");
    assertEquals(List.of(), run("--keep-going").kept());
    assertEquals(Map.of(), files(WARD + "/"));
  }

  @Test
  void nothingIsKeptThatWasTakenDown() throws IOException {
    try (Stream<Path> all = Files.list(content(WARD + "/activities"))) {
      Path one = all.sorted().findFirst().orElseThrow();
      Files.writeString(
          one, Files.readString(one).replaceFirst("---\n", "---\ntaken-down: 2025-11-19\n"));
    }
    breakSlogans();
    assertEquals(List.of(), run("--keep-going").kept());
    assertEquals(Map.of(), files(WARD + "/"));
  }

  /** Last pages would go on telling people the old number. */
  @Test
  void nobodyIsKeptWhoseNumbersHaveChanged() throws IOException {
    try (Stream<Path> all = Files.list(content("hotlines"))) {
      add(all.sorted().findFirst().orElseThrow(), "Gọi bất cứ lúc nào.\n");
    }
    breakSlogans();
    assertEquals(List.of(), run("--keep-going").kept());
    assertEquals(Map.of(), files(WARD + "/"));
    assertFalse(files("2025/").isEmpty());
  }

  @Test
  void nothingIsKeptThatWasDeleted() throws IOException {
    Files.delete(content(WARD + "/report.md"));
    breakSlogans();
    assertEquals(List.of(), run("--keep-going").kept());
    assertEquals(Map.of(), files(WARD + "/"));
  }

  @Test
  void whatOnlyPagesShowIsAnErrorOfTheirs() throws IOException {
    Map<String, String> before = files(WARD + "/");
    add(content(WARD + "/duties.md"), "\n[Xem](/phap-luat/#khong-co)\n");
    Command.Said said = run("--keep-going");
    assertEquals(1, said.code());
    assertEquals(List.of(WARD), said.kept(), said.text());
    assertEquals(before, files(WARD + "/"));
  }

  @Test
  void whatConcernsAllStopsAll() throws IOException {
    Map<String, String> before = files("");
    breakSlogans();
    Files.writeString(content("hotlines/111.md"), "---\ntype: hotline\nname: 111\n---\n");
    Command.Said said = run("--keep-going");
    assertEquals(1, said.code());
    assertEquals(List.of(), said.kept());
    assertEquals(before, files(""));
  }

  @Test
  void aNewOneWithErrorsHasNoPagesYet() throws IOException {
    Path added = Files.createDirectories(content("2025/lang-son/thu"));
    Files.writeString(added.resolve("locality.md"), "---\ntype: locality\nname: Thử\n---\n");
    Command.Said said = run("--keep-going");
    assertEquals(1, said.code());
    assertTrue(said.text().contains("Không có trang của 2025/lang-son/thu"), said.text());
    assertEquals(Map.of(), files("2025/lang-son/thu/"));
    assertFalse(files(WARD + "/").isEmpty());
  }

  @Test
  void whoLiesBelowIsKeptToo() throws IOException {
    Map<String, String> before = files("2025/lang-son/");
    Files.writeString(content(OTHER), "---\ntype: locality\nname: Lạng Sơn\nlevel: ấp\n---\n");
    editAll();
    assertEquals(List.of("2025/lang-son"), run("--keep-going").kept());
    assertEquals(before, files("2025/lang-son/"));
    breakNothing(OTHER);
    assertEquals(0, run().code());
    assertClean();
  }

  @Test
  void itIsNotForWhoeverTakesDownOrKeepsNothing() {
    assertEquals(2, run("--keep-going", "--no-cache").code());
    assertEquals(2, run("--keep-going", "--take-down", SLOGANS).code());
  }

  private Command.Said run(String... options) {
    return run(folder, options);
  }

  private static Command.Said run(Path folder, String... options) {
    List<String> words = new ArrayList<>(List.of("build", "--quiet", "--alone", "--no-sheets"));
    words.addAll(List.of("--content", folder.resolve("content").toString()));
    words.addAll(List.of("--out", folder.resolve("site").toString()));
    words.addAll(List.of(options));
    return Command.run(words);
  }

  /** The files below a folder of the site, but for what is for builds alone. */
  private Map<String, String> files(String below) throws IOException {
    return below(Command.files(folder.resolve("site")), below);
  }

  private static Map<String, String> below(Map<String, String> files, String folder) {
    Map<String, String> below = new TreeMap<>(files);
    below.keySet().removeIf(path -> !path.startsWith(folder));
    return below;
  }
}
