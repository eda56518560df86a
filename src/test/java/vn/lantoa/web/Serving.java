package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/** {@code lantoa serve} in a thread of this process, on the content of a folder. */
final class Serving implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final Pattern ADDRESS =
      Pattern.compile("(http://127\\.0\\.0\\.1:(\\d+)/(?:[0-9a-f]{32}/)?)");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> exitCode;
  private final CountDownLatch opened = new CountDownLatch(1);
  private volatile Runnable stop = () -> {};

  /**
   * Begins; whoever needs the address waits for it.
   *
   * @param folder with content/ and nothing of the program's
   */
  Serving(Path folder, String... options) {
    this("serve", folder, options);
  }

  /** Another command that serves something. */
  Serving(String command, Path folder, String... options) {
    this(Generator.PROJECT, folder, words(command, options));
  }

  /**
   * As the words say it, and with what the program brings.
   *
   * @param home the program's own folder
   */
  Serving(Path home, Path folder, List<String> words) {
    Environment surroundings =
        new Environment(
            folder,
            home,
            Map.of(),
            Generator.at(Generator.DAY),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            end -> {
              stop = end;
              opened.countDown();
            });
    exitCode =
        CompletableFuture.supplyAsync(
            () -> new Cli(surroundings).run(words.toArray(String[]::new)),
            task -> new Thread(task, "serving").start());
  }

  private static List<String> words(String command, String... options) {
    List<String> words = new ArrayList<>(List.of(command, "--alone"));
    words.addAll(List.of(options));
    return words;
  }

  URI at(String path) {
    try {
      if (!opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("not open: " + said());
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Matcher address = ADDRESS.matcher(out.toString(UTF_8));
    if (!address.find()) {
      throw new AssertionError("no address: " + said());
    }
    return URI.create(address.group(1) + path);
  }

  String said() {
    return out.toString(UTF_8) + err.toString(UTF_8);
  }

  /** How often it has told of a finished or a failed build. */
  long builds() {
    return err.toString(UTF_8).lines().filter(l -> l.matches("(Đã dựng|Còn \\d+ lỗi).*")).count();
  }

  void awaitBuilds(long number) {
    await("build " + number, () -> builds() >= number);
  }

  void await(String what, BooleanSupplier isThere) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isThere.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + ": " + said());
      }
      LockSupport.parkNanos(10_000_000);
    }
  }

  /**
   * Says this to the server as it stands, and returns the first line of the answer and the rest.
   */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at("").getPort())) {
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** A GET with the right Host and these lines besides. */
  String get(String path, String... headers) throws IOException {
    String host = "Host: 127.0.0.1:" + at("").getPort();
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\n"
            + host
            + "\r\nConnection: close\r\n"
            + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList())
            + "\r\n");
  }

  /** Ends it as Ctrl-C does. */
  int stop() {
    stop.run();
    return exitCode();
  }

  int exitCode() {
    return exitCode.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    stop.run();
  }

  /** Content without a mistake, small. */
  static void layOut(Path folder) throws IOException {
    vn.lantoa.TestFolders.copy(
        Generator.PROJECT.resolve("src/test/resources/sites/_base/content"),
        folder.resolve("content"));
  }

  /** With one format and one design, so that there are sheets. */
  static void addSheets(Path folder) throws IOException {
    Path identity = folder.resolve("content/2025/identity.md");
    write(identity, Files.readString(identity).replace("designs: []", "designs: [cam]"));
    String format = "content/formats/anh-vuong.md";
    Files.createDirectories(folder.resolve(format).getParent());
    Files.copy(Generator.PROJECT.resolve(format), folder.resolve(format));
  }

  static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
