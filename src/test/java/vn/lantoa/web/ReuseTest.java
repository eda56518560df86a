package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.TestFolders;
import vn.lantoa.bytes.Digests;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/**
 * What is taken over from the last site is what would be made now: the same files, byte for byte
 * but for the hidden folder, and the same warnings.
 */
final class ReuseTest {
  private static final String MANIFEST = ".lantoa/manifest";
  private static final int STEPS = 4;

  @TempDir Path folder;

  private Path content;
  private Path theme;
  private Instant day = Generator.DAY;
  private String base = "https://a.example/";

  @BeforeEach
  void copy() throws IOException {
    content = folder.resolve("content");
    theme = folder.resolve("lan-toa");
    TestFolders.copy(Generator.PROJECT.resolve("content"), content);
    TestFolders.delete(content.resolve("2021"));
    TestFolders.delete(content.resolve("2024"));
    TestFolders.copy(Generator.PROJECT.resolve("themes/lan-toa"), theme);
  }

  private Path out() {
    return folder.resolve("site");
  }

  static LongStream few() {
    return LongStream.rangeClosed(1, 2);
  }

  static LongStream many() {
    return LongStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @MethodSource("few")
  void whateverIsEditedTheSiteIsThatOfACleanBuild(long seed) throws IOException {
    edit(new Random(seed));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("many")
  void whateverIsEditedInManyWaysTheSiteIsThatOfACleanBuild(long seed) throws IOException {
    edit(new Random(seed));
  }

  private void edit(Random chance) throws IOException {
    build(out());
    for (int step = 0; step < STEPS; step++) {
      TestFolders.delete(folder.resolve("sound"));
      TestFolders.copy(content, folder.resolve("sound"));
      String done = change(chance);
      Map<String, String> before = files(out());
      Said cached = build(out());
      TestFolders.delete(folder.resolve("clean"));
      Said clean = build(folder.resolve("clean"), "--no-cache");
      assertEquals(clean.anywhere(), cached.anywhere(), done);
      assertEquals(
          cached.code() == 0 ? files(folder.resolve("clean")) : before, files(out()), done);
    }
  }

  /** One random change of what a build depends on, or of what the last one has left. */
  private String change(Random chance) throws IOException {
    int kind = chance.nextInt(13);
    switch (kind) {
      case 0, 1, 2, 3 -> {
        Path file = any(content, ".md", chance);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = chance.nextInt(lines.size());
        lines.set(at, lines.get(at) + (chance.nextBoolean() ? " và" : " cùng mọi nhà"));
        Files.write(file, lines);
        return "a line of " + file;
      }
      case 4 -> {
        Path file = any(content, ".md", chance);
        Files.delete(file);
        return "deleted " + file;
      }
      case 5 -> {
        Path file = any(content, ".md", chance);
        Path to = file.resolveSibling("them-" + chance.nextInt(99) + ".md");
        Files.copy(file, to);
        return "copied to " + to;
      }
      case 6 -> {
        Path file = any(theme, chance.nextBoolean() ? ".css" : ".html", chance);
        String text = Files.readString(file);
        Files.writeString(file, file.toString().endsWith(".css") ? text + "\n" : "\n" + text);
        return "theme " + file;
      }
      case 7 -> {
        day = day.plusSeconds(86_400L * (chance.nextInt(200) - 60));
        return "day " + day;
      }
      case 8 -> {
        base = base.contains("a.example") ? "https://b.example/x/" : "https://a.example/";
        return "base";
      }
      case 9 -> {
        Path file = any(out(), "", chance);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file); // never written to: an earlier site may have the same file
        if (chance.nextBoolean()) {
          bytes[bytes.length / 2]++;
          Files.write(file, bytes);
        }
        return "site " + file;
      }
      case 10 -> {
        Path added = any(out(), "index.html", chance).resolveSibling("cua-toi.txt");
        if (!added.getParent().equals(out())) {
          Files.writeString(added, "một tệp lạ");
        }
        return "added " + added;
      }
      case 11 -> {
        byte[] manifest = Files.readAllBytes(out().resolve(MANIFEST));
        int at = chance.nextInt(manifest.length);
        byte[] torn = Arrays.copyOf(manifest, chance.nextBoolean() ? at : manifest.length);
        if (torn.length == manifest.length) {
          torn[at]++;
        }
        Files.delete(out().resolve(MANIFEST));
        Files.write(out().resolve(MANIFEST), torn);
        return "manifest at " + at;
      }
      default -> {
        fetchBack();
        return "fetched back";
      }
    }
  }

  /** As rsync, FTP or a ZIP bring it to another machine: other files, at another time. */
  private void fetchBack() throws IOException {
    Path other = folder.resolve("fetched");
    TestFolders.copy(out(), other);
    TestFolders.delete(out());
    Files.move(other, out());
    try (Stream<Path> all = Files.walk(out())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
      }
    }
  }

  private static Path any(Path root, String ending, Random chance) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(ending))
              .filter(file -> !file.toString().contains(".lantoa"))
              .sorted()
              .toList();
      return files.get(chance.nextInt(files.size()));
    }
  }

  @Test
  void anUnchangedSiteIsLeftAlone() throws IOException {
    build(out());
    Object before = Files.readAttributes(out(), "unix:ino");
    Said again = build(out());
    assertEquals(0, again.code());
    assertEquals(before, Files.readAttributes(out(), "unix:ino"));
    day = day.plusSeconds(86_400);
    String manifest = Files.readString(out().resolve(MANIFEST));
    build(out());
    assertEquals(before, Files.readAttributes(out(), "unix:ino"), "no page is of another day");
    assertNotEquals(manifest, Files.readString(out().resolve(MANIFEST)), "warnings may be");
    byte[] renewed = Files.readAllBytes(out().resolve(MANIFEST));
    assertEquals(0, build(out()).code());
    assertArrayEquals(renewed, Files.readAllBytes(out().resolve(MANIFEST)));
  }

  @Test
  void aSiteThatWasFetchedBackIsUsed() throws IOException {
    build(out());
    fetchBack();
    Said said = build(out(), "--explain");
    assertFalse(said.text().contains("dựng lại"), said.text());
  }

  @Test
  void noPathOfTheMachineStandsInTheSite() throws IOException {
    build(out());
    String manifest = Files.readString(out().resolve(MANIFEST));
    assertTrue(
        manifest.contains("\nproblem\t") || manifest.contains("\ntold\t"), "warnings are kept");
    assertFalse(manifest.contains(folder.toString()));
    assertFalse(manifest.contains(Generator.PROJECT.toString()));
  }

  @Test
  void itIsToldWhyAnEditionIsMadeAgain() throws IOException {
    assertTrue(build(out(), "--explain").text().contains("chưa có trang web của lần dựng trước"));
    Path slogans = content.resolve("2025/lang-son/ky-lua/slogans");
    Path file = any(slogans, ".md", new Random(1));
    Files.writeString(file, Files.readString(file) + "- Cùng nhau lên tiếng vì bình đẳng giới\n");
    String text = build(out(), "--explain").text();
    String name = content.relativize(file).toString();
    assertTrue(text.contains("dựng lại 2025/lang-son/ky-lua: đã đổi " + name), text);
    assertEquals(1, text.split("dựng lại", -1).length - 1, text);
  }

  /** A sheet is a file that nobody makes twice: its inode is the one it had. */
  @Test
  void theSheetsOfOtherSlogansAreTakenOver() throws IOException {
    String ward = "2025/lang-son/ky-lua";
    run(out(), ward);
    Map<String, Object> before = inodes();
    Path file = content.resolve(ward + "/slogans/01-chu-de.md");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int slogan = lines.size() - 1;
    while (!lines.get(slogan).startsWith("- ")) {
      slogan--;
    }
    lines.set(slogan, lines.get(slogan) + " hôm nay");
    Files.write(file, lines);
    run(out(), ward);
    Map<String, Object> now = inodes();
    long sheets = now.keySet().stream().filter(path -> path.contains("in-an/tep/")).count();
    long kept =
        now.entrySet().stream()
            .filter(one -> one.getKey().contains("in-an/tep/"))
            .filter(one -> one.getValue().equals(before.get(one.getKey())))
            .count();
    assertTrue(kept > sheets * 8 / 10, kept + " of " + sheets);
    run(folder.resolve("clean"), ward, "--no-cache");
    assertEquals(files(folder.resolve("clean")), files(out()));
  }

  private Map<String, Object> inodes() throws IOException {
    Map<String, Object> inodes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        inodes.put(out().relativize(file).toString(), Files.getAttribute(file, "unix:ino"));
      }
    }
    return inodes;
  }

  /** Each may take the site away that the other is taking files over from. */
  @Test
  void twoBuildsAtOncePublishOneSiteWhole() throws Exception {
    String other = "https://b.example/";
    run(folder.resolve("a"), "2025/lang-son", "--no-sheets", "--no-cache");
    base = other;
    run(folder.resolve("b"), "2025/lang-son", "--no-sheets", "--no-cache");
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Said>> builds = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String to = i % 2 == 0 ? "https://a.example/" : other;
        builds.add(() -> run(out(), to, day, "2025/lang-son", "--no-sheets"));
      }
      for (Future<Said> one : two.invokeAll(builds)) {
        assertEquals(0, one.get().code(), one.get().text());
      }
    } finally {
      two.shutdown();
    }
    Map<String, String> now = files(out());
    assertTrue(
        now.equals(files(folder.resolve("a"))) || now.equals(files(folder.resolve("b"))),
        "one of the two, whole");
  }

  /**
   * What the program said.
   *
   * @param text on standard error
   */
  private record Said(int code, String text, Path out) {
    /** The same wherever the site lies. */
    String anywhere() {
      return code + "\n" + text.replace(out.toString(), "site");
    }
  }

  private Said build(Path to, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--no-sheets");
    return run(to, "", all.toArray(String[]::new));
  }

  private Said run(Path to, String path, String... options) {
    return run(to, base, day, path, options);
  }

  private Said run(Path to, String address, Instant at, String path, String... options) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> words = new ArrayList<>(List.of("build", path, "--quiet", "--alone"));
    words.addAll(List.of("--base-url", address, "--theme", theme.toString()));
    words.addAll(List.of("--content", content.toString(), "--out", to.toString()));
    words.addAll(List.of(options));
    words.removeIf(String::isEmpty);
    Path home = Generator.PROJECT;
    int code =
        new Cli(
                new Environment(
                    home, home, Map.of(), Generator.at(at), stream, stream, false, stop -> {}))
            .run(words.toArray(String[]::new));
    return new Said(code, said.toString(StandardCharsets.UTF_8), to);
  }

  /** By path, but for what is for builds alone. */
  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(site)) {
      try (Stream<Path> all = Files.walk(site)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String path = site.relativize(file).toString();
          if (!path.startsWith(".lantoa")) {
            files.put(path, HexFormat.of().formatHex(Digests.sha256(Files.readAllBytes(file))));
          }
        }
      }
    }
    return files;
  }
}
