package vn.lantoa.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost, and nothing is written over unseen. */
final class ContentStoreTest {
  private static final String FILE = "2026/tỉnh/xã/slogans/một.md";

  @TempDir Path folder;
  private ContentStore store;

  @BeforeEach
  void open() {
    store = store();
  }

  private ContentStore store() {
    return new ContentStore(folder.resolve("content"), folder.resolve(".lantoa"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private boolean save(String seen, String text) throws IOException {
    Optional<byte[]> before = seen.isEmpty() ? Optional.empty() : Optional.of(bytes(seen));
    return store.save(FILE, ContentStore.version(before), bytes(text));
  }

  private String text() throws IOException {
    return store.read(FILE).map(now -> new String(now, StandardCharsets.UTF_8)).orElse("none");
  }

  @Test
  void whatSomebodyElseWroteStays() throws IOException {
    assertTrue(save("", "a"));
    assertFalse(save("", "b"), "it was not there when she looked");
    assertFalse(save("x", "b"));
    assertEquals("a", text());
    assertTrue(save("a", "b"));
    assertEquals("b", text());
  }

  @Test
  void everyChangeIsTakenBack() throws IOException {
    save("", "a");
    save("a", "b");
    save("b", "b");
    store = store(); // another process
    assertEquals(Optional.of(FILE), store.undo());
    assertEquals("a", text());
    assertTrue(store.hasChanges());
    assertEquals(Optional.of(FILE), store.undo());
    assertEquals("none", text());
    assertEquals(Optional.empty(), store.undo());
  }

  @Test
  void whatWasChangedSinceIsNotTakenBack() throws IOException {
    save("", "a");
    save("a", "b");
    Files.writeString(folder.resolve("content").resolve(FILE), "của tôi");
    assertEquals(Optional.empty(), store.undo());
    assertEquals("của tôi", text());
  }

  @Test
  void theJournalDoesNotGrowForEver() throws IOException {
    save("", "0");
    for (int i = 0; i < 210; i++) {
      assertTrue(save(String.valueOf(i), String.valueOf(i + 1)));
    }
    try (Stream<Path> all = Files.list(folder.resolve(".lantoa"))) {
      assertEquals(201, all.count(), "two hundred changes and the lock");
    }
    store.undo();
    assertEquals("209", text());
  }

  @Test
  void noLinkIsFollowed() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createDirectories(folder.resolve("content"));
    Files.createSymbolicLink(folder.resolve("content/a"), outside);
    assertThrows(
        IllegalArgumentException.class, () -> store.save("a/b.md", ContentStore.NONE, bytes("x")));
    assertThrows(IllegalArgumentException.class, () -> store.read("a/b.md"));
  }

  @Test
  void noWayLeadsOut() {
    for (String file : List.of("../a", "/etc/a", "", ".", "a/../../b")) {
      assertThrows(
          IllegalArgumentException.class, () -> store.save(file, ContentStore.NONE, bytes("x")));
    }
  }
}
