package vn.lantoa.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.cli.terminal.Environment;

/**
 * One run of the command line on 20 November 2025, with what it said.
 *
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {
  /** A program with the real theme and fonts, and nothing to lend. */
  private static final Path HOME = program();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-20T02:00:00Z"), ZoneOffset.UTC);

  /** In a working folder, as somebody would type it there. */
  static Run in(Path folder, String... arguments) {
    return in(folder, Map.of(), arguments);
  }

  /** With a program that lends its content. */
  static Run lent(Path folder, String... arguments) {
    return in(folder, Path.of("").toAbsolutePath(), Map.of(), arguments);
  }

  /** With variables of the environment. */
  static Run in(Path folder, Map<String, String> environment, String... arguments) {
    return in(folder, HOME, environment, arguments);
  }

  /** With a person in a terminal who types some lines, and a program that lends its content. */
  static Run typing(Path folder, List<String> lines, String... arguments) {
    Reader typed = new StringReader(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
    return in(folder, Path.of("").toAbsolutePath(), Map.of(), Optional.of(typed), arguments);
  }

  /** With a program that lies in a folder, and a working folder within it. */
  static Run programIn(Path folder, String... arguments) {
    return in(folder.resolve("here"), folder, Map.of(), arguments);
  }

  private static Run in(
      Path folder, Path home, Map<String, String> environment, String... arguments) {
    return in(folder, home, environment, Optional.empty(), arguments);
  }

  private static Run in(
      Path folder,
      Path home,
      Map<String, String> environment,
      Optional<Reader> typed,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment surroundings =
        new Environment(
            folder,
            home,
            environment,
            CLOCK,
            stream(out),
            stream(err),
            typed.isPresent(),
            stop -> {},
            typed.orElse(Reader.nullReader()));
    int exitCode = new Cli(surroundings).run(arguments);
    return new Run(exitCode, text(out), text(err));
  }

  private static Path program() {
    Path project = Path.of("").toAbsolutePath();
    Path program =
        project
            .resolve("target/program-without-content")
            .resolve(System.getProperty("lantoa.fork", "0"));
    try {
      Files.createDirectories(program);
      for (String name : List.of("themes", "assets")) {
        if (!Files.exists(program.resolve(name))) {
          Files.createSymbolicLink(program.resolve(name), project.resolve(name));
        }
      }
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
