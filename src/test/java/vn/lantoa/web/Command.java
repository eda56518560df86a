package vn.lantoa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.lantoa.cli.Cli;
import vn.lantoa.cli.terminal.Environment;

/** The program as somebody calls it, in this process and on {@link Generator#DAY}. */
final class Command {
  private Command() {}

  /**
   * What the program said.
   *
   * @param text on both streams
   */
  record Said(int code, String text) {
    /** Whose last pages are kept. */
    List<String> kept() {
      return named("Giữ trang cũ của ");
    }

    /** Who has none. */
    List<String> gone() {
      return named("Không có trang của ");
    }

    private List<String> named(String begin) {
      return text.lines()
          .filter(line -> line.startsWith(begin))
          .map(line -> line.substring(begin.length(), line.indexOf(':')))
          .toList();
    }
  }

  static Said run(List<String> words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Path home = Generator.PROJECT;
    Environment here =
        new Environment(
            home, home, Map.of(), Generator.at(Generator.DAY), stream, stream, false, stop -> {});
    int code = new Cli(here).run(words.toArray(String[]::new));
    return new Said(code, said.toString(StandardCharsets.UTF_8));
  }

  /** The files of a site, but for what is for builds alone. */
  static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString();
        if (!path.startsWith(".lantoa")) {
          files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
