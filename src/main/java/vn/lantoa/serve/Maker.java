package vn.lantoa.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Inputs;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;

/**
 * Makes the site when it is asked to, one build at a time; however often it is asked meanwhile,
 * only one more follows. Pages are shown first, then the sheets of the page in view are made, then
 * all others.
 */
final class Maker implements AutoCloseable {
  /** Sheets of more editions are made together where they take less than this. */
  private static final long QUICK_MILLIS = 1_000;

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
      Outcome<BuildSummary> failed = Outcome.failed(inputs.problems());
      show(failed, false);
      making.made(failed, false, 0);
      return;
    }
    Inputs from = inputs.value().get();
    int many = 1;
    long start = System.nanoTime();
    long took = make(from, Set.of(), start, this::isClosed);
    while (took >= 0 && !workshop.waiting().isEmpty() && !isOvertaken()) {
      Set<String> next = workshop.waiting().stream().limit(many).collect(Collectors.toSet());
      took = make(from, next, start, this::isOvertaken);
      many = took < QUICK_MILLIS ? many * 2 : 1;
    }
  }

  /**
   * @param sheets paths of the editions whose sheets are made; none for a first look at all pages
   * @param start of what was wanted
   * @return how many milliseconds it took; less than nothing where there is no site of it
   */
  private long make(Inputs from, Set<String> sheets, long start, BooleanSupplier isOvertaken)
      throws IOException {
    long begin = System.nanoTime();
    Optional<Outcome<BuildSummary>> made = workshop.make(from, sheets, isOvertaken);
    if (made.isEmpty()) {
      return -1;
    }
    boolean isThere = made.get().value().isPresent();
    if (isThere || !isOvertaken()) {
      boolean isLast = workshop.waiting().isEmpty();
      boolean isNews =
          sheets.isEmpty() || isLast || workshop.viewed().filter(sheets::contains).isPresent();
      show(made.get(), isNews);
      if (sheets.isEmpty() || isLast || !isThere) {
        making.made(made.get(), isLast, milliseconds(start));
      }
    }
    return isThere ? milliseconds(begin) : -1;
  }

  private static long milliseconds(long since) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
  }

  /**
   * @param isNews whether what is in view may have changed
   */
  private void show(Outcome<BuildSummary> outcome, boolean isNews) throws IOException {
    String build = state.build();
    if (outcome.value().isPresent() && isNews) {
      builds++;
      build = server + "-" + builds;
      site.show(workshop.out(), build);
    }
    List<Problem> problems = outcome.problems().stream().map(shown).sorted().toList();
    state = state.next(build, problems, Optional.empty());
    tell.accept(state);
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
