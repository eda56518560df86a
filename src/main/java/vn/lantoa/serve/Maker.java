package vn.lantoa.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/**
 * Makes the site when it is asked to, one build at a time; however often it is asked meanwhile,
 * only one more follows. Where sheets take long, pages are shown first, without them.
 */
final class Maker implements AutoCloseable {
  /**
   * Whoever waits longer than this for the words of a page would rather have them without sheets.
   */
  private static final long PATIENCE_MILLIS = 1_500;

  private static final long END_SECONDS = 10;

  private final Making making;
  private final Workshop workshop;
  private final ServedSite site;
  private final UnaryOperator<Problem> shown;
  private final String server;
  private final Consumer<PreviewState> tell;
  private final Thread thread = Tabs.thread(this::run, "lantoa-maker");
  private boolean wanted = true;
  private boolean closed;
  private int builds;
  private long tookWhole = Long.MAX_VALUE;
  private volatile PreviewState state = PreviewState.FIRST;

  /**
   * @param shown a problem with its file as the author knows it
   * @param server tells the builds of this server from those of another
   */
  Maker(
      Making making,
      Workshop workshop,
      ServedSite site,
      UnaryOperator<Problem> shown,
      String server,
      Consumer<PreviewState> tell) {
    this.making = making;
    this.workshop = workshop;
    this.site = site;
    this.shown = shown;
    this.server = server;
    this.tell = tell;
  }

  void start() {
    thread.start();
  }

  PreviewState state() {
    return state;
  }

  /** Something changed. */
  synchronized void want() {
    wanted = true;
    notifyAll();
  }

  private synchronized boolean isOvertaken() {
    return wanted || closed;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Waits until there is something to do; there is no more once it is closed. */
  private synchronized boolean await() throws InterruptedException {
    while (!wanted && !closed) {
      wait();
    }
    wanted = false;
    return !closed;
  }

  private void run() {
    try {
      while (await()) {
        try {
          make();
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
          fail(e);
        }
      }
    } catch (InterruptedException end) {
      // closed
    }
  }

  private void make() throws IOException {
    Outcome<Inputs> inputs = making.inputs();
    if (inputs.value().isEmpty()) {
      show(Outcome.failed(inputs.problems()), false, 0);
      return;
    }
    Inputs from = inputs.value().get();
    boolean pagesFirst = from.sheets() && tookWhole > PATIENCE_MILLIS;
    if (!pagesFirst) {
      tookWhole = make(from, from.sheets(), this::isClosed);
    } else if (make(from, false, this::isClosed) >= 0 && !isOvertaken()) {
      long took = make(from, true, this::isOvertaken);
      tookWhole = took < 0 ? tookWhole : took;
    }
  }

  /**
   * @return how long it took; less than nothing where there is no site of it
   */
  private long make(Inputs from, boolean sheets, BooleanSupplier isOvertaken) throws IOException {
    long start = System.nanoTime();
    Optional<Outcome<BuildSummary>> made = workshop.make(from, sheets, isOvertaken);
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    boolean whole = made.isPresent() && made.get().value().isPresent();
    if (made.isPresent() && (whole || !isOvertaken())) {
      show(made.get(), sheets, milliseconds);
    }
    return whole ? milliseconds : -1;
  }

  private void show(Outcome<BuildSummary> outcome, boolean sheets, long milliseconds)
      throws IOException {
    String build = state.build();
    if (outcome.value().isPresent()) {
      builds++;
      build = server + "-" + builds;
      site.show(workshop.out(sheets), build);
    }
    List<Problem> problems = outcome.problems().stream().map(shown).sorted().toList();
    state = state.next(build, problems, Optional.empty());
    tell.accept(state);
    making.made(outcome, sheets, milliseconds);
  }

  /** A file may have gone while it was read: then there is a change to come, which is told next. */
  private void fail(Throwable e) {
    if (!isOvertaken()) {
      state = state.next(state.build(), List.of(), Optional.of(String.valueOf(e)));
      tell.accept(state);
      making.failed(e);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
