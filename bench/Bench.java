import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times whole builds of made-up content, a hundred pages a locality. Run it with bench/run; it
 * prints a table of medians.
 */
public final class Bench {
  private final Path scratch;
  private final WholeBuild builds;

  private Bench(Path home, Path scratch) {
    this.scratch = scratch;
    this.builds = new WholeBuild(home, scratch);
  }

  public static void main(String[] args) throws Exception {
    Path scratch = Files.createTempDirectory("lantoa-bench");
    try {
      new Bench(Path.of("").toAbsolutePath(), scratch).run(args);
    } finally {
      delete(scratch);
    }
  }

  /** The first word says how many runs, each other one a number of localities. */
  private void run(String[] args) throws Exception {
    int runs = Integer.parseInt(args[0]);
    System.out.printf(
        "%-10s %8s %9s %9s %9s %9s %9s %9s%n",
        "localities", "pages", "median s", "min s", "max s", "cpu s", "pages/s", "peak MB");
    for (String word : List.of(args).subList(1, args.length)) {
      int localities = Integer.parseInt(word);
      Path content = scratch.resolve("content-" + localities);
      new MadeUpContent(content).write(localities);
      row(word, builds.build(runs, content, "", "--alone"));
      row("  edited", builds.again(runs, edit(content), content, "--alone"));
      row("  the same", builds.again(runs, number -> {}, content, "--alone"));
    }
  }

  /** One slogan of one commune. */
  private static WholeBuild.Edit edit(Path content) throws IOException {
    Path slogans = content.resolve("2025/tinh-0/xa-3/slogans/rieng.md");
    String text = Files.readString(slogans);
    return number -> Files.writeString(slogans, text.replace("lời 5 ", "lời 5 sửa " + number + " "));
  }

  private static void row(String name, WholeBuild.Runs done) {
    WholeBuild.Run median = done.median();
    System.out.printf(
        Locale.ROOT,
        "%-10s %8d %9.2f %9.2f %9.2f %9.2f %9.0f %9.0f%n",
        name,
        median.pages(),
        median.seconds(),
        done.fastest().seconds(),
        done.slowest().seconds(),
        median.processor(),
        median.pages() / median.seconds(),
        done.peakMegabytes());
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
