package vn.lantoa.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LruCacheTest {

  @Test
  void whatWasNotAskedForLongestIsMadeAnew() {
    LruCache<String, String> kept = new LruCache<>(2);
    List<String> made = new ArrayList<>();
    for (String key : "a b a c a b".split(" ")) {
      assertEquals(
          key + "!",
          kept.of(
              key,
              k -> {
                made.add(k);
                return k + "!";
              }));
    }
    assertEquals(List.of("a", "b", "c", "b"), made);
  }

  @Test
  void threadsThatWantOneValueWaitForIt() {
    LruCache<Integer, Integer> kept = new LruCache<>(4);
    AtomicInteger made = new AtomicInteger();
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> assertEquals(i % 4, kept.of(i % 4, key -> key + 0 * made.incrementAndGet())));
    assertEquals(4, made.get());
  }
}
