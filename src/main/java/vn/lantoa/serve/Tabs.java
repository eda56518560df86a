package vn.lantoa.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import vn.lantoa.http.Answer;

/** The tabs that show the preview: each is told when the site was made anew, or could not be. */
final class Tabs implements AutoCloseable {
  /**
   * Hidden tabs do not listen: more than these are somebody's mistake, and the oldest gives way.
   */
  private static final int MOST = 64;

  /** That a tab was closed is noticed when it is written to. */
  private static final long HEARTBEAT_SECONDS = 15;

  private static final int OK = 200;

  private final Deque<Tab> tabs = new ArrayDeque<>();
  private final ExecutorService threads;
  private final Thread heart = thread(this::live, "lantoa-heartbeat");
  private String news = "";

  Tabs(ExecutorService threads) {
    this.threads = threads;
    heart.start();
  }

  static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Keeps the exchange open; first of all it is told how things are. */
  void add(HttpExchange exchange) throws IOException {
    Answer.prepare(exchange, Map.of("Content-Type", "text/event-stream; charset=utf-8"));
    exchange.sendResponseHeaders(OK, 0);
    Tab tab = new Tab(exchange, threads, this::remove);
    synchronized (this) {
      tabs.addLast(tab);
      tab.tell("retry: 500\n" + (news.isEmpty() ? "\n" : news));
    }
    if (count() > MOST) {
      oldest().close();
    }
  }

  /** Tells all; whoever comes later is told the same. */
  synchronized void tell(String json) {
    news = "data: " + json + "\n\n";
    List.copyOf(tabs).forEach(tab -> tab.tell(news));
  }

  private void live() {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(HEARTBEAT_SECONDS);
        beat();
      }
    } catch (InterruptedException end) {
      // closed
    }
  }

  private synchronized void beat() {
    List.copyOf(tabs).forEach(Tab::beat);
  }

  synchronized int count() {
    return tabs.size();
  }

  private synchronized Tab oldest() {
    return tabs.element();
  }

  private synchronized void remove(Tab tab) {
    tabs.remove(tab);
  }

  @Override
  public void close() {
    heart.interrupt();
    List<Tab> all;
    synchronized (this) {
      all = List.copyOf(tabs);
    }
    all.forEach(Tab::close);
  }
}
