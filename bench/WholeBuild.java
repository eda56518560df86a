import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds by the launcher, as whole processes from start to end.
 *
 * @param home of the launcher
 * @param scratch for the site and the log
 */
record WholeBuild(Path home, Path scratch) {
  /** Between two looks at its memory, in ms: a look takes time from the build on small machines. */
  private static final int GLANCE = 100;

  /** USER_HZ, the same on every Linux. */
  private static final double TICKS = 100;

  /**
   * What a build took.
   *
   * @param processor seconds of all cores, user and system
   * @param megabytes at the most
   */
  record Run(double seconds, double processor, double megabytes, long pages, long files) {}

  /**
   * Builds of the same, the fastest first.
   *
   * @param sorted by their seconds
   */
  record Runs(List<Run> sorted) {
    Run fastest() {
      return sorted.get(0);
    }

    Run median() {
      return sorted.get(sorted.size() / 2);
    }

    Run slowest() {
      return sorted.get(sorted.size() - 1);
    }

    double peakMegabytes() {
      return sorted.stream().mapToDouble(Run::megabytes).max().orElseThrow();
    }
  }

  /** So many builds, one after the other. */
  Runs build(int runs, Path content, String locality, String... more) throws Exception {
    List<Run> done = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Bench.delete(scratch.resolve("site"));
      done.add(build(content, locality, more));
    }
    return sorted(done);
  }

  /** Something is changed between two builds. */
  interface Edit {
    void make(int number) throws IOException;
  }

  /** So many builds over the site that the last one has left, with an edit before each. */
  Runs again(int runs, Edit edit, Path content, String... more) throws Exception {
    List<Run> done = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      edit.make(i);
      done.add(build(content, "", more));
    }
    return sorted(done);
  }

  private static Runs sorted(List<Run> done) {
    done.sort(Comparator.comparingDouble(Run::seconds));
    return new Runs(done);
  }

  /**
   * One build.
   *
   * @param locality path below the content, or empty for everything
   * @param more options
   */
  private Run build(Path content, String locality, String... more) throws Exception {
    Path out = scratch.resolve("site");
    Path log = scratch.resolve("log");
    double before = childrenSeconds();
    long start = System.nanoTime();
    List<String> command =
        new ArrayList<>(List.of(home.resolve("lantoa").toString(), "build", locality, "--quiet"));
    command.addAll(List.of("--content", content.toString(), "--out", out.toString()));
    command.addAll(List.of("--base-url", "https://example.gov.vn/"));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    double peak = 0;
    while (!process.waitFor(GLANCE, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = childrenSeconds() - before;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(log));
    }
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long pages = all.stream().filter(file -> file.endsWith("index.html")).count();
      return new Run(seconds, processor, peak, pages, all.size());
    }
  }

  /** The processor time of all processes that were waited for (proc(5): cutime and cstime). */
  static double childrenSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(afterName[13]) + Long.parseLong(afterName[14])) / TICKS;
  }

  /** The kernel's own high-water mark of resident memory; Linux only. */
  private static double peakMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended
    }
  }
}
