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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher of Linux with a home of its own: the jar, no content, sources older than the jar.
 */
final class LauncherIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final String VERSION = System.getProperty("java.runtime.version");
  private static final String ENDING = Runtime.version().feature() >= 25 ? ".aot" : ".jsa";

  @TempDir private Path home;

  @BeforeEach
  void copy() throws IOException {
    assumeTrue(File.separatorChar == '/', "lantoa.cmd is for Windows");
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
    return start(JAVA);
  }

  private Process start(Path java) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder("sh", home.resolve("lantoa").toString(), "--version")
            .redirectErrorStream(true);
    process.environment().put("JAVA_HOME", java.toString());
    return process.start();
  }

  /** As a country wants them, which takes minutes and more room. */
  @Test
  void takesOptionsOfJavaAfterItsOwn() throws Exception {
    ProcessBuilder process =
        new ProcessBuilder("sh", home.resolve("lantoa").toString(), "--version")
            .redirectErrorStream(true);
    process.environment().put("JAVA_HOME", JAVA.toString());
    process.environment().put("LANTOA_JAVA_OPTIONS", "-Xmx700m -XX:+PrintFlagsFinal");
    Process started = process.start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, started.waitFor(), said);
    assertTrue(said.matches("(?s).* MaxHeapSize +:?= " + 700 * 1024 * 1024 + " .*"), said);
  }

  private void assertRuns(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.matches("lantoa \\S+\n"), said);
    assertEquals(0, process.waitFor());
  }

  private void assertTidy() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      assertEquals(
          List.of(classes(VERSION, ENDING).getFileName().toString(), "lantoa.jar", "lib"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  /** The archive that was made for a JVM. */
  private Path classes(String version, String ending) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("lantoa-" + version))
          .filter(file -> file.toString().endsWith(ending))
          .findAny()
          .orElseThrow();
    }
  }

  /** Which file the archive is. */
  private Object inode() throws IOException {
    return Objects.requireNonNull(
        Files.readAttributes(classes(VERSION, ENDING), "unix:ino").get("ino"));
  }

  @Test
  void keepsTheClassesOnceForEachJar() throws Exception {
    assertRuns(start());
    assertTidy();
    assertTrue(Files.size(classes(VERSION, ENDING)) > 1_000_000, "an archive");
    Object first = inode();
    assertRuns(start());
    assertEquals(first, inode(), "kept");
    newJar(2);
    assertRuns(start());
    assertNotEquals(first, inode(), "made anew");
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
                JAVA.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + classes(VERSION, ENDING),
                "-Xlog:class+load",
                "-jar",
                home.resolve("target/lantoa.jar").toString(),
                "--version")
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.contains("vn.lantoa.Main source: shared objects file (top)"), said);
  }

  /** Reading them from their jars takes longer than writing a locality's documents. */
  @Test
  void keepsTheClassesOfDocumentsAndCalendarsToo() throws Exception {
    for (String folder : List.of("content", "themes", "assets")) {
      Files.createSymbolicLink(home.resolve(folder), PROJECT.resolve(folder));
    }
    assertRuns(start());
    Process process =
        new ProcessBuilder(
                JAVA.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + classes(VERSION, ENDING),
                "-Xlog:class+load",
                "-Dlantoa.home=" + home,
                "-jar",
                home.resolve("target/lantoa.jar").toString(),
                "build",
                "2025/lang-son/ky-lua",
                "--no-sheets",
                "--quiet",
                "--out",
                home.resolve("site").toString())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    for (String type :
        List.of(
            "org.apache.poi.xwpf.usermodel.XWPFDocument",
            "org.apache.poi.xssf.usermodel.XSSFWorkbook",
            "net.fortuna.ical4j.model.component.VEvent")) {
      assertTrue(said.contains(type + " source: shared objects file (top)"), type);
    }
  }

  /**
   * A copied folder, of which every file is new, with the archive of the one it was copied from.
   */
  @Test
  void keepsTheClassesAnewInACopy() throws Exception {
    assertRuns(start());
    Object first = inode();
    FileTime before = FileTime.from(Instant.now().minusSeconds(9));
    try (Stream<Path> libraries = Files.list(home.resolve("target/lib"))) {
      Files.setLastModifiedTime(libraries.findFirst().orElseThrow(), before);
    }
    assertRuns(start());
    assertNotEquals(first, inode(), "made anew");
    assertTidy();
  }

  /** Nobody who only uses a program can write into its folder. */
  @Test
  void runsWhereNothingCanBeKept(@TempDir Path programs) throws Exception {
    Path none = Files.writeString(programs.resolve("mktemp"), "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(none, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (Path java : List.of(JAVA, Path.of("/usr/lib/jvm/temurin-25-jdk-amd64"))) {
      if (Files.isExecutable(java.resolve("bin/java"))) {
        ProcessBuilder process =
            new ProcessBuilder("sh", home.resolve("lantoa").toString(), "--version")
                .redirectErrorStream(true);
        process.environment().put("JAVA_HOME", java.toString());
        process.environment().merge("PATH", programs.toString(), (all, own) -> own + ":" + all);
        assertRuns(process.start());
      }
    }
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void saysNothingAboutClassesThatItCannotUse() throws Exception {
    assertRuns(start());
    Path classes = classes(VERSION, ENDING);
    Files.setPosixFilePermissions(classes, PosixFilePermissions.fromString("rw-r--r--"));
    for (String spoilt : List.of("", "not an archive")) {
      Files.writeString(classes, spoilt);
      assertRuns(start());
      assertEquals(spoilt, Files.readString(classes));
    }
  }

  /** Two of the JVM's builds take turns: an update, or a user with both. */
  @Test
  void keepsTheClassesOfEachJvm(@TempDir Path other) throws Exception {
    assertRuns(start());
    Object first = inode();
    Path program = other.resolve("bin/java");
    Files.createDirectories(program.getParent());
    Files.writeString(program, "#!/bin/sh\nexec '" + JAVA.resolve("bin/java") + "' \"$@\"\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(other.resolve("release"), "JAVA_RUNTIME_VERSION=\"17.0.99+1\"\n");
    assertRuns(start(other));
    assertTrue(Files.size(classes("17.0.99+1", ".jsa")) > 1_000_000, "an archive");
    assertRuns(start());
    assertEquals(first, inode(), "kept");
  }

  /** Made by one run, passed over without a word where it is spoilt or was made of another jar. */
  @Test
  void keepsLinkedClassesFromJdk25On() throws Exception {
    Path newer = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64");
    assumeTrue(Files.isExecutable(newer.resolve("bin/java")), "no JDK 25 here");
    assertRuns(start(newer));
    Path cache = classes("25", ".aot");
    assertTrue(Files.size(cache) > 1_000_000, "a cache");
    for (String spoilt : List.of("", "not a cache")) {
      Files.writeString(cache, spoilt);
      assertRuns(start(newer));
      assertEquals(spoilt, Files.readString(cache));
    }
    assertRuns(start());
    assertTrue(Files.exists(cache) && Files.exists(classes(VERSION, ENDING)), "each its own");
  }

  /** As its release file tells, before it fails with English words about the class file. */
  @Test
  void saysThatJavaIsTooOld(@TempDir Path old) throws Exception {
    Path program = Files.createDirectories(old.resolve("bin")).resolve("java");
    Files.writeString(program, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(old.resolve("release"), "JAVA_RUNTIME_VERSION=\"1.8.0_392-b08\"\n");
    Process process = start(old);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.startsWith("lantoa: error: cần Java 17 trở lên, mà "), said);
    assertTrue(said.contains("bản 1.8.0_392-b08") && said.contains("https://adoptium.net/"), said);
    assertEquals(3, process.waitFor());
  }

  /** By a link in a folder of programs, and by a relative link to that one. */
  @Test
  void startsThroughLinks(@TempDir Path bin) throws Exception {
    Path link = Files.createSymbolicLink(bin.resolve("lantoa"), home.resolve("lantoa"));
    Path other = Files.createSymbolicLink(bin.resolve("lt"), Path.of("lantoa"));
    assertRuns(run(link));
    assertRuns(run(other));
    Path folder = Files.createSymbolicLink(bin.resolve("chuong-trinh"), home);
    assertRuns(run(folder.resolve("lantoa")));
  }

  private static Process run(Path launcher, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
    command.addAll(words.length == 0 ? List.of("--version") : List.of(words));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("JAVA_HOME", JAVA.toString());
    process.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    process.environment().put("LANG", "vi_VN.UTF-8");
    return process.start();
  }

  /** Java would split the name of the jar there, and say that it lacks a class. */
  @Test
  void saysThatAFolderHasAColon(@TempDir Path other) throws Exception {
    Path folder = Files.createDirectory(other.resolve("a:b"));
    Files.copy(home.resolve("lantoa"), folder.resolve("lantoa"));
    Process process = run(folder.resolve("lantoa"));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.startsWith("lantoa: error: ") && said.contains("a:b"), said);
    assertEquals(3, process.waitFor());
  }

  /** Docker and WSL ask for a locale that they have not got. */
  @Test
  void namesFilesWithMarksWhateverTheLocale(@TempDir Path other) throws Exception {
    Process process = run(home.resolve("lantoa"), "check", "--content", other + "/nội dung");
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.contains("không có tệp Markdown nào trong " + other + "/nội dung"), said);
    assertEquals(1, process.waitFor());
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
