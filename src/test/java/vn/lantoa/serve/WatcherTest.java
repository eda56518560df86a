package vn.lantoa.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatcherTest {
  /** More than any machine needs. */
  private static final long PATIENCE_SECONDS = 30;

  @TempDir private Path temp;
  private Path folder;
  private Path file;

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectories(temp.toRealPath().resolve("content"));
    file = Files.writeString(folder.resolve("a.md"), "mot");
  }

  private Snapshot look(Snapshot before) {
    List<Snapshot.Root> roots = List.of(new Snapshot.Root(folder, false));
    return Snapshot.of(roots, before, Clock.systemUTC().millis());
  }

  @Test
  void seesWhatIsNewOtherAndGone() throws IOException {
    Snapshot first = look(Snapshot.NOTHING);
    assertEquals(Set.of(folder), first.folders());
    assertEquals(first, look(first));
    Path other = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("c"), "x");
    Files.writeString(file, "hai");
    Snapshot second = look(first);
    assertEquals(Set.of(file, other), second.changes(first));
    Files.delete(file);
    assertEquals(Set.of(file), look(second).changes(second));
  }

  @Test
  void seesAnotherTextOfTheSameLengthInTheSameMoment() throws IOException {
    FileTime moment = FileTime.fromMillis(Clock.systemUTC().millis());
    Files.setLastModifiedTime(file, moment);
    Snapshot first = look(Snapshot.NOTHING);
    Files.writeString(file, "hai");
    Files.setLastModifiedTime(file, moment);
    assertNotEquals(first, look(first));
  }

  @Test
  void seesThatAFolderWasRenamed() throws IOException {
    Path b = Files.createDirectory(folder.resolve("b"));
    Snapshot first = look(Snapshot.NOTHING);
    Files.move(b, folder.resolve("c"));
    assertNotEquals(first, look(first));
    Files.move(folder, temp.resolve("elsewhere"));
    assertEquals(Snapshot.NOTHING, look(first));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".a.md.swp",
        "4913",
        "a.md~",
        "~$a.md",
        "#a.md#",
        ".#a.md",
        "a.md.tmp",
        "~WRL0001.tmp",
        ".~lock.a.md#",
        ".goutputstream-X1Y2Z3",
        ".a.md.kate-swp",
        ".syncthing.a.md.tmp",
        "~syncthing~a.md.tmp",
        "a.md~RF1a2b3c.TMP",
        "a.md___jb_tmp___",
        "a.md___jb_old___",
        "a.md.sb-1a2b3c4d-XyZ012",
        "a.md.crdownload",
        ".git",
        ".DS_Store"
      })
  void doesNotSeeWhatProgramsLeaveForAMoment(String name) throws IOException {
    Snapshot first = look(Snapshot.NOTHING);
    Files.writeString(folder.resolve(name), "x");
    assertEquals(first, look(first));
    Files.delete(folder.resolve(name));
    Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("x.md"), "x");
    assertEquals(first, look(first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "a.sync-conflict-20251120-101010-ABCDEFG.md", "tram.md", "a.txt"})
  void seesWhatPeopleMake(String name) throws IOException {
    Snapshot first = look(Snapshot.NOTHING);
    Files.writeString(folder.resolve(name), "x");
    assertNotEquals(first, look(first));
  }

  @Test
  void followsALinkToAFileAndNoneToAFolder() throws IOException {
    Path elsewhere = Files.createDirectory(temp.toRealPath().resolve("elsewhere"));
    Path target = Files.writeString(elsewhere.resolve("x.md"), "một");
    Files.createSymbolicLink(folder.resolve("x.md"), target);
    Files.createSymbolicLink(folder.resolve("f"), elsewhere);
    Snapshot first = look(Snapshot.NOTHING);
    assertEquals(Set.of(folder), first.folders());
    Files.writeString(target, "hai ba");
    assertEquals(Set.of(folder.resolve("x.md")), look(first).changes(first));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsEachChangeOnceWithOrWithoutTheSystem(boolean listens)
      throws IOException, InterruptedException {
    Semaphore changes = new Semaphore(0);
    List<Snapshot.Root> roots = List.of(new Snapshot.Root(folder, false));
    try (Watcher watcher = new Watcher(roots, Clock.systemUTC(), listens, changes::release)) {
      watcher.start();
      Files.writeString(file, "hai");
      assertTrue(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
      // as vim saves: a trial, a back-up, another file in its place
      Files.writeString(folder.resolve("4913"), "");
      Files.delete(folder.resolve("4913"));
      Files.move(file, folder.resolve("a.md~"));
      Files.writeString(folder.resolve(".a.md.swx"), "ba");
      Files.move(folder.resolve(".a.md.swx"), file, StandardCopyOption.REPLACE_EXISTING);
      Files.delete(folder.resolve("a.md~"));
      assertTrue(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
      Path deep = Files.createDirectories(folder.resolve("2026/moi/xa"));
      assertTrue(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
      Files.writeString(deep.resolve("locality.md"), "x");
      assertTrue(changes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "in a folder made since");
    }
  }

  @Test
  void waitsForAFileThatIsEmptiedBeforeItIsWritten() throws IOException {
    Snapshot before = look(Snapshot.NOTHING);
    Files.writeString(file, "");
    assertTrue(look(before).hasNewEmptyFile(before));
    Files.writeString(file, "hai");
    assertFalse(look(before).hasNewEmptyFile(before));
  }
}
