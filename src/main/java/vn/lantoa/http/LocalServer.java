package vn.lantoa.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens to this machine alone, and hands on what its guard lets through. */
public final class LocalServer implements AutoCloseable {
  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};

  private final HttpServer http;
  private final ExecutorService threads;
  private final CountDownLatch closed = new CountDownLatch(1);

  private LocalServer(HttpServer http, String name) {
    this.http = http;
    this.threads = Executors.newCachedThreadPool(task -> thread(task, name));
  }

  /** What is answered to a request that the guard refuses. */
  public interface Refusal {
    /** The answer of a status. */
    Answer of(int status) throws IOException;
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes a port of 127.0.0.1; nothing is answered before it is started.
   *
   * @param port 0 for any that is free
   * @param name of its threads
   * @throws java.net.BindException where the port is taken
   * @throws IOException where there is no network
   */
  public static LocalServer bind(int port, String name) throws IOException {
    InetAddress machine = InetAddress.getByAddress(THIS_MACHINE);
    return new LocalServer(HttpServer.create(new InetSocketAddress(machine, port), 0), name);
  }

  /**
   * Answers from now on.
   *
   * @param takesForms whether its pages have forms that change something
   */
  public void start(boolean takesForms, Refusal refused, HttpHandler handler) {
    RequestGuard guard = new RequestGuard(http.getAddress().getPort(), takesForms);
    http.setExecutor(threads);
    http.createContext(
        "/",
        exchange -> {
          Optional<Integer> status =
              guard.refusal(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI(),
                  exchange.getRequestHeaders());
          if (status.isPresent()) {
            refused.of(status.get()).send(exchange);
          } else {
            handler.handle(exchange);
          }
        });
    http.start();
  }

  /** With a slash at its end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  /** Those that it answers with; they end when it is closed. */
  public ExecutorService threads() {
    return threads;
  }

  /**
   * Waits until it is closed by another thread.
   *
   * @return false where the waiting thread is to end before
   */
  public boolean await() {
    try {
      closed.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Takes no more requests. */
  public void stop() {
    http.stop(0);
  }

  /** Ends its threads, and lets go whoever waits for that; a second time it does nothing. */
  @Override
  public void close() {
    stop();
    threads.shutdownNow();
    closed.countDown();
  }
}
