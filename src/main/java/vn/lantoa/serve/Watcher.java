package vn.lantoa.serve;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Notices that anything changed that the site is made of, once it has come to rest. */
final class Watcher implements AutoCloseable {
  /** Editors empty a file and fill it, or write another and rename it, within less. */
  private static final long REST_MILLIS = 25;

  /** A file that is empty is about to be filled; then so long at most. */
  private static final int MOST_RESTS = 12;

  /** How often to look where the system wakes us, lest it forget; and where it does not. */
  private static final long SELDOM_MILLIS = 1_000;

  private static final long OFTEN_MILLIS = 150;

  /** Looking may take one part of the time in so many. */
  private static final long SHARE = 20;

  private final List<Snapshot.Root> roots;
  private final Clock clock;
  private final Runnable changed;
  private final Alarm alarm;
  private final Thread thread = Tabs.thread(this::run, "lantoa-watcher");
  private Snapshot seen;

  /**
   * Begins from what is there now.
   *
   * @param listens whether the system is asked to wake us
   * @param changed is run in the watcher's thread
   */
  Watcher(List<Snapshot.Root> roots, Clock clock, boolean listens, Runnable changed) {
    this.roots = List.copyOf(roots);
    this.clock = clock;
    this.changed = changed;
    this.alarm = new Alarm(listens);
    this.seen = look(Snapshot.NOTHING);
    alarm.listenTo(seen.folders());
    this.seen = look(seen); // what came between the two
  }

  void start() {
    thread.start();
  }

  private Snapshot look(Snapshot before) {
    return Snapshot.of(roots, before, clock.millis());
  }

  private void run() {
    try {
      long took = 0;
      while (!Thread.currentThread().isInterrupted()) {
        alarm.await(Math.max(alarm.hearsAll() ? SELDOM_MILLIS : OFTEN_MILLIS, took * SHARE));
        long start = System.nanoTime();
        Snapshot now = look(seen);
        took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (!now.equals(seen)) {
          seen = atRest(now);
          alarm.listenTo(seen.folders());
          changed.run();
        }
      }
    } catch (InterruptedException end) {
      // closed
    }
  }

  /** Looks again until nothing moves, so that half a file is not taken for a whole one. */
  private Snapshot atRest(Snapshot first) throws InterruptedException {
    Snapshot last = first;
    for (int i = 0; i < MOST_RESTS; i++) {
      TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
      Snapshot now = look(last);
      if (now.equals(last) && !now.hasNewEmptyFile(seen)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  @Override
  public void close() {
    thread.interrupt();
    alarm.close();
  }
}
