package vn.lantoa.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step is undone and done again, whole or not at all, whenever the process is killed. */
final class TurnedStepTest {
  private static final String PLACE = "2026/lang-son/ky-lua";
  private static final List<String> FILES =
      List.of(PLACE + "/a.md", PLACE + "/b.md", PLACE + "/slogans/c.md");

  @TempDir Path folder;

  @BeforeEach
  void saveTwice() throws IOException {
    save("cũ", "cũ", "");
    save("mới", "", "mới");
  }

  private ContentStore store() {
    return ContentStore.of(folder.resolve("content"));
  }

  private void save(String... words) throws IOException {
    Stream<ContentStore.Save> saves = Stream.of(0, 1, 2).map(i -> to(FILES.get(i), words[i]));
    assertEquals(List.of(), store().save(saves.toList()));
  }

  private ContentStore.Save to(String file, String words) {
    try {
      String version = ContentStore.version(store().read(file));
      Optional<byte[]> bytes = Optional.of(words.getBytes(StandardCharsets.UTF_8));
      return new ContentStore.Save(file, version, bytes.filter(all -> all.length > 0));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Map<String, String> all(String below) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder.resolve(below))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    all.remove(".lantoa-desk/lock");
    return all;
  }

  private void restore(Map<String, String> all) throws IOException {
    for (String file : all("").keySet()) {
      Files.delete(folder.resolve(file));
    }
    for (Map.Entry<String, String> file : all.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private String newest(boolean undone) throws IOException {
    return store().steps().stream()
        .filter(step -> step.isUndone() == undone)
        .reduce((one, next) -> next)
        .orElseThrow()
        .name();
  }

  @Test
  void whoDiesOnTheWayHasGoneItWholeOrNotAtAll() throws IOException {
    for (boolean undone : List.of(false, true)) {
      Map<String, String> before = all("");
      Map<String, String> filesBefore = all("content");
      String name = newest(undone);
      SavedStep turned = store().turn(name).orElseThrow();
      Map<String, String> after = all("");
      Map<String, String> filesAfter = all("content");
      assertFalse(filesBefore.equals(filesAfter));
      String pair = undone ? "again." + name : "back." + turned.name();
      String way = String.valueOf(after.get(".lantoa-desk/" + turned.name()));
      for (int gone = 0; gone <= FILES.size() + 1; gone++) {
        restore(before);
        Files.writeString(folder.resolve(".lantoa-desk").resolve(pair), way);
        for (String file : FILES.subList(0, Math.min(gone, FILES.size()))) {
          Path path = folder.resolve("content").resolve(file);
          Optional<String> words = Optional.ofNullable(after.get("content/" + file));
          Files.deleteIfExists(path);
          if (words.isPresent()) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, words.get());
          }
        }
        if (gone > FILES.size()) {
          Files.delete(folder.resolve(".lantoa-desk").resolve(name));
        }
        store().settle();
        boolean whole = gone >= FILES.size();
        assertEquals(whole ? after : before, all(""), gone + " of the files, " + pair);
      }
      assertEquals(filesAfter, all("content"));
    }
  }

  private void turned(String entry) throws IOException {
    assertTrue(store().turn(entry).isPresent(), entry);
  }

  @Test
  void stepsAreDoneAgainInTheOrderInWhichTheyWereDone() throws IOException {
    Map<String, String> now = all("content");
    turned(newest(false));
    Map<String, String> first = all("content");
    turned(newest(false));
    assertFalse(Files.exists(folder.resolve("content/2026")), "the folder was made for them");
    turned(newest(true));
    assertEquals(first, all("content"));
    turned(newest(true));
    assertEquals(now, all("content"));
  }

  @Test
  void whatWasChangedSinceIsNeitherUndoneNorDoneAgain() throws IOException {
    Path file = folder.resolve("content").resolve(FILES.get(0));
    Files.writeString(file, "của tôi");
    Map<String, String> own = all("");
    assertEquals(Optional.empty(), store().turn(newest(false)));
    assertEquals(own, all(""));
    Files.writeString(file, "mới");
    turned(newest(false));
    Files.writeString(file, "của tôi");
    own = all("");
    assertEquals(Optional.empty(), store().turn(newest(true)));
    assertEquals(own, all(""));
    assertEquals(Optional.empty(), store().turn("00000099"), "no such step");
  }

  @Test
  void aStepKnowsItsTimeHoweverOftenItIsTurned() throws IOException {
    Instant saved = Instant.parse("2026-11-15T07:05:00Z");
    Path entry = folder.resolve(".lantoa-desk").resolve(newest(false));
    Files.setLastModifiedTime(entry, FileTime.from(saved));
    SavedStep undone = store().turn(newest(false)).orElseThrow();
    assertEquals(saved, undone.time());
    SavedStep again = store().turn(undone.name()).orElseThrow();
    assertEquals(saved, again.time());
    assertEquals(FILES, again.files());
    assertTrue(again.isIn(PLACE, List.of(PLACE)));
    assertFalse(again.isIn("2026/lang-son/ky", List.of(PLACE)), "no folder of the place");
  }

  @Test
  void whatIsRevokedIsNotDoneAgain() throws IOException {
    ContentStore.Save cure = to(FILES.get(0), "sửa");
    Map<String, String> before = all("");
    store().save(List.of(cure));
    store().save(List.of(to("2025/lang-son/ky-lua/a.md", "của cửa sổ khác")));
    store().revoke(List.of(cure));
    assertEquals("mới", all("content").get("content/" + FILES.get(0)));
    assertEquals(
        "của cửa sổ khác", all("content").get("content/2025/lang-son/ky-lua/a.md"), "not hers");
    assertTrue(store().steps().stream().noneMatch(SavedStep::isUndone));
    assertEquals(before.keySet().size() + 2, all("").size());
  }
}
