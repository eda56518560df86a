package vn.lantoa.cluster;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/**
 * Arguments in, exit code out: {@code build} as the program itself has it, but on a cluster. The
 * only class that touches System.exit, the standard streams and the environment.
 */
public final class Main {
  private Main() {}

  /** Exit codes: 0 published, 1 mistakes in the content, 2 wrong usage, 3 anything else. */
  @SuppressWarnings("SystemConsoleNull") // that of java.base is there for people alone, in any JDK
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base");
    Locale.setDefault(Locale.ROOT); // what libraries make must not depend on whose machine it is
    Environment surroundings =
        new Environment(
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("lantoa.home", "")).toAbsolutePath(),
            System.getenv(),
            Clock.systemUTC(),
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            System.console() != null,
            stop -> {});
    System.exit(new Cli(surroundings, Map.of("build", ClusterCommand::new)).run(args));
  }

  /** Vietnamese needs UTF-8 whatever the console's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
