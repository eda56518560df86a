package vn.lantoa.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java for Windows is taken as it is, or not at all. */
final class WindowsRuntimeTest {
  @TempDir private Path folder;
  private Path jre;

  @BeforeEach
  void name() {
    jre = folder.resolve("jre");
  }

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("java.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static String sum(Path file) throws Exception {
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(sum);
  }

  private String refusal(Path zip, String sum) {
    String why =
        assertThrows(IOException.class, () -> WindowsRuntime.unpack(zip, sum, jre)).getMessage();
    assertFalse(Files.exists(jre), "nothing unpacked");
    return why;
  }

  @Test
  void liesInItsFolderAsItWasPacked() throws Exception {
    Path zip =
        zip(
            "jdk-17-jre/",
            "jdk-17-jre/bin/java.exe",
            "jdk-17-jre/bin/javaw.exe",
            "jdk-17-jre/NOTICE");
    WindowsRuntime.unpack(zip, sum(zip).toUpperCase(Locale.ROOT), jre);
    assertEquals("jdk-17-jre/bin/java.exe", Files.readString(jre.resolve("bin/java.exe")));
    assertTrue(Files.exists(jre.resolve("NOTICE")));
    WindowsRuntime.delete(jre);
    assertFalse(Files.exists(jre));
  }

  @Test
  void needsNoFolderAroundIt() throws Exception {
    Path zip = zip("bin/java.exe", "bin/javaw.exe", "lib/modules");
    WindowsRuntime.unpack(zip, sum(zip), jre);
    assertTrue(Files.exists(jre.resolve("lib/modules")));
  }

  @Test
  void isRefusedWithAnotherSumOrWithNone() throws Exception {
    Path zip = zip("j/bin/java.exe", "j/bin/javaw.exe");
    assertTrue(refusal(zip, "0".repeat(64)).contains(sum(zip)));
    assertTrue(refusal(zip, "").contains(sum(zip)));
  }

  @Test
  void isRefusedWhereItIsForAnotherSystem() throws Exception {
    Path zip = zip("j/bin/java", "j/lib/modules");
    assertTrue(refusal(zip, sum(zip)).endsWith("it lacks bin/java.exe"));
    Path half = zip("j/bin/java.exe");
    assertTrue(refusal(half, sum(half)).endsWith("it lacks bin/javaw.exe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"j/../../out", "j//etc/out", "j/bin/..\\..\\out", "j/C:out", "j/.."})
  void isRefusedWithAWayOut(String name) throws Exception {
    List<String> names = new ArrayList<>(List.of("j/bin/java.exe", "j/bin/javaw.exe"));
    names.add(name);
    Path zip = zip(names.toArray(String[]::new));
    assertTrue(refusal(zip, sum(zip)).startsWith("leads out of the ZIP: "), name);
  }
}
