package vn.lantoa.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A master and its workers on this machine's loopback, each on an address of its own as if it were
 * another machine.
 */
final class StartedCluster implements AutoCloseable {
  /** A day of the month of action. */
  private static final String TODAY = "1795392000";

  private final Path folder;
  private final List<StartedProcess> started = new ArrayList<>();
  private final List<StartedProcess> workers = new ArrayList<>();
  private final Thread atEnd = new Thread(this::killAll);
  private final Path settings;
  private final StartedProcess master;
  private final String address;

  StartedCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atEnd);
    settings = settings("settings");
    master =
        start(
            "master", List.of("master", settings.toString(), "--host", "127.0.0.1", "--port", "0"));
    address = master.says("Starting Spark master at (spark://\\S+)");
  }

  StartedProcess master() {
    return master;
  }

  String secret() throws IOException {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(settings)) {
      all.load(reader);
    }
    String secret = all.getProperty("spark.authenticate.secret");
    assertTrue(secret.matches("[0-9a-f]{64}"), secret);
    return secret;
  }

  List<StartedProcess> workers() {
    return List.copyOf(workers);
  }

  /** Another secret than that of others. */
  Path settings(String name) throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    StartedProcess written = start(name + "-written", List.of("settings", file.toString()));
    assertEquals(0, written.ends(), written.said());
    return file;
  }

  /** One that the master has let in. */
  StartedProcess addWorker() throws IOException, InterruptedException {
    StartedProcess worker = startWorker(settings);
    worker.says("Successfully registered with master");
    workers.add(worker);
    return worker;
  }

  StartedProcess startWorker(Path settings) throws IOException {
    int number = started.size();
    return start(
        "worker-" + number,
        List.of(
            "worker",
            settings.toString(),
            "--host",
            "127.0.0." + (number + 1),
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve("work-" + number).toString(),
            address));
  }

  void kill(StartedProcess worker) {
    worker.kill();
    workers.remove(worker);
  }

  /** Starts a build. */
  StartedProcess build(String name, Path settings, String... options) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of("build", settings.toString(), "--master", address, "--memory", "700m"));
    all.addAll(List.of(options));
    return start(name, all);
  }

  StartedProcess build(String name, String... options) throws IOException {
    return build(name, settings, options);
  }

  /** What every process of the test is told of the world. */
  static Map<String, String> environment() {
    return Map.of("SOURCE_DATE_EPOCH", TODAY);
  }

  private StartedProcess start(String name, List<String> arguments) throws IOException {
    StartedProcess process =
        StartedProcess.start(folder.resolve("logs"), name, environment(), arguments);
    synchronized (started) {
      started.add(process);
    }
    return process;
  }

  private void killAll() {
    synchronized (started) {
      Stream.of(started).flatMap(List::stream).forEach(StartedProcess::kill);
    }
  }

  @Override
  public void close() {
    killAll();
    Runtime.getRuntime().removeShutdownHook(atEnd);
  }
}
