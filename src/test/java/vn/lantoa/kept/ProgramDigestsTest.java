package vn.lantoa.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramDigestsTest {
  @TempDir private Path folder;

  @Test
  void isTheSameHoweverItsJarsAreListed() throws IOException {
    Path one = jar("one.jar", "1");
    Path two = jar("two.jar", "2");
    List<String> expected = ProgramDigests.classes(path(one, two));
    assertEquals(2, expected.size());
    assertEquals(expected, ProgramDigests.classes(path(two, one)));
    assertEquals(expected, ProgramDigests.classes(path(one, two, one)));
    assertEquals(
        expected, ProgramDigests.classes(path(folder.resolve("none"), one, two)), "a missing one");
  }

  @Test
  void isAnotherWhenAJarIs() throws IOException {
    Path one = jar("one.jar", "1");
    List<String> before = ProgramDigests.classes(path(one));
    assertNotEquals(before, ProgramDigests.classes(path(one, jar("two.jar", "2"))));
    assertNotEquals(before, ProgramDigests.classes(path(jar("one.jar", "other"))));
  }

  private static String path(Path... parts) {
    return String.join(
        System.getProperty("path.separator"), Stream.of(parts).map(Path::toString).toList());
  }

  private Path jar(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("text"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
