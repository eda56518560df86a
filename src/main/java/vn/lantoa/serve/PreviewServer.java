package vn.lantoa.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.lantoa.build.Inputs;
import vn.lantoa.http.Answer;
import vn.lantoa.http.LocalServer;
import vn.lantoa.http.RequestPath;
import vn.lantoa.problem.Problem;

/** Shows a site on this machine while it is being written, until it is closed. */
public final class PreviewServer implements AutoCloseable {
  private static final int NOT_FOUND = 404;
  private static final int BROKEN = 500;

  private final LocalServer server;
  private final Path folder;
  private final PreviewWords words;
  private final ServedSite site = new ServedSite();
  private final Tabs tabs;
  private final Maker maker;
  private final Watcher watcher;
  private boolean closing;

  private PreviewServer(
      LocalServer server,
      Inputs first,
      Making making,
      UnaryOperator<Problem> shown,
      Locale language,
      Clock clock)
      throws IOException {
    this.server = server;
    this.folder = PreviewFolder.create(clock);
    this.words = new PreviewWords(language);
    this.tabs = new Tabs(server.threads());
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
    LocalServer server = LocalServer.bind(port, "lantoa-http");
    PreviewServer preview;
    try {
      preview = new PreviewServer(server, first, making, shown, language, clock);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    preview.start();
    return preview;
  }

  private void start() {
    server.start(false, status -> Answer.text(status, String.valueOf(status)), this::handle);
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
    return server.address();
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
    if (!server.await()) {
      close();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String raw = String.valueOf(exchange.getRequestURI().getRawPath());
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
    server.stop();
    tabs.close();
    maker.close();
    PreviewFolder.delete(folder);
    server.close();
  }
}
