package vn.lantoa.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * One run of the command line on 20 November 2025, with what it said.
 *
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {
  /** The program's own folder: sheets are laid out with its theme and fonts. */
  private static final Path HOME = Path.of("").toAbsolutePath();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-20T02:00:00Z"), ZoneOffset.UTC);

  /** In a working folder, as somebody would type it there. */
  static Run in(Path folder, String... arguments) {
    return in(folder, Map.of(), arguments);
  }

  /** With variables of the environment. */
  static Run in(Path folder, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment surroundings =
        new Environment(folder, HOME, environment, CLOCK, stream(out), stream(err), false);
    int exitCode = new Cli(surroundings).run(arguments);
    return new Run(exitCode, text(out), text(err));
  }

  /** A program folder whose theme is there, but empty: these tests never get to making pages. */
  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
