import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times whole builds of made-up content, a hundred pages a locality. Run it with bench/run; it
 * prints a table of medians.
 */
public final class Bench {
  private final Path home;
  private final Path scratch;

  private Bench(Path home, Path scratch) {
    this.home = home;
    this.scratch = scratch;
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
      List<Run> done = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        done.add(build(content));
      }
      done.sort(Comparator.comparingDouble(Run::seconds));
      Run median = done.get(done.size() / 2);
      System.out.printf(
          Locale.ROOT,
          "%-10d %8d %9.2f %9.2f %9.2f %9.2f %9.0f %9.0f%n",
          localities,
          median.pages,
          median.seconds,
          done.get(0).seconds,
          done.get(done.size() - 1).seconds,
          median.processor,
          median.pages / median.seconds,
          done.stream().mapToDouble(Run::megabytes).max().orElse(0));
    }
  }

  private record Run(double seconds, double processor, double megabytes, long pages) {}

  /** The whole process, from its start to its end, writing to an output that does not exist yet. */
  private Run build(Path content) throws Exception {
    Path out = scratch.resolve("site");
    delete(out);
    Path log = scratch.resolve("log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                home.resolve("lantoa").toString(),
                "build",
                "--quiet",
                "--content",
                content.toString(),
                "--out",
                out.toString(),
                "--base-url",
                "https://example.gov.vn/")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    double peak = 0;
    double processor = 0;
    while (process.isAlive()) {
      processor = Math.max(processor, processorSeconds(process));
      peak = Math.max(peak, peakMegabytes(process.pid()));
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    try (Stream<Path> files = Files.walk(out)) {
      return new Run(seconds, processor, peak, files.filter(f -> f.endsWith("index.html")).count());
    }
  }

  private static double processorSeconds(Process process) {
    return process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0.0);
  }

  /** The kernel's own high-water mark of resident memory; Linux only. */
  private static double peakMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // it has just ended
    }
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
