package vn.lantoa.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/**
 * The program's command line, run in this process on a day that is part of the test.
 *
 * @param content the folder with the content
 */
record Generator(Path content, Clock clock, Map<String, String> environment) {
  static final Path PROJECT = Path.of("").toAbsolutePath();

  /** Of this process of tests alone: another may be building the same sites. */
  static final Path WORK =
      PROJECT.resolve("target/web").resolve(System.getProperty("lantoa.fork", "0"));

  /** In the Month of 2025: that year is under way, 2024 and 2021 are past. */
  static final Instant DAY = Instant.parse("2025-11-20T05:00:00Z");

  /** On the real content, on that day. */
  static Generator real() {
    return new Generator(PROJECT.resolve("content"), at(DAY), Map.of());
  }

  static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  /**
   * Builds one site below {@link #WORK}.
   *
   * @param path of the edition that becomes the root; empty for everything
   * @throws AssertionError with all that the program said, if it did not publish
   */
  BuiltSite build(String name, String path, String base, String... options) {
    Path out = WORK.resolve(name);
    List<String> words = new ArrayList<>(List.of("build", path, "--quiet", "--base-url", base));
    words.addAll(List.of("--content", content.toString(), "--out", out.toString()));
    words.addAll(List.of(options));
    words.removeIf(String::isEmpty);
    run(words);
    return new BuiltSite(name, out, URI.create(base));
  }

  /** Puts one locality into a file. */
  void single(String path, Path file, String... options) {
    List<String> words = new ArrayList<>(List.of("build", path, "--single-file", file.toString()));
    words.addAll(List.of("--content", content.toString()));
    words.addAll(List.of(options));
    run(words);
  }

  private void run(List<String> words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code =
        new Cli(
                new Environment(
                    PROJECT, PROJECT, environment, clock, stream, stream, false, stop -> {}))
            .run(words.toArray(String[]::new));
    if (code != 0) {
      throw new AssertionError(words + " ended with " + code + "\n" + said);
    }
  }
}
