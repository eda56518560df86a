
import vn.lantoa.read.file.ContentRoot;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.read.ContentReader;
import vn.lantoa.sheets.SheetTask;
import vn.lantoa.sheets.Sheets;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.pdf.PdfWriter;
import vn.lantoa.sheets.png.PngWriter;
import vn.lantoa.sheets.svg.SvgWriter;

/**
 * Times sheets: the 25 real slogans and the theme of Tam Đường 2024 as 1200 × 630, in all designs,
 * laid out and written again and again in a warm process on one thread; and the full set of that
 * locality in a process of its own. Run it with bench/sheets.
 *
 * <p>Each round works as a build does: with fonts, designs and writers that have kept nothing yet.
 * What sheets share is made within the round, and its time is part of theirs.
 */
public final class SheetBench {
  private static final String LOCALITY = "2024/lai-chau/tam-duong";
  private static final double WIDTH_MM = 1200 * 25.4 / 96;
  private static final double HEIGHT_MM = 630 * 25.4 / 96;
  private static final int ROUNDS = 25;
  private static final int WARM_UP = 15;

  public static void main(String[] args) throws Exception {
    whole(Integer.parseInt(args[0]));
    warm();
  }

  /**
   * The full set of the locality, its pages too, in one design and in three. Before all else: a
   * virtual machine that has worked for minutes is often given less of its processors.
   */
  private static void whole(int runs) throws Exception {
    Path scratch = Files.createTempDirectory("lantoa-bench");
    try {
      Path content = scratch.resolve("content");
      copy(Path.of("content"), content);
      System.out.printf(
          "%-24s %8s %9s %9s %9s %9s%n",
          "one locality, from cold", "files", "median s", "min s", "cpu s", "peak MB");
      Path file = content.resolve(LOCALITY + "/locality.md");
      String text = Files.readString(file);
      Files.writeString(file, designs(text, "cam"));
      row("one design", scratch, content, runs);
      Files.writeString(file, designs(text, "cam, truyen-thong, tiet-kiem-muc"));
      row("three designs", scratch, content, runs);
    } finally {
      Bench.delete(scratch);
    }
  }

  private static String designs(String locality, String names) {
    return locality.replaceFirst("\ntype: locality\n", "$0designs: [" + names + "]\n");
  }

  private static void row(String name, Path scratch, Path content, int runs) throws Exception {
    WholeBuild builds = new WholeBuild(Path.of("").toAbsolutePath(), scratch);
    WholeBuild.Runs done = builds.build(runs, content, LOCALITY);
    WholeBuild.Run median = done.median();
    System.out.printf(
        Locale.ROOT,
        "%-24s %8d %9.2f %9.2f %9.2f %9.0f%n",
        name,
        median.files(),
        median.seconds(),
        done.fastest().seconds(),
        median.processor(),
        done.peakMegabytes());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** One format of one locality, from its texts to its files. */
  private static void warm() throws IOException {
    List<SheetTask> first = orders();
    List<Integer> wanted =
        IntStream.range(0, first.size()).filter(i -> is(first.get(i).drawing())).boxed().toList();
    Map<String, List<Round>> rounds = new LinkedHashMap<>();
    Optional<byte[]> profile = profile();
    Instant made = Instant.parse("2024-11-15T00:00:00Z");
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      List<SheetTask> orders = wanted.stream().map(orders()::get).toList();
      PdfWriter pdf = new PdfWriter(made, profile);
      PngWriter png = new PngWriter();
      SvgWriter svg = new SvgWriter();
      List<Drawing> drawings = new ArrayList<>();
      Map<String, Round> done = new LinkedHashMap<>();
      done.put(
          "laying out",
          time(
              orders,
              order -> {
                drawings.add(order.drawing());
                return new byte[0];
              }));
      done.put("PDF", time(drawings, pdf::write));
      done.put("PNG", time(drawings, d -> png.write(d, 1200, 630)));
      done.put("SVG", time(drawings, svg::write));
      if (i >= WARM_UP) {
        done.forEach((name, round) -> rounds.computeIfAbsent(name, n -> new ArrayList<>()).add(round));
      }
    }
    System.out.printf("%n%-24s %9s %9s %9s %9s%n", "ms a sheet, one thread", "median", "min", "max", "kB");
    rounds.forEach(SheetBench::row);
  }

  /** All sheets of the locality, of which nothing has been laid out before. */
  private static List<SheetTask> orders() throws IOException {
    LocalDate day = LocalDate.of(2026, 11, 25);
    Catalogue catalogue =
        new ContentReader(List.of(new ContentRoot(Path.of("content"), "content", false)), day, tasks -> tasks.forEach(Runnable::run)).read(LOCALITY).value().orElseThrow();
    Site site = new Site(catalogue, Optional.of(URI.create("https://example.gov.vn/")), day);
    Edition edition = catalogue.edition(site.root());
    Sheets sheets =
        Sheets.read(Path.of("themes/lan-toa"), Path.of("assets")).value().orElseThrow();
    return sheets.orders(site, edition).value().orElseThrow();
  }

  private static boolean is(Drawing drawing) {
    return Math.abs(drawing.width() - WIDTH_MM) < 0.1 && Math.abs(drawing.height() - HEIGHT_MM) < 0.1;
  }

  private static Optional<byte[]> profile() throws IOException {
    Path file = Path.of("assets/icc/fogra39.icc");
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /**
   * What a sheet took, on average.
   *
   * @param milliseconds of one thread
   */
  private record Round(double milliseconds, double kilobytes) {}

  private static <T> Round time(List<T> things, Function<T, byte[]> work) {
    long bytes = 0;
    long start = System.nanoTime();
    for (T thing : things) {
      bytes += work.apply(thing).length;
    }
    double milliseconds = (System.nanoTime() - start) / 1e6;
    return new Round(milliseconds / things.size(), bytes / 1e3 / things.size());
  }

  private static void row(String name, List<Round> rounds) {
    double[] times = rounds.stream().mapToDouble(Round::milliseconds).sorted().toArray();
    double kilobytes = rounds.get(0).kilobytes();
    System.out.printf(
        Locale.ROOT,
        "%-24s %9.3f %9.3f %9.3f %9s%n",
        name,
        times[times.length / 2],
        times[0],
        times[times.length - 1],
        kilobytes == 0 ? "" : String.format(Locale.ROOT, "%.1f", kilobytes));
  }
}
