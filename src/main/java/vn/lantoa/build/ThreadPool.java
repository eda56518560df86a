package vn.lantoa.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Threads that work through a list.
 *
 * @param jobs how many at once
 */
record ThreadPool(int jobs) {

  /** Who is told how much is done. */
  interface Count {
    void advances(int done, int total);
  }

  /** Does all of these; the first failure ends it and is thrown as it was. */
  void together(List<Runnable> tasks) {
    forEach(tasks, (done, total) -> {}, Runnable::run);
  }

  /** Does all of a list; the first failure ends it and is thrown as it was. */
  <T> void forEach(List<T> list, Count count, Consumer<T> work) {
    if (list.size() == 1) {
      work.accept(list.get(0));
      count.advances(1, 1);
      return;
    }
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int job = 0; job < jobs; job++) {
        futures.add(
            pool.submit(
                () -> {
                  for (int i; (i = next.getAndIncrement()) < list.size(); ) {
                    try {
                      work.accept(list.get(i));
                    } catch (RuntimeException | Error e) {
                      next.set(list.size());
                      throw e;
                    }
                    count.advances(done.incrementAndGet(), list.size());
                  }
                }));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
