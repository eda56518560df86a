package vn.lantoa.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered to a request.
 *
 * @param headers besides those that every answer has
 * @param length of the body in bytes
 * @param body closed once it is sent
 */
public record Answer(int status, Map<String, String> headers, long length, InputStream body) {
  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int SEE_OTHER = 303;

  /**
   * Of a page of the site, the policy is what stands in it; here only who may frame it is added.
   */
  public static final String FRAMED = "frame-ancestors 'self' http://127.0.0.1:*";

  /**
   * Of what the preview itself shows: nothing but its own script and style sheet. The desk frames
   * it too, while a site is made for the first time.
   */
  public static final String OWN =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; "
          + FRAMED;

  public static Answer of(int status, String type, byte[] body, String policy) {
    return new Answer(
        status,
        Map.of("Content-Type", type, "Content-Security-Policy", policy),
        body.length,
        new java.io.ByteArrayInputStream(body));
  }

  /** A few words. */
  public static Answer text(int status, String words) {
    byte[] body = (words + "\n").getBytes(StandardCharsets.UTF_8);
    return of(status, "text/plain; charset=utf-8", body, OWN);
  }

  /** Nothing but a status: whoever serves it says in words what is to be said of it. */
  public static Answer bare(int status) {
    return new Answer(status, Map.of(), 0, InputStream.nullInputStream());
  }

  /** Whether it refuses something without a word. */
  public boolean isBare() {
    return status >= BAD_REQUEST && length == 0;
  }

  public static Answer redirect(String path) {
    return new Answer(SEE_OTHER, Map.of("Location", path), 0, InputStream.nullInputStream());
  }

  /** With one more header, or another value of one. */
  public Answer with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, all, length, body);
  }

  public void send(HttpExchange exchange) throws IOException {
    try (exchange;
        body) {
      prepare(exchange, headers);
      if (status == METHOD_NOT_ALLOWED) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      }
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (head) {
        exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
      }
      exchange.sendResponseHeaders(status, head || length == 0 ? -1 : length);
      if (!head && length > 0) {
        body.transferTo(exchange.getResponseBody());
      }
    }
  }

  /** Nothing is kept by the browser, guessed, or handed to other hosts. */
  public static void prepare(HttpExchange exchange, Map<String, String> headers) {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
    headers.forEach(exchange.getResponseHeaders()::set);
  }
}
