package vn.lantoa.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import vn.lantoa.build.Inputs;
import vn.lantoa.http.Answer;
import vn.lantoa.http.RequestGuard;
import vn.lantoa.http.RequestPath;
import vn.lantoa.problem.Problem;

/** Shows a site on this machine while it is being written, until it is closed. */
public final class PreviewServer implements AutoCloseable {
  private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
  private static final int NOT_FOUND = 404;
  private static final int BROKEN = 500;

  private final HttpServer http;
  private final ExecutorService threads;
  private final Path folder;
  private final RequestGuard guard;
  private final PreviewWords words;
  private final ServedSite site = new ServedSite();
  private final Tabs tabs;
  private final Maker maker;
  private final Watcher watcher;
  private final CountDownLatch closed = new CountDownLatch(1);
  private boolean closing;

  private PreviewServer(
      HttpServer http,
      Inputs first,
      Making making,
      UnaryOperator<Problem> shown,
      Locale language,
      Clock clock)
      throws IOException {
    this.http = http;
    this.threads = Executors.newCachedThreadPool(task -> Tabs.thread(task, "lantoa-http"));
    this.folder = PreviewFolder.create(clock);
    this.guard = new RequestGuard(http.getAddress().getPort(), false);
    this.words = new PreviewWords(language);
    this.tabs = new Tabs(threads);
    String name = Long.toString(System.nanoTime() ^ clock.millis(), Character.MAX_RADIX);
    this.maker =
        new Maker(
            making,
            new Workshop(folder, site),
            site,
            shown,
            name,
            state -> tabs.tell(words.json(state)));
    this.watcher = new Watcher(roots(first), clock, Alarm.isOfUse(), maker::want);
  }

  /**
   * Opens it; the first build begins at once.
   *
   * @param port of 127.0.0.1; 0 for any that is free
   * @param first what the first build is made from
   * @param shown a problem with its file as the author knows it
   * @throws java.net.BindException where the port is taken
   * @throws IOException where there is no network or no temporary folder
   */
  public static PreviewServer open(
      int port,
      Inputs first,
      Making making,
      UnaryOperator<Problem> shown,
      Locale language,
      Clock clock)
      throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(THIS_MACHINE), port), 0);
    PreviewServer server;
    try {
      server = new PreviewServer(http, first, making, shown, language, clock);
    } catch (IOException | RuntimeException e) {
      http.stop(0);
      throw e;
    }
    server.start();
    return server;
  }

  private void start() {
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
    watcher.start();
    maker.start();
  }

  private static List<Snapshot.Root> roots(Inputs inputs) {
    List<Snapshot.Root> roots = new ArrayList<>();
    inputs.content().forEach(root -> roots.add(new Snapshot.Root(root.folder(), false)));
    roots.add(new Snapshot.Root(inputs.theme(), true));
    roots.add(new Snapshot.Root(inputs.assets(), true));
    return roots;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
  }

  /** The folder that everything is made in; gone once this is closed. */
  Path folder() {
    return folder;
  }

  /** How many tabs listen. */
  public int listeners() {
    return tabs.count();
  }

  /** Waits until it is closed by another thread. */
  public void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      close();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    URI address = exchange.getRequestURI();
    Optional<Integer> refusal =
        guard.refusal(exchange.getRequestMethod(), address, exchange.getRequestHeaders());
    if (refusal.isPresent()) {
      Answer.text(refusal.get(), String.valueOf(refusal.get())).send(exchange);
      return;
    }
    String raw = String.valueOf(address.getRawPath());
    String own =
        raw.startsWith("/" + PreviewPages.PREFIX)
            ? raw.substring(1 + PreviewPages.PREFIX.length())
            : "";
    if (own.equals("events") && exchange.getRequestMethod().equals("GET")) {
      tabs.add(exchange);
      return;
    }
    answer(raw, own).send(exchange);
  }

  private Answer answer(String raw, String own) {
    if (!own.isEmpty()) {
      return PreviewPages.file(own).orElseGet(() -> Answer.text(NOT_FOUND, "404"));
    }
    try {
      Optional<RequestPath> path = RequestPath.of(raw);
      if (path.isEmpty()) {
        return Answer.text(NOT_FOUND, "404");
      }
      if (site.isThere()) {
        return site.answer(path.get(), raw);
      }
      site.await(path.get());
      return PreviewPages.waiting(maker.state(), words);
    } catch (IOException | UncheckedIOException e) {
      return Answer.text(BROKEN, "500"); // the disk; a path of this machine is nobody's business
    }
  }

  /** Ends every thread and deletes what was made; a second time it does nothing. */
  @Override
  public void close() {
    synchronized (this) {
      if (closing) {
        return;
      }
      closing = true;
    }
    watcher.close();
    http.stop(0);
    tabs.close();
    maker.close();
    threads.shutdownNow();
    PreviewFolder.delete(folder);
    closed.countDown();
  }
}
