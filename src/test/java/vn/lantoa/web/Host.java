package vn.lantoa.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine that remembers what it was asked. */
public final class Host implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();

  /** What is answered to one request. */
  public record Answer(int status, Map<String, String> headers, byte[] body) {
    public static Answer page(String html) {
      return new Answer(
          200,
          Map.of("Content-Type", "text/html; charset=utf-8"),
          html.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** One request that came, and the status of its answer. */
  record Request(String path, Headers headers, int status) {
    boolean has(String header) {
      return headers.containsKey(header);
    }
  }

  /** Gives the answer for a path. */
  public interface Answers {
    Answer to(String path) throws IOException;
  }

  public Host(Answers answers) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
  }

  private void answer(HttpExchange exchange, Answers answers) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Answer answer = answers.to(path);
      requests.add(new Request(path, exchange.getRequestHeaders(), answer.status()));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }

  /** Without a slash at the end. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public URI at(String path) {
    return URI.create(origin() + path);
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  void forgetRequests() {
    requests.clear();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
