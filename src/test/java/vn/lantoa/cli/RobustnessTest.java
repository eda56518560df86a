package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;

/**
 * Spoils the files of the correct site at random, always the same way: whatever an author may do,
 * the answer is a list of mistakes or none, never a fault of ours.
 */
class RobustnessTest {
  private static final long SEED = 20251115;
  private static final int ROUNDS = 300;

  /** In every so many rounds the whole site is built; else only a commune that could be read. */
  private static final int WHOLE = 10;

  private static final Duration LONGEST = Duration.ofSeconds(30);

  @TempDir private Path temp;

  /** How many rounds; {@code -Dlantoa.rounds=30000} for once by hand. */
  private static int rounds(int usual) {
    return Integer.getInteger("lantoa.rounds", usual);
  }

  @Test
  void answersWithMistakesWhateverIsInTheFiles() throws IOException {
    spoilContent(SEED, ROUNDS);
  }

  @Test
  @Tag("long")
  void answersWithMistakesWhateverElseIsInTheFiles() throws IOException {
    spoilContent(SEED + 1, rounds(10_000));
  }

  @Test
  @Tag("long")
  void answersWithMistakesWhateverIsInDesignsAndLogos() throws IOException {
    spoilDrawings(SEED, rounds(1000));
  }

  private void spoilContent(long seed, int rounds) throws IOException {
    Path site = smallSite();
    List<Path> files = markdown(site);
    Spoiler spoiler = new Spoiler(new Random(seed), Spoiler.OF_CONTENT);
    int wrong = 0;
    for (int round = 0; round < rounds; round++) {
      Path file = files.get(spoiler.random().nextInt(files.size()));
      byte[] right = Files.readAllBytes(file);
      Files.write(file, spoiler.spoil(right));
      String about = "round " + round + " of seed " + seed + ", " + file;
      boolean whole = round % WHOLE == 0;
      boolean refused = !whole && run(site, about, "formats", "--alone").exitCode() == 1;
      String path = whole ? "" : "2025/lang-son/ky-lua";
      wrong += refused ? 1 : answer(site, about, "--no-sheets", path);
      Files.write(file, right);
    }
    assertTrue(wrong > rounds / 4, "only " + wrong + " rounds spoilt anything");
    assertEquals(0, Run.in(site, "check").exitCode());
  }

  /** In turn a logo and a file of a design. */
  private void spoilDrawings(long seed, int rounds) throws IOException {
    Path site = smallSite();
    Path logo = site.resolve("content/2025/logo.svg");
    Path theme = site.resolve("giao-dien/rieng");
    TestFolders.copy(Path.of("themes/lan-toa"), theme);
    List<Path> files = drawings(theme.resolve("sheets"));
    Spoiler spoiler = new Spoiler(new Random(seed), Spoiler.OF_DRAWINGS);
    int wrong = 0;
    for (int round = 0; round < rounds; round++) {
      boolean own = round % 2 == 0;
      Path file = own ? logo : files.get(spoiler.random().nextInt(files.size()));
      byte[] right = Files.readAllBytes(file);
      Files.write(file, spoiler.spoil(right));
      String about = "round " + round + " of seed " + seed + ", " + file;
      wrong += own ? answer(site, about) : answer(site, about, "--theme", "giao-dien/rieng");
      Files.write(file, right);
    }
    assertTrue(wrong > rounds / 8, "only " + wrong + " rounds spoilt anything");
  }

  /**
   * Builds; looks at what it says and at the site, if it made one.
   *
   * @return 1 where it refused
   */
  private static int answer(Path site, String about, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("build", "--alone", "--jobs", "1"));
    arguments.addAll(List.of("--base-url", "https://langson.gov.vn/", "--out", "web"));
    arguments.addAll(List.of(more));
    Run run = run(site, about, arguments.toArray(String[]::new));
    if (run.exitCode() == 0) {
      SoundSite.assertSound(site.resolve("web"), about + "\n" + run.err());
    }
    return run.exitCode();
  }

  /** One command; whatever it is given, it answers in its own words. */
  private static Run run(Path site, String about, String... arguments) {
    Run run = assertTimeoutPreemptively(LONGEST, () -> Run.in(site, arguments), about);
    String said = about + "\n" + run.err();
    assertTrue(run.exitCode() == 0 || run.exitCode() == 1, said);
    assertTrue(run.exitCode() == 0 || run.err().contains(": error: "), said);
    assertFalse(Pattern.compile("Exception|Error:|\\tat ").matcher(run.err()).find(), said);
    return run;
  }

  /** One commune with one slogan and one format. */
  private Path smallSite() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    new FixtureSite("logo-not-usable").copyTo(site);
    Files.delete(site.resolve("content/2025/logo.webp"));
    Path identity = site.resolve("content/2025/identity.md");
    Files.writeString(identity, Files.readString(identity, UTF_8).replace("logo.webp", "logo.svg"));
    return site;
  }

  private static List<Path> drawings(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
    }
  }

  @Test
  void answersWithMistakesWhateverFilesAreMissing() throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    new FixtureSite("correct").copyTo(site);
    for (Path file : markdown(site)) {
      byte[] right = Files.readAllBytes(file);
      Files.delete(file);
      int exitCode = Run.in(site, "check").exitCode();
      assertTrue(exitCode == 0 || exitCode == 1, file.toString());
      Files.createDirectory(file);
      exitCode = Run.in(site, "check").exitCode();
      assertTrue(exitCode == 0 || exitCode == 1, file + " as a folder");
      Files.delete(file);
      Files.write(file, right);
    }
  }

  private static List<Path> markdown(Path site) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
