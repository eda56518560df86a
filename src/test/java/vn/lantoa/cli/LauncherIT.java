package vn.lantoa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of Linux with a home of its own: the jar, no content, sources older than the jar.
 */
final class LauncherIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir private Path home;

  private Path classes;

  @BeforeEach
  void copy() throws IOException {
    assumeTrue(File.separatorChar == '/', "lantoa.cmd is for Windows");
    classes = home.resolve("target/lantoa.jsa");
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("target/lib"));
    Files.copy(PROJECT.resolve("lantoa"), home.resolve("lantoa"));
    try (Stream<Path> libraries = Files.list(PROJECT.resolve("target/lib"))) {
      for (Path library : libraries.toList()) {
        Files.copy(library, home.resolve("target/lib").resolve(library.getFileName()));
      }
    }
    newJar(0);
  }

  private void newJar(int secondsFromNow) throws IOException {
    Path jar = home.resolve("target/lantoa.jar");
    Files.deleteIfExists(jar);
    Files.copy(PROJECT.resolve("target/lantoa.jar"), jar);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(secondsFromNow)));
  }

  private Process start() throws IOException {
    return new ProcessBuilder("sh", home.resolve("lantoa").toString(), "--version")
        .redirectErrorStream(true)
        .start();
  }

  private void assertRuns(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.matches("lantoa \\S+\n"), said);
    assertEquals(0, process.waitFor());
  }

  private void assertTidy() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      assertEquals(
          List.of("lantoa.jar", "lantoa.jsa", "lib"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void keepsTheClassesOnceForEachJar() throws Exception {
    assertRuns(start());
    assertTidy();
    assertTrue(Files.size(classes) > 1_000_000, "an archive");
    Object first = Files.readAttributes(classes, "unix:ino").get("ino");
    assertRuns(start());
    assertEquals(first, Files.readAttributes(classes, "unix:ino").get("ino"), "kept");
    newJar(2);
    assertRuns(start());
    assertNotEquals(first, Files.readAttributes(classes, "unix:ino").get("ino"), "made anew");
    assertTidy();
  }

  /**
   * By the JVM that starts there: the program's own classes need no longer be read from the jar.
   */
  @Test
  void startsFromTheClassesKept() throws Exception {
    assertRuns(start());
    Process process =
        new ProcessBuilder(
                "java",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + classes,
                "-Xlog:class+load",
                "-jar",
                home.resolve("target/lantoa.jar").toString(),
                "--version")
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.contains("vn.lantoa.Main source: shared objects file (top)"), said);
  }

  @Test
  void saysNothingAboutClassesThatItCannotUse() throws Exception {
    for (String spoilt : List.of("", "not an archive")) {
      Files.writeString(classes, spoilt);
      assertRuns(start());
      assertEquals(spoilt, Files.readString(classes));
    }
  }

  @Test
  void letsTwoStartAtOnce() throws Exception {
    Process one = start();
    Process other = start();
    assertRuns(one);
    assertRuns(other);
    assertTidy();
    assertRuns(start());
  }
}
