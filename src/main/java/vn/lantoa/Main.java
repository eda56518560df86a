package vn.lantoa;

import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.window.ProgramWindow;

/**
 * Arguments in, exit code out. The only class that touches System.exit, the standard streams and
 * the environment.
 */
public final class Main {
  private static final int OUR_FAULT = 3;

  /** Of the preview's server: whoever says half a request must not hold a thread for ever. */
  private static final String SECONDS_TO_ASK = "10";

  private Main() {}

  /**
   * Exit codes: 0 published, 1 mistakes in the content, 2 wrong usage, 3 our own fault, and of a
   * part of a site 42 where its content has mistakes, so that trying again is of no use. Whoever
   * started it by LanToa.exe has no console: a window shows what it says, and stays when it failed.
   */
  @SuppressWarnings("SystemConsoleNull") // that of java.base is there for people alone, in any JDK
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base");
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else small answers wait for others
    System.setProperty("sun.net.httpserver.maxReqTime", SECONDS_TO_ASK);
    Locale.setDefault(Locale.ROOT); // what libraries make must not depend on whose machine it is
    if (Boolean.getBoolean("lantoa.window") && ProgramWindow.canOpen()) {
      ProgramWindow window = ProgramWindow.open(() -> System.exit(0));
      int code = run(surroundings(window.stream(), window.stream(), false), asked(args));
      if (code == 0) {
        System.exit(code);
      }
      window.stopped();
    } else {
      PrintStream out = stream(FileDescriptor.out);
      PrintStream err = stream(FileDescriptor.err);
      boolean terminal = System.console() != null;
      System.exit(run(surroundings(out, err, terminal), terminal ? asked(args) : args));
    }
  }

  /** Whoever says nothing wants the desk; a script that says nothing is told how to speak. */
  private static String[] asked(String[] args) {
    return args.length == 0 ? new String[] {"desk"} : args;
  }

  private static Environment surroundings(PrintStream out, PrintStream err, boolean terminal) {
    return new Environment(
        Path.of("").toAbsolutePath(),
        Path.of(System.getProperty("lantoa.home", "")).toAbsolutePath(),
        System.getenv(),
        Clock.systemUTC(),
        out,
        err,
        terminal,
        Main::atEnd,
        typed());
  }

  /** Java says 130 after Ctrl-C; whoever stops a preview so has made no mistake. */
  private static void atEnd(Runnable stop) {
    Thread last =
        new Thread(
            () -> {
              stop.run();
              Runtime.getRuntime().halt(0);
            });
    Runtime.getRuntime().addShutdownHook(last);
  }

  /** What {@link Cli} cannot tell: that it can't be loaded itself, or that no memory is left. */
  private static int run(Environment surroundings, String[] args) {
    try {
      return new Cli(surroundings).run(args);
    } catch (Throwable e) {
      PrintStream err = surroundings.err();
      err.println("lantoa: error: lỗi của chương trình, không phải của nội dung: " + e);
      if (surroundings.environment().containsKey("LANTOA_DEBUG")) {
        e.printStackTrace(err);
      }
      return OUR_FAULT;
    }
  }

  /** What a person types, in the encoding of her console: on Windows that may be another. */
  @SuppressWarnings("SystemConsoleNull")
  private static Reader typed() {
    Console console = System.console();
    Charset charset =
        console != null && File.separatorChar == '\\' ? console.charset() : StandardCharsets.UTF_8;
    return new InputStreamReader(new FileInputStream(FileDescriptor.in), charset);
  }

  /** Vietnamese needs UTF-8 whatever the console's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
