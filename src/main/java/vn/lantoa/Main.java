package vn.lantoa;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.Environment;

/**
 * Arguments in, exit code out. The only class that touches System.exit, the standard streams and
 * the environment.
 */
public final class Main {
  private Main() {}

  /** Exit codes: 0 published, 1 mistakes in the content, 2 wrong usage, 3 our own fault. */
  @SuppressWarnings("SystemConsoleNull") // that of java.base is there for people alone, in any JDK
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base");
    Environment surroundings =
        new Environment(
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("lantoa.home", "")).toAbsolutePath(),
            System.getenv(),
            Clock.systemUTC(),
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.console() != null);
    System.exit(new Cli(surroundings).run(args));
  }

  /** Vietnamese needs UTF-8 whatever the console's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
