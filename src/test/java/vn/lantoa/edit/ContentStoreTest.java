package vn.lantoa.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
    assertEquals(Optional.of(FILE), store.undo());
    assertEquals("none", text());
    assertEquals(Optional.empty(), store.undo());
  }

  @Test
  void severalFilesAreOneChange() throws IOException {
    save("", "a");
    ContentStore.Save fresh =
        new ContentStore.Save("2026/kh.pdf", ContentStore.NONE, Optional.of(bytes("%PDF")));
    String version = ContentStore.version(store.read(FILE));
    assertNotEquals(
        List.of(),
        store.save(
            List.of(fresh, new ContentStore.Save(FILE, ContentStore.NONE, Optional.empty()))));
    assertEquals(Optional.empty(), store.read("2026/kh.pdf"), "all or none");
    assertEquals(
        List.of(),
        store.save(List.of(fresh, new ContentStore.Save(FILE, version, Optional.empty()))));
    assertEquals("none", text());
    assertEquals(Optional.of("2026/kh.pdf"), store().undo(), "the first of them");
    assertEquals("a", text());
    assertEquals(Optional.empty(), store.read("2026/kh.pdf"));
    assertEquals(Optional.of(FILE), store.undo());
    assertEquals(Optional.empty(), store.undo());
  }

  @Test
  void aChangeOfSeveralFilesOfWhichOneWasChangedSinceIsNotTakenBack() throws IOException {
    save("", "a");
    ContentStore.Save fresh =
        new ContentStore.Save("2026/kh.pdf", ContentStore.NONE, Optional.of(bytes("%PDF")));
    String version = ContentStore.version(store.read(FILE));
    store.save(List.of(fresh, new ContentStore.Save(FILE, version, Optional.of(bytes("b")))));
    Files.writeString(folder.resolve("content/2026/kh.pdf"), "của tôi");
    assertEquals(Optional.empty(), store.undo());
    assertEquals("b", text());
  }

  @Test
  void whatWasRecordedAndNeverWrittenIsPassedBy() throws IOException {
    save("", "a");
    save("a", "b");
    Path file = folder.resolve("content").resolve(FILE);
    Files.writeString(file, "a"); // as if the process had ended in between
    assertEquals(Optional.of(FILE), store.undo());
    assertEquals("none", text());
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

  private ContentStore.Save to(String file, String seen, String text) {
    Optional<byte[]> before = seen.isEmpty() ? Optional.empty() : Optional.of(bytes(seen));
    Optional<byte[]> now = text.isEmpty() ? Optional.empty() : Optional.of(bytes(text));
    return new ContentStore.Save(file, ContentStore.version(before), now);
  }

  private String text(String file) throws IOException {
    return store.read(file).map(now -> new String(now, StandardCharsets.UTF_8)).orElse("none");
  }

  @Test
  void severalFilesAreOneStep() throws IOException {
    assertEquals(List.of(), store.save(List.of(to("a/1.md", "", "1"), to("a/2.md", "", "2"))));
    assertEquals(
        List.of("a/2.md"),
        store.save(List.of(to("a/1.md", "1", "x"), to("a/2.md", "seen before", "y"))));
    assertEquals("1", text("a/1.md"));
    assertEquals(List.of(), store.save(List.of(to("a/1.md", "1", ""), to("a/2.md", "2", "zwei"))));
    assertEquals("none", text("a/1.md"));
    assertEquals(Optional.of("a/1.md"), store.undo());
    assertEquals("1", text("a/1.md"));
    assertEquals("2", text("a/2.md"));
    assertEquals(Optional.of("a/1.md"), store.undo());
    assertFalse(Files.exists(folder.resolve("content/a")), "the folder was made for them");
    assertEquals(Optional.empty(), store.undo());
  }

  /** As a kill between two files leaves it: the journal has the step, one file is written. */
  @Test
  void halfOfAStepIsTakenBack() throws IOException {
    store.save(List.of(to("1.md", "", "1"), to("2.md", "", "2")));
    store.save(List.of(to("1.md", "1", "one"), to("2.md", "2", "two")));
    Path journal = folder.resolve(".lantoa");
    Files.move(journal.resolve("00000001"), journal.resolve("half"));
    Files.writeString(folder.resolve("content/2.md"), "2");
    store = store();
    store.save(List.of(to("3.md", "", "3")));
    assertEquals("1", text("1.md"));
    assertEquals("2", text("2.md"));
    store.undo();
    store.undo();
    assertEquals("none", text("1.md"));
  }

  /** As a kill after the last file and before the entry leaves it. */
  @Test
  void aStepWhoseFilesAreAllWrittenIsKept() throws IOException {
    store.save(List.of(to("1.md", "", "1"), to("2.md", "", "2")));
    store.save(List.of(to("1.md", "1", "one"), to("2.md", "2", "")));
    Path journal = folder.resolve(".lantoa");
    Files.move(journal.resolve("00000001"), journal.resolve("half"));
    store = store();
    store.settle();
    assertFalse(Files.exists(journal.resolve("half")));
    assertEquals("one", text("1.md"));
    assertEquals("none", text("2.md"));
    assertEquals(Optional.of("1.md"), store.undo());
    assertEquals("1", text("1.md"));
    assertEquals("2", text("2.md"));
  }

  /** As a kill leaves the way back: begun, gone half, gone whole. */
  @Test
  void aWayBackIsGoneWholeOrNotAtAll() throws IOException {
    Path journal = folder.resolve(".lantoa");
    store.save(List.of(to("1.md", "", "1"), to("2.md", "", "2")));
    byte[] forth = Files.readAllBytes(journal.resolve("00000000"));
    store.undo();
    // the same step with what was and what is exchanged
    store.save(List.of(to("1.md", "", "1"), to("2.md", "", "2")));
    store.save(List.of(to("1.md", "1", ""), to("2.md", "2", "")));
    byte[] back = Files.readAllBytes(journal.resolve("00000003"));
    try (Stream<Path> entries = Files.list(journal)) {
      for (Path entry : entries.filter(one -> one.toString().matches(".*[0-9]")).toList()) {
        Files.delete(entry);
      }
    }
    Files.write(journal.resolve("00000000"), forth);

    Files.write(journal.resolve("back"), back);
    store().settle();
    assertEquals("none", text("1.md"), "all of it was gone");
    assertEquals(Optional.empty(), store.undo());

    store.save(List.of(to("1.md", "", "1"), to("2.md", "", "2")));
    Files.write(journal.resolve("back"), back);
    Files.delete(folder.resolve("content/1.md"));
    store().settle();
    assertEquals("1", text("1.md"));
    assertEquals("2", text("2.md"));
    assertFalse(Files.exists(journal.resolve("back")));
    assertEquals(Optional.of("1.md"), store.undo());
  }
}
