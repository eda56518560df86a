package vn.lantoa.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThreadPoolTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void listsWithinListsNeverTakeMoreThreads(int jobs) {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    AtomicInteger done = new AtomicInteger();
    try (ThreadPool pool = new ThreadPool(jobs)) {
      pool.forEach(
          IntStream.range(0, 20).boxed().toList(),
          (some, all) -> {},
          outer ->
              pool.forEach(
                  IntStream.range(0, 50).boxed().toList(),
                  (some, all) -> {},
                  inner -> {
                    threads.add(Thread.currentThread());
                    done.incrementAndGet();
                  }));
    }
    assertEquals(1_000, done.get());
    assertTrue(threads.size() <= jobs, threads::toString);
  }

  /** The inner list needs two at once, and its only helper is whoever waits for the outer one. */
  @RepeatedTest(20)
  @Timeout(20)
  void whoeverWaitsForTheLastOfAListHelpsWithWhatItOpened() {
    CyclicBarrier both = new CyclicBarrier(2);
    Thread owner = Thread.currentThread();
    try (ThreadPool pool = new ThreadPool(2)) {
      pool.together(
          Collections.nCopies(
              2,
              () -> {
                meet(both);
                if (Thread.currentThread() != owner) {
                  pool.together(Collections.nCopies(2, () -> meet(both)));
                }
              }));
    }
  }

  private static void meet(CyclicBarrier both) {
    try {
      both.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @RepeatedTest(20)
  void theFirstFailureIsThrownAsItWasAndEndsTheList() {
    IllegalStateException broken = new IllegalStateException("broken");
    AtomicInteger after = new AtomicInteger();
    try (ThreadPool pool = new ThreadPool(2)) {
      IllegalStateException thrown =
          assertThrows(
              IllegalStateException.class,
              () ->
                  pool.forEach(
                      IntStream.range(0, 100_000).boxed().toList(),
                      (some, all) -> {},
                      i -> {
                        if (i == 3) {
                          throw broken;
                        }
                        after.incrementAndGet();
                      }));
      assertEquals(broken, thrown);
      assertTrue(after.get() < 99_999);
    }
  }

  @Test
  void countsWhatIsDone() {
    Set<Integer> counts = ConcurrentHashMap.newKeySet();
    try (ThreadPool pool = new ThreadPool(3)) {
      pool.forEach(
          IntStream.range(0, 10).boxed().toList(), (some, all) -> counts.add(some), i -> {});
    }
    assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), counts);
  }
}
