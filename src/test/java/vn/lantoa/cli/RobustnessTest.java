package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils the files of the correct site at random, always the same way: whatever an author may do,
 * the answer is a list of mistakes or none, never a fault of ours.
 */
class RobustnessTest {
  private static final long SEED = 20251115;
  private static final int ROUNDS = 600;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final List<String> POISON =
      List.of(
          "[[[[",
          "{",
          "}",
          "{year}",
          "\u0000",
          "---\n",
          "\n---\n",
          "&a *a",
          "!!java.net.URL x",
          "%TAG ! tag:x,2000:\n",
          "? [a]\n: b\n",
          "<<: {a: b}\n",
          "\t",
          "\r",
          "\"",
          "'",
          ": ",
          " #",
          "- ",
          "> ",
          "![](",
          "](/",
          "<script>",
          "|\n|-|\n",
          "\uFEFF",
          "\u0301",
          "\uD83D\uDE00",
          "99999999999999999999",
          "-0001-01-01",
          "+999999999-12-31",
          "../../../../..",
          "type: campaign\n",
          "type: locality\n",
          "hide: true\n",
          "null",
          "~",
          "&amp;#0;");

  @TempDir private Path temp;

  @Test
  void answersWithMistakesWhateverIsInTheFiles() throws IOException {
    spoilAtRandom(SEED, ROUNDS);
  }

  @Test
  @Tag("long")
  void answersWithMistakesWhateverElseIsInTheFiles() throws IOException {
    spoilAtRandom(SEED + 1, 10 * ROUNDS);
  }

  private void spoilAtRandom(long seed, int rounds) throws IOException {
    Path site = Files.createDirectory(temp.resolve("site"));
    new FixtureSite("correct").copyTo(site);
    List<Path> files = markdown(site);
    Random random = new Random(seed);
    int wrong = 0;
    for (int round = 0; round < rounds; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] right = Files.readAllBytes(file);
      byte[] spoilt = right;
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        spoilt = spoil(spoilt, random);
      }
      Files.write(file, spoilt);
      Run run = assertTimeoutPreemptively(LONGEST, () -> Run.in(site, "check", "--jobs", "1"));
      String about = "round " + round + ", " + file + "\n" + run.err();
      assertTrue(run.exitCode() == 0 || run.exitCode() == 1, about);
      assertTrue(run.exitCode() == 0 || run.err().contains(": error: "), about);
      assertTrue(!run.err().contains("Exception"), about);
      wrong += run.exitCode();
      Files.write(file, right);
    }
    assertTrue(wrong > rounds / 2, "only " + wrong + " rounds spoilt anything");
    assertEquals(0, Run.in(site, "check").exitCode());
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

  /** One change: a piece deleted, doubled, moved or turned over, a bit flipped, poison put in. */
  private static byte[] spoil(byte[] bytes, Random random) throws IOException {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    spoilt.write(bytes, 0, from);
    switch (random.nextInt(7)) {
      case 0 -> spoilt.write(bytes, to, bytes.length - to);
      case 1 -> {
        spoilt.write(piece);
        spoilt.write(piece);
        spoilt.write(bytes, to, bytes.length - to);
      }
      case 2 -> {
        for (byte b : piece) {
          spoilt.write(b ^ 1 << random.nextInt(8));
        }
        spoilt.write(bytes, to, bytes.length - to);
      }
      case 3 -> {
        // the rest of the file is cut off
      }
      case 4 -> {
        String line =
            new String(bytes, UTF_8).lines().skip(random.nextInt(8)).findFirst().orElse("");
        spoilt.write((line + "\n").getBytes(UTF_8));
        spoilt.write(bytes, from, bytes.length - from);
      }
      default -> {
        spoilt.write(POISON.get(random.nextInt(POISON.size())).getBytes(UTF_8));
        spoilt.write(bytes, from, bytes.length - from);
      }
    }
    return spoilt.toByteArray();
  }

  private static List<Path> markdown(Path site) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
