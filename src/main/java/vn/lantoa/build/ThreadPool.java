package vn.lantoa.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The threads of a build: whoever has a list to be worked through works on it himself, and those
 * that have nothing to do help. A list may be worked through within another one; there are never
 * more threads at work than were asked for. Whoever waits for the last of his list helps with what
 * was opened since, for what he waits for may be among it.
 */
final class ThreadPool implements AutoCloseable {
  private final Deque<Batch> open = new ArrayDeque<>();
  private final List<Thread> helpers = new ArrayList<>();
  private boolean closed;
  private long opened;

  /** Who is told how much is done. */
  interface Count {
    void advances(int done, int total);
  }

  /**
   * @param jobs how many threads at once, the caller's among them
   */
  ThreadPool(int jobs) {
    for (int i = 1; i < jobs; i++) {
      Thread helper = new Thread(this::help, "lantoa-" + i);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
  }

  /** Does all of these; the first failure ends it and is thrown as it was. */
  void together(List<Runnable> tasks) {
    forEach(tasks, (done, total) -> {}, Runnable::run);
  }

  /** Does all of a list; the first failure ends it and is thrown as it was. */
  <T> void forEach(List<T> list, Count count, Consumer<T> work) {
    AtomicInteger done = new AtomicInteger();
    Batch batch =
        new Batch(
            list.size(),
            i -> {
              work.accept(list.get(i));
              count.advances(done.incrementAndGet(), list.size());
            });
    offer(batch);
    batch.work();
    take(batch);
    for (Optional<Batch> newer = newer(batch); newer.isPresent(); newer = newer(batch)) {
      help(newer.get());
    }
    batch.finish();
  }

  private synchronized void offer(Batch batch) {
    open.push(batch);
    batch.number = opened++;
    notifyAll();
  }

  private synchronized void take(Batch batch) {
    open.remove(batch);
  }

  /** The innermost list first: the sooner it is done, the sooner its thread goes on. */
  private synchronized Optional<Batch> next() {
    while (open.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        return Optional.empty();
      }
    }
    return joinInnermost();
  }

  /** A list opened after this one, to be helped with for as long as guests are at work on it. */
  private synchronized Optional<Batch> newer(Batch batch) {
    while (batch.guests > 0) {
      if (!open.isEmpty() && open.element().number > batch.number) {
        return joinInnermost();
      }
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while working", e);
      }
    }
    return Optional.empty();
  }

  private Optional<Batch> joinInnermost() {
    Optional<Batch> innermost = Optional.ofNullable(open.peek());
    innermost.ifPresent(batch -> batch.guests++);
    return innermost;
  }

  private void help() {
    for (Optional<Batch> batch = next(); batch.isPresent(); batch = next()) {
      help(batch.get());
    }
  }

  private void help(Batch batch) {
    batch.work();
    leave(batch);
  }

  private synchronized void leave(Batch batch) {
    open.remove(batch);
    batch.guests--;
    notifyAll();
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** A list, and who is at work on it besides its owner. */
  private static final class Batch {
    private final int size;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();

    /** In the order of opening; this and the next under the pool's lock. */
    private long number;

    private int guests;
    private Optional<Throwable> failure = Optional.empty();

    Batch(int size, IntConsumer work) {
      this.size = size;
      this.work = work;
    }

    void work() {
      for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
        try {
          work.accept(i);
        } catch (RuntimeException | Error e) {
          next.set(size);
          fail(e);
        }
      }
    }

    private synchronized void fail(Throwable e) {
      failure = failure.or(() -> Optional.of(e));
    }

    /** Throws what went wrong. */
    synchronized void finish() {
      if (failure.orElse(null) instanceof Error e) {
        throw e;
      }
      if (failure.orElse(null) instanceof RuntimeException e) {
        throw e;
      }
    }
  }
}
