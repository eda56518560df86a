package vn.lantoa.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.pdf.PdfWriter;
import vn.lantoa.sheets.pdf.TileWriter;
import vn.lantoa.sheets.png.PngWriter;
import vn.lantoa.sheets.svg.SvgWriter;

/** Times the writers, warm, on one thread; prints medians. Run it as a program. */
public final class SheetTimes {
  private SheetTimes() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    Specimens specimens = Specimens.read();
    Instant made = Instant.parse("2026-11-21T00:00:00Z");
    byte[] profile = Files.readAllBytes(Path.of("assets/icc/fogra39.icc"));
    PdfWriter rgb = new PdfWriter(made, Optional.empty());
    PdfWriter cmyk = new PdfWriter(made, Optional.of(profile));
    PngWriter png = new PngWriter();
    SvgWriter svg = new SvgWriter();
    TileWriter tiles = new TileWriter(made);
    Drawing shared = specimens.plain(1200 * Format.PIXEL_MM, 630 * Format.PIXEL_MM, 0);
    Drawing story = specimens.plain(1080 * Format.PIXEL_MM, 1920 * Format.PIXEL_MM, 0);
    Drawing poster = specimens.plain(297, 420, 3);
    Drawing banner = specimens.plain(6000, 1000, 10);
    System.out.printf("%-24s %9s %9s %9s%n", "", "median ms", "min ms", "bytes");
    time("PDF 1200x630 px", runs, () -> rgb.write(shared));
    time("PDF, CMYK", runs, () -> cmyk.write(shared));
    time("PDF 6 x 1 m, CMYK", runs, () -> cmyk.write(banner));
    time("PDF, A3 on A4", runs, () -> tiles.write(poster));
    time("SVG 1200x630 px", runs, () -> svg.write(shared));
    time("PNG 1200x630 px", runs / 2, () -> png.write(shared, 1200, 630));
    time("PNG 1080x1920 px", runs / 4, () -> png.write(story, 1080, 1920));
  }

  private static void time(String what, int runs, Supplier<byte[]> write) {
    int bytes = 0;
    for (int i = 0; i < runs; i++) {
      bytes = write.get().length;
    }
    double[] times = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      write.get();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "%-24s %9.3f %9.3f %9d%n", what, times[runs / 2], times[0], bytes);
  }
}
