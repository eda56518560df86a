package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.cli.terminal.Environment;

/** What nobody who writes content can do anything about. */
class OurFaultTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  static Stream<Throwable> faults() {
    return Stream.of(
        new OutOfMemoryError("Java heap space"),
        new StackOverflowError(),
        new InternalError("path"),
        new NoClassDefFoundError("picocli/CommandLine"),
        new IllegalStateException("lost"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void endsInOneLineWhateverIsThrown(Throwable fault) {
    assertEquals(3, run(fault, Map.of(), OutputStream.nullOutputStream(), "check"));
    String line = "lantoa: error: lỗi của chương trình, không phải của nội dung: " + fault;
    assertTrue(said().startsWith(line), said());
    assertEquals(1, said().lines().count(), said());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void showsItsTraceToWhoeverAsks(Throwable fault) {
    Map<String, String> debug = Map.of("LANTOA_DEBUG", "1");
    assertEquals(3, run(fault, debug, OutputStream.nullOutputStream(), "check"));
    assertTrue(said().contains("\tat vn.lantoa.cli."), said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "check --format=json", "build --help"})
  void isToldWhereWhatIsAskedForCannotBeWritten(String arguments) {
    assertTrue(run(arguments) > 0, arguments);
    assertEquals(1, said().lines().filter(line -> line.contains("stdout")).count(), said());
  }

  private int run(String arguments) {
    return run(new NoFault(), Map.of(), new FullDevice(), arguments.split(" "));
  }

  private int run(
      Throwable fault, Map<String, String> environment, OutputStream out, String... arguments) {
    Environment surroundings =
        new Environment(
            folder,
            Path.of("").toAbsolutePath(),
            environment,
            new BrokenClock(fault),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            stop -> {});
    return new Cli(surroundings).run(arguments);
  }

  private String said() {
    return err.toString(UTF_8);
  }

  /** Nothing to throw. */
  private static final class NoFault extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** Like /dev/full. */
  private static final class FullDevice extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  /** Throws when it is asked for the time, which every command does. */
  private static final class BrokenClock extends Clock {
    private final Throwable fault;

    BrokenClock(Throwable fault) {
      this.fault = fault;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      if (fault instanceof Error e) {
        throw e;
      }
      if (fault instanceof RuntimeException e) {
        throw e;
      }
      return Instant.parse("2025-11-20T02:00:00Z");
    }
  }
}
