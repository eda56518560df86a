package vn.lantoa.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.http.Answer;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;
import vn.lantoa.http.FormBody;
import vn.lantoa.http.LocalServer;

/**
 * Serves the desk on this machine, below an address that nobody can guess: other users of the
 * machine reach the same port, and other pages of the browser may send requests to it.
 */
public final class DeskServer implements AutoCloseable {
  private static final int SECRET_BYTES = 16;
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private static final Map<String, String> FILES =
      Map.of("desk.css", "text/css; charset=utf-8", "desk.js", "text/javascript; charset=utf-8");

  private final LocalServer server;
  private final String secret;
  private final Screens screens;
  private final Consumer<Throwable> fault;

  private DeskServer(
      LocalServer server, Office office, Locale language, Consumer<Throwable> fault) {
    this.server = server;
    this.secret = secret();
    this.screens =
        new Screens(office, new DeskPages(new DeskWords(language), office), "/" + secret + "/");
    this.fault = fault;
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Opens it.
   *
   * @param port of 127.0.0.1; 0 for any that is free
   * @param fault is told what went wrong that is no mistake of the user's
   * @throws java.net.BindException where the port is taken
   * @throws IOException where there is no network
   */
  public static DeskServer open(int port, Office office, Locale language, Consumer<Throwable> fault)
      throws IOException {
    LocalServer server = LocalServer.bind(port, "lantoa-desk");
    DeskServer desk = new DeskServer(server, office, language, fault);
    server.start(true, desk.screens::turnedAway, desk::handle);
    return desk;
  }

  /** With the secret: whoever has it may read and change the content. */
  public URI address() {
    return server.address().resolve(secret + "/");
  }

  /** Waits until it is closed by another thread. */
  public void await() {
    if (!server.await()) {
      close();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    URI address = exchange.getRequestURI();
    String[] path = String.valueOf(address.getRawPath()).substring(1).split("/", -1);
    boolean guide = path.length == 3 && GuideScreen.FOLDER.equals(path[1] + "/");
    if (!isSecret(path[0])) {
      screens.turnedAway(NOT_FOUND).send(exchange);
      return;
    }
    if (!(path.length == 2 || guide)) {
      screens.refusal(NOT_FOUND, "").send(exchange);
      return;
    }
    String name = guide ? GuideScreen.FOLDER + path[2] : path[1];
    // a form is to tell this server where it comes from, and no other one
    answer(exchange, name).with("Referrer-Policy", "same-origin").send(exchange);
  }

  private boolean isSecret(String typed) {
    return MessageDigest.isEqual(
        typed.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }

  private Answer answer(HttpExchange exchange, String name) throws IOException {
    if (FILES.containsKey(name)) {
      return file(name);
    }
    try {
      boolean posts = exchange.getRequestMethod().equals("POST");
      String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
      Answer made = posts ? change(exchange, name) : screens.show(name, Form.parse(query));
      return made.isBare() ? screens.refusal(made.status(), name) : made;
    } catch (BadRequest e) {
      return screens.refusal(BAD_REQUEST, name);
    } catch (IOException | RuntimeException e) {
      fault.accept(e);
      return screens.broken(e);
    }
  }

  private Answer change(HttpExchange exchange, String name) throws IOException {
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    Form form;
    try {
      form =
          FormBody.read(
              type, exchange.getRequestBody(), screens.most(name), () -> screens.waiting(name));
    } catch (FormBody.TooLarge e) {
      return Answer.bare(TOO_LARGE);
    } catch (FormBody.Stopped e) {
      return Answer.bare(BAD_REQUEST);
    }
    try {
      return screens.change(name, form);
    } finally {
      form.dropFiles();
    }
  }

  private static Answer file(String name) {
    try (InputStream in = DeskServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return Answer.of(200, String.valueOf(FILES.get(name)), in.readAllBytes(), Answer.OWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends every thread; a second time it does nothing. */
  @Override
  public void close() {
    server.stop();
    screens.close();
    server.close();
  }
}
