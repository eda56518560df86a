package vn.lantoa.cluster;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that a test has started by the script that people start it by.
 *
 * @param log what it says
 */
record StartedProcess(Process process, Path log) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path SCRIPT = Path.of("lantoa-cluster").toAbsolutePath();

  /**
   * @param folder where it works and is logged
   */
  static StartedProcess start(
      Path folder, String name, Map<String, String> environment, List<String> arguments)
      throws IOException {
    Files.createDirectories(folder);
    Path log = folder.resolve(name + ".txt");
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.directory(folder.toFile());
    builder.redirectInput(new File("/dev/null"));
    return new StartedProcess(builder.redirectOutput(log.toFile()).start(), log);
  }

  /** Waits until it says something; its first group. */
  String says(String regex) throws IOException, InterruptedException {
    Pattern pattern = Pattern.compile(regex);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      boolean alive = process.isAlive();
      Matcher matcher = pattern.matcher(said());
      if (matcher.find()) {
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
      }
      if (!alive) {
        break;
      }
      Thread.sleep(50);
    }
    return fail("never said " + regex + ": " + said());
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  /** Waits until it ends; its exit code. */
  int ends() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      kill();
      fail("did not end: " + said());
    }
    return process.exitValue();
  }

  /** At once, as by {@code kill -9}, with all that it has started. */
  void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    started.forEach(one -> one.onExit().join());
  }
}
