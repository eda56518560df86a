package vn.lantoa.begin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files or none, and nothing over what is there. */
final class NewFilesTest {
  private static final String ABOVE = "content/2026/lang-son/locality.md";
  private static final String JOURNAL = ".lantoa-desk";
  private static final String OWN = "content/2026/lang-son/ky-lua/locality.md";

  @TempDir private Path temp;

  private static BeginningFiles files(String... names) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : names) {
      texts.put(name, "của " + name + "\n");
    }
    return new BeginningFiles("2026/lang-son/ky-lua", names[names.length - 1], texts);
  }

  private List<String> all() throws IOException {
    try (Stream<Path> found = Files.walk(temp)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(temp.resolve(JOURNAL)))
          .map(path -> temp.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private Set<Path> top() throws IOException {
    try (Stream<Path> found = Files.list(temp)) {
      return found.collect(Collectors.toSet());
    }
  }

  @Test
  void makesAFolderOfAVietnameseName() throws IOException {
    Path folder = temp.resolve("Nội dung/Phường Kỳ Lừa");
    NewFiles.Written done = NewFiles.write(folder, files(ABOVE, OWN));
    assertEquals(new NewFiles.Written(List.of(ABOVE, OWN), List.of()), done);
    assertEquals("của " + OWN + "\n", Files.readString(folder.resolve(OWN)));
    assertEquals(Set.of(temp.resolve("Nội dung")), top());
  }

  @Test
  void keepsWhatIsThere() throws IOException {
    NewFiles.write(temp, files(ABOVE, OWN));
    Files.writeString(temp.resolve(ABOVE), "của tôi");
    String other = "content/2026/lang-son/dong-kinh/locality.md";
    NewFiles.Written done = NewFiles.write(temp, files(ABOVE, other));
    assertEquals(new NewFiles.Written(List.of(other), List.of(ABOVE)), done);
    assertEquals("của tôi", Files.readString(temp.resolve(ABOVE)));
    assertThrows(FileAlreadyExistsException.class, () -> NewFiles.write(temp, files(ABOVE, other)));
    assertEquals(List.of(other, OWN, ABOVE), all());
  }

  @Test
  void writesNothingWhereSomethingCantBeWritten() throws IOException {
    Path year = Files.createDirectories(temp.resolve("content/2026"));
    Files.writeString(year.resolve("lang-son"), "một tệp");
    BeginningFiles files = files("content/2026/campaign.md", OWN);
    assertThrows(IOException.class, () -> NewFiles.write(temp, files));
    assertEquals(List.of("content/2026/lang-son"), all());
    assertEquals(Set.of(temp.resolve("content"), temp.resolve(JOURNAL)), top());
    assertThrows(IOException.class, () -> NewFiles.write(year.resolve("lang-son"), files(OWN)));
    assertFalse(Files.exists(year.resolve("campaign.md")));
    assertTrue(Files.isRegularFile(year.resolve("lang-son")));
  }
}
