package vn.lantoa.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal is bounded by what it weighs, too, and the last change can always be taken back. */
final class JournalSizeTest {
  private static final String FILM = "2026/lang-son/ky-lua/phim.mp4";
  private static final int MOST = 10_000;

  @TempDir Path folder;

  private ContentStore store() {
    return new ContentStore(folder.resolve("content"), folder.resolve("journal"), MOST);
  }

  private static byte[] film(int number, int bytes) {
    byte[] film = new byte[bytes];
    film[0] = (byte) number;
    return film;
  }

  private void replace(byte[] before, byte[] after) throws IOException {
    Optional<byte[]> there = before.length == 0 ? Optional.empty() : Optional.of(before);
    assertTrue(store().save(FILM, ContentStore.version(there), after));
  }

  private long weight() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("journal"))) {
      return all.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void theOldestGoesWhereItIsTooHeavy() throws IOException {
    replace(new byte[0], film(0, 3000));
    for (int i = 0; i < 9; i++) {
      replace(film(i, 3000), film(i + 1, 3000));
      assertTrue(weight() <= MOST, "it weighs " + weight());
    }
    for (int i = 8; i > 5; i--) {
      assertEquals(Optional.of(FILM), store().undo());
      assertArrayEquals(film(i, 3000), store().read(FILM).orElseThrow());
    }
    assertEquals(Optional.empty(), store().undo());
  }

  @Test
  void theNewestStaysHoweverHeavyItIs() throws IOException {
    replace(new byte[0], film(1, 3 * MOST));
    replace(film(1, 3 * MOST), film(2, 10));
    assertEquals(Optional.of(FILM), store().undo());
    assertArrayEquals(film(1, 3 * MOST), store().read(FILM).orElseThrow());
    assertEquals(Optional.empty(), store().undo(), "what came before had to go");
  }
}
