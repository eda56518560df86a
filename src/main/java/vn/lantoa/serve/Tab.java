package vn.lantoa.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * One tab that listens. Only the newest word counts: one that is still to be sent gives way to it,
 * so that a tab which does not read holds up nobody but one thread of its own.
 */
final class Tab {
  private static final String NOTHING = "";

  /** A comment: who reads nothing of it still shows whether there is anybody. */
  private static final String BEAT = ": \n\n";

  private final HttpExchange exchange;
  private final Executor threads;
  private final Consumer<Tab> gone;
  private final AtomicReference<String> next = new AtomicReference<>(NOTHING);
  private final Object sending = new Object();

  Tab(HttpExchange exchange, Executor threads, Consumer<Tab> gone) {
    this.exchange = exchange;
    this.threads = threads;
    this.gone = gone;
  }

  /** One or more events. */
  void tell(String text) {
    if (next.getAndSet(text).equals(NOTHING)) {
      begin();
    }
  }

  /** Looks whether anybody is there still, unless there is something to be told anyway. */
  void beat() {
    if (next.compareAndSet(NOTHING, BEAT)) {
      begin();
    }
  }

  private void begin() {
    try {
      threads.execute(this::send);
    } catch (RejectedExecutionException closing) {
      close();
    }
  }

  private void send() {
    synchronized (sending) {
      try {
        OutputStream out = exchange.getResponseBody();
        out.write(next.getAndSet(NOTHING).getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException closed) {
        close();
      }
    }
  }

  void close() {
    gone.accept(this);
    exchange.close();
  }
}
