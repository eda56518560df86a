package vn.lantoa.dist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.guide.GuideBook;

/** What {@code mvn verify -Pdist} has made, as those find it who download it. */
@EnabledIfSystemProperty(named = "lantoa.dist", matches = ".+", disabledReason = "needs -Pdist")
final class DistIT {
  private static final Path DIST = Path.of(System.getProperty("lantoa.dist", "target/dist"));
  private static final String VERSION = version();
  private static final String TOP = "lantoa-" + VERSION + "/";
  private static final Path PLAIN = DIST.resolve("lantoa-" + VERSION + "-jar.zip");
  private static final Path LINUX = DIST.resolve("lantoa-" + VERSION + "-linux.tar.gz");
  private static final Path WINDOWS = DIST.resolve("lantoa-" + VERSION + "-windows.zip");
  private static final String SLOGAN = "Chấm dứt bạo lực, vun đắp yêu thương";
  private static final String PLACE = "2025/lang-son/ky-lua";
  private static final int I386 = 0x14c;
  private static final int WITHOUT_CONSOLE = 2;

  private record Entry(byte[] bytes, boolean runs, Instant time) {}

  private static String version() {
    try (JarFile jar = new JarFile("target/lantoa.jar")) {
      return jar.getManifest().getMainAttributes().getValue("Implementation-Version");
    } catch (IOException e) {
      return "";
    }
  }

  private static Map<String, Entry> zip(Path file) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory()) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          boolean runs = (entry.getUnixMode() & 0100) != 0;
          entries.put(
              entry.getName(), new Entry(bytes, runs, Instant.ofEpochMilli(entry.getTime())));
        }
      }
    }
    return entries;
  }

  private static Map<String, Entry> tar(Path file) throws IOException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(in), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        assertEquals("0 0", entry.getLongUserId() + " " + entry.getLongGroupId(), entry.getName());
        if (entry.isFile()) {
          boolean runs = (entry.getMode() & 0100) != 0;
          entries.put(
              entry.getName(),
              new Entry(tar.readAllBytes(), runs, entry.getLastModifiedTime().toInstant()));
        }
      }
    }
    return entries;
  }

  /** What a folder of the project has, and what the build made of it. */
  private static Set<String> expected() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String folder : List.of("content", "themes", "assets", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.endsWith("architecture.md"))
            .filter(file -> !file.startsWith("docs/cam-nang")) // as pages, below
            .forEach(file -> names.add(TOP + file));
      }
    }
    GuideBook.read().files().keySet().forEach(name -> names.add(TOP + "cam-nang/" + name));
    try (JarFile jar = new JarFile("target/lantoa.jar")) {
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
      Arrays.stream(path.split(" ")).forEach(library -> names.add(TOP + library));
    }
    for (String name :
        List.of(
            "lantoa",
            "lantoa.cmd",
            "lantoa.jar",
            "lantoa.cdx.json",
            "LICENSE",
            "THIRD-PARTY.txt",
            "README.md",
            "CHANGELOG.md",
            "DOC-TRUOC.txt")) {
      names.add(TOP + name);
    }
    return names;
  }

  @Test
  void holdsWhatRunsAndWhatIsToBeReadAndNothingElse() throws IOException {
    Set<String> expected = expected();
    assertEquals(expected, new TreeSet<>(zip(PLAIN).keySet()));
    assertEquals(expected, new TreeSet<>(tar(LINUX).keySet()));
    expected.add(TOP + "LanToa.exe");
    expected.add(TOP + "LICENSE-launch4j.txt");
    Set<String> windows = new TreeSet<>(zip(WINDOWS).keySet());
    windows.removeIf(name -> name.startsWith(TOP + "jre/"));
    assertEquals(expected, windows);
  }

  /** Whoever has unpacked it can follow every link of what there is to read. */
  @Test
  void hasWhatItsReadMeLeadsTo() throws IOException {
    Map<String, Entry> windows = zip(WINDOWS);
    String text = new String(windows.get(TOP + "README.md").bytes(), StandardCharsets.UTF_8);
    List<String> links =
        Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(text).results().map(m -> m.group(1)).toList();
    assertTrue(links.contains("cam-nang/gio-dau-tien.html"), links.toString());
    links.forEach(link -> assertTrue(windows.containsKey(TOP + link), link));
  }

  @Test
  void letsTheLauncherRunAndNoOtherFile() throws IOException {
    for (Map<String, Entry> archive : List.of(zip(PLAIN), tar(LINUX))) {
      List<String> runs =
          archive.entrySet().stream()
              .filter(e -> e.getValue().runs())
              .map(Map.Entry::getKey)
              .toList();
      assertEquals(List.of(TOP + "lantoa"), runs);
    }
  }

  @Test
  void givesWindowsItsOwnEndsOfLines() throws IOException {
    Map<String, Entry> windows = zip(WINDOWS);
    for (String name : List.of("lantoa.cmd", "DOC-TRUOC.txt", "LICENSE-launch4j.txt")) {
      String text = new String(windows.get(TOP + name).bytes(), StandardCharsets.UTF_8);
      assertEquals(0, text.replace("\r\n", "").chars().filter(c -> c == '\n').count(), name);
      assertTrue(text.contains("\r\n"), name);
    }
    String shell = new String(windows.get(TOP + "lantoa").bytes(), StandardCharsets.UTF_8);
    assertFalse(shell.contains("\r"));
  }

  private static WindowsProgram program() throws IOException {
    return new WindowsProgram(zip(WINDOWS).get(TOP + "LanToa.exe").bytes());
  }

  /** Numbers of resources as in launch4j's own source. */
  @Test
  void isAProgramThatStartsJava17WithoutAConsole() throws IOException {
    WindowsProgram program = program();
    assertEquals(I386, program.machine());
    assertEquals(WITHOUT_CONSOLE, program.subsystem());
    assertEquals("jre;%JAVA_HOME%;%PATH%", program.option(1).orElseThrow());
    assertEquals("17", program.option(2).orElseThrow());
    assertEquals(".", program.option(8).orElseThrow());
    assertEquals("lantoa.jar", program.option(14).orElseThrow());
    assertEquals("vn.lantoa.Main", program.option(15).orElseThrow());
    assertTrue(program.option(16).isEmpty(), "no other class path: lib/ is in the jar's manifest");
    assertTrue(program.option(12).orElseThrow().contains("-Dlantoa.window=true"));
  }

  @Test
  void saysInVietnameseWhereToGetJava() throws IOException {
    WindowsProgram program = program();
    assertEquals("Lan Tỏa", program.option(10).orElseThrow());
    assertEquals("https://adoptium.net/", program.option(21).orElseThrow());
    String old = program.option(103).orElseThrow();
    assertTrue(old.startsWith("Lan Tỏa cần Java, mà máy này chưa có hoặc chỉ có bản quá cũ."), old);
    assertTrue(old.endsWith(" at least"), "launch4j puts 17 after it");
    for (int message : List.of(101, 102, 103, 104)) {
      String text = program.option(message).orElseThrow();
      assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 900, "launch4j has 1,024 bytes");
    }
    String manifest =
        new String(
            program.resource(WindowsProgram.MANIFEST, 1).orElseThrow(), StandardCharsets.UTF_8);
    assertTrue(manifest.contains(">UTF-8</activeCodePage>"), "else Windows reads them otherwise");
    assertTrue(manifest.contains("asInvoker"), "needs no administrator");
  }

  @Test
  void hasANameAVersionAndAnIcon() throws IOException {
    WindowsProgram program = program();
    String details =
        new String(
            program.resource(WindowsProgram.VERSION, 1).orElseThrow(), StandardCharsets.UTF_16LE);
    assertTrue(details.contains("ProductName\0\0Lan Tỏa\0"), details);
    assertTrue(details.contains("Lan Tỏa: trang và tờ in của chiến dịch\0"), details);
    assertTrue(details.contains("\0" + VERSION + "\0"), "of pom.xml: " + VERSION);
    assertFalse(details.contains("Lan Toa"), details);
    byte[] icons = program.resource(WindowsProgram.ICONS, 1).orElseThrow();
    assertEquals(5, icons[4], "16, 24, 32, 48, 256");
    byte[] drawn = IconFile.of(Path.of("src/dist/lantoa.svg"));
    byte[] largest = program.resource(WindowsProgram.ICON, 5).orElseThrow();
    assertArrayEquals(
        Arrays.copyOfRange(drawn, drawn.length - largest.length, drawn.length), largest);
  }

  @Test
  void isOfTheTimeThatPomNames() throws IOException {
    Instant time = Instant.parse(projectTime());
    WindowsProgram program = program();
    assertEquals(time, program.time());
    assertEquals(program.computedChecksum(), program.checksum());
    tar(LINUX).forEach((name, entry) -> assertEquals(time, entry.time(), name));
    for (Path archive : List.of(PLAIN, WINDOWS)) {
      Map<String, Entry> entries = zip(archive);
      long times = entries.values().stream().map(Entry::time).distinct().count();
      assertEquals(1, times, archive.toString());
    }
  }

  private static String projectTime() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return pom.replaceAll("(?s).*<project.build.outputTimestamp>([^<]+)<.*", "$1");
  }

  /** Made again from the same parts, into another folder, a moment later. */
  @Test
  void hasTheSameBytesEachTime(@TempDir Path folder) throws Exception {
    List<String> maven =
        List.of(
            "mvn",
            "-o",
            "-q",
            "-B",
            "-ntp",
            "-Pdist,-lint",
            "-Dlantoa.dist=" + folder,
            "-Djre.zip=" + System.getProperty("jre.zip", ""),
            "-Djre.sha256=" + System.getProperty("jre.sha256", ""),
            "exec:exec@before-launch4j",
            "launch4j:launch4j@exe",
            "exec:exec@after-launch4j",
            "assembly:single@archives");
    Process process = new ProcessBuilder(maven).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    for (Path archive : List.of(PLAIN, LINUX, WINDOWS)) {
      assertEquals(-1, Files.mismatch(archive, folder.resolve(archive.getFileName())), said);
    }
  }

  /** With content of its own in another folder, to which the program lends the country's. */
  @Test
  void runsFromAFolderWithMarksAndSpaces(@TempDir Path folder, @TempDir Path elsewhere)
      throws Exception {
    Path home = unpacked(folder.resolve("Lan Tỏa của phường"));
    assertEquals("lantoa " + VERSION + "\n", run(home, elsewhere, "--version"));
    assertTrue(run(home, elsewhere, "--help").contains("lantoa"));
    try (Stream<Path> kept = Files.list(home.resolve("lib"))) {
      assertEquals(1, kept.filter(file -> !file.toString().endsWith(".jar")).count(), "classes");
    }
    Path own = elsewhere.resolve("content/2025/lang-son");
    FileUtils.copyDirectory(home.resolve("content/2025/lang-son").toFile(), own.toFile());
    assertTrue(run(home, elsewhere, "check").contains("Nội dung dùng được: "));
    String[] sheet = {
      "sheet", SLOGAN, "--locality", PLACE, "--format", "bang-ron-6x1", "--out", "tờ.svg"
    };
    run(home, elsewhere, sheet);
    assertTrue(Files.size(elsewhere.resolve("tờ.svg")) > 1000);
  }

  private static Path unpacked(Path home) throws IOException {
    for (Map.Entry<String, Entry> entry : tar(LINUX).entrySet()) {
      Path file = home.resolve(entry.getKey().substring(TOP.length()));
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue().bytes());
      if (entry.getValue().runs()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    return home;
  }

  /** What it says, when all went well. */
  private static String run(Path home, Path folder, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("lantoa").toString()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
