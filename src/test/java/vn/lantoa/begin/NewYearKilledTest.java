package vn.lantoa.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.TestFolders;
import vn.lantoa.edit.ContentStore;

/** A process that is killed while it begins another year leaves all of it, or nothing. */
final class NewYearKilledTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final String JOURNAL = ".lantoa-desk";

  /** Begun by the province already: what follows goes into more than one place. */
  private static final String THERE = "2026/lang-son/locality.md";

  @TempDir private Path folder;

  private Path laidOut(String name) throws IOException {
    Path own = folder.resolve(name);
    TestFolders.copy(PROJECT.resolve("content/2025"), own.resolve("content/2025"));
    Path there = own.resolve("content").resolve(THERE);
    Files.createDirectories(there.getParent());
    Files.copy(PROJECT.resolve("content/2025/lang-son/locality.md"), there);
    return own;
  }

  private static Map<String, String> files(Path own) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path content = own.resolve("content");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) { // it never got into its place
          String name = content.relativize(file).toString();
          files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private static Process begin(Path own) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlantoa.home=" + PROJECT,
                "vn.lantoa.Main",
                "new-year",
                "2026",
                WARD,
                "--plan-title",
                "Kế hoạch Tháng hành động năm 2026")
            .directory(own.toFile())
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("said.txt").toFile())
            .start();
    process.getOutputStream().close();
    return process;
  }

  /** Once the new year's files are on their way, and a little later. */
  private static void killInTheMidst(Process process, Path own, long nanos) throws Exception {
    Path half = own.resolve(JOURNAL).resolve("half");
    Path whole = own.resolve(JOURNAL).resolve("00000000");
    while (process.isAlive() && !Files.exists(half) && !Files.exists(whole)) {
      Thread.onSpinWait();
    }
    LockSupport.parkNanos(nanos);
    process.destroyForcibly();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
  }

  @Test
  @Tag("long")
  void itIsAllThereOrNothingHoweverOftenItIsKilled() throws Exception {
    Path done = laidOut("done");
    Map<String, String> before = files(done);
    assertEquals(0, begin(done).waitFor(), () -> said(done));
    Map<String, String> after = files(done);
    assertNotEquals(before, after);
    Random random = new Random(20260115);
    int halves = 0;
    for (int time = 0; time < 20; time++) {
      Path own = laidOut("killed-" + time);
      killInTheMidst(begin(own), own, random.nextInt(40) * 1_000_000L);
      halves += Files.exists(own.resolve(JOURNAL).resolve("half")) ? 1 : 0;
      ContentStore.of(own.resolve("content")).settle(); // as every command does first
      Map<String, String> now = files(own);
      assertTrue(now.equals(before) || now.equals(after), () -> "half of it: " + now.keySet());
      if (now.equals(before)) {
        assertEquals(0, begin(own).waitFor(), () -> said(own));
        assertEquals(after, files(own), "and it is begun again");
      }
    }
    assertTrue(halves > 0, "it was never killed in the midst");
  }

  private static String said(Path own) {
    try {
      return Files.readString(own.resolve("said.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** As a kill leaves it: the journal has the step, one of the files is not there yet. */
  @Test
  void whatWasHalfBegunIsBegunAgain() throws IOException {
    Path content = folder.resolve("content");
    Map<String, byte[]> files = new TreeMap<>();
    for (String name : List.of("2026/campaign.md", "2026/a/locality.md", "2026/b/locality.md")) {
      files.put(name, name.getBytes(StandardCharsets.UTF_8));
    }
    List<String> own = List.of("2026/a/locality.md", "2026/b/locality.md");
    NewFiles.write(content, own, files);
    Files.move(folder.resolve(JOURNAL).resolve("00000000"), folder.resolve(JOURNAL + "/half"));
    Files.delete(content.resolve("2026/b/locality.md"));
    NewFiles.Written again = NewFiles.write(content, own, files);
    assertEquals(List.copyOf(files.keySet()), again.written());
    assertEquals(files.size(), files(folder).size());
    assertTrue(ContentStore.of(content).undo().isPresent(), "it can be taken back as one");
    assertEquals(Optional.empty(), ContentStore.of(content).undo());
    assertFalse(Files.exists(content.resolve("2026")));
  }
}
