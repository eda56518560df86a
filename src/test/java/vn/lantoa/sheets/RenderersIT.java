package vn.lantoa.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.programs.Program;

/**
 * Programs that share no code show the same shapes in our print files. Each turns inks into light
 * in its own way, so colours are matched first; edges, where each rounds as it likes, are left out.
 */
@Tag("long")
final class RenderersIT {
  /** Large enough to tell marks of small letters. */
  private static final int PIXELS = 1600;

  /** Pixels next to an edge. */
  private static final int EDGE = 2;

  @TempDir private Path folder;

  /** Draws the first page of a file in so many dots to the inch. */
  private interface Renderer {
    BufferedImage draw(Path pdf, int dpi) throws IOException, InterruptedException;
  }

  @Test
  void ghostscriptAgreesWithPoppler() throws Exception {
    Path program = Program.GHOSTSCRIPT.path();
    String device = "-sDEVICE=png16m";
    assertAgreesWithPoppler(
        (pdf, dpi) ->
            drawn(
                png ->
                    command(
                        program,
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-dSAFER",
                        device,
                        "-r" + dpi,
                        "-o",
                        png,
                        pdf)));
  }

  @Test
  void muPdfAgreesWithPoppler() throws Exception {
    Path program = Program.MUTOOL.path();
    assertAgreesWithPoppler(
        (pdf, dpi) ->
            drawn(
                png ->
                    command(
                        program, "draw", "-q", "-A", "0", "-r", dpi, "-c", "rgb", "-o", png, pdf)));
  }

  /** What Firefox shows, and many a page that shows files. */
  @Test
  void pdfJsAgreesWithPoppler() throws Exception {
    try (PdfJs pdfJs = new PdfJs()) {
      assertAgreesWithPoppler(pdfJs::draw);
    }
  }

  private void assertAgreesWithPoppler(Renderer other) throws Exception {
    Path poppler = Program.PDFTOPPM.path();
    int compared = 0;
    Map<String, Integer> differing = new TreeMap<>();
    for (SheetTask order : oneOfEach()) {
      Format format = order.job().format();
      Map<Sheet.Kind, byte[]> files = RealFilesTest.files(order);
      boolean tenth = files.containsKey(Sheet.Kind.TENTH);
      Path pdf = folder.resolve("sheet.pdf");
      Files.write(pdf, files.get(tenth ? Sheet.Kind.TENTH : Sheet.Kind.PDF));
      double millimetres = Math.max(format.widthMm(), format.heightMm()) / (tenth ? 10 : 1);
      int dpi = (int) Math.max(4, Math.round(PIXELS * 25.4 / millimetres));
      BufferedImage one =
          drawn(
              png ->
                  command(
                      poppler,
                      "-q",
                      "-png",
                      "-singlefile",
                      "-aa",
                      "no",
                      "-aaVector",
                      "no",
                      "-r",
                      dpi,
                      pdf,
                      png.toString().replace(".png", "")));
      int pixels = differing(one, other.draw(pdf, dpi), order.job().file());
      if (pixels > 0) {
        differing.put(order.job().file(), pixels);
      }
      compared++;
    }
    assertTrue(compared > 40, compared + " sheets");
    assertEquals(Map.of(), differing);
  }

  /** What a program left in the file that it was told. */
  private BufferedImage drawn(Function<Path, List<String>> command)
      throws IOException, InterruptedException {
    Path png = folder.resolve("page.png");
    Files.deleteIfExists(png);
    Process process = new ProcessBuilder(command.apply(png)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return ImageIO.read(png.toFile());
  }

  private static List<String> command(Object... words) {
    return Stream.of(words).map(String::valueOf).toList();
  }

  /** Of the theme, since slogans differ in letters alone. */
  private static List<SheetTask> oneOfEach() {
    Set<String> seen = new HashSet<>();
    return RealContent.below("2024/quang-ngai/ba-to").orders().stream()
        .filter(order -> order.job().format().medium() == Format.Medium.PRINT)
        .filter(order -> seen.add(order.job().format().name() + order.job().design().name()))
        .toList();
  }

  /** Pixels away from edges whose colour is not what that of the other picture becomes. */
  private static int differing(BufferedImage one, BufferedImage two, String name) {
    assertEquals(one.getWidth(), two.getWidth(), 1, name);
    assertEquals(one.getHeight(), two.getHeight(), 1, name);
    int width = Math.min(one.getWidth(), two.getWidth());
    int height = Math.min(one.getHeight(), two.getHeight());
    int[] ones = one.getRGB(0, 0, width, height, null, 0, width);
    int[] twos = two.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Map<Integer, Integer>> met = new HashMap<>();
    int core = 0;
    for (int y = EDGE; y < height - EDGE; y++) {
      for (int x = EDGE; x < width - EDGE; x++) {
        int at = y * width + x;
        if (isFlat(ones, at, width) && isFlat(twos, at, width)) {
          core++;
          met.computeIfAbsent(ones[at], c -> new HashMap<>()).merge(twos[at], 1, Integer::sum);
        }
      }
    }
    assertTrue(core > width * height / 2, name + ": " + core + " pixels away from edges");
    return met.values().stream()
        .mapToInt(
            others ->
                others.values().stream().mapToInt(n -> n).sum()
                    - others.values().stream().mapToInt(n -> n).max().orElseThrow())
        .sum();
  }

  private static boolean isFlat(int[] pixels, int at, int width) {
    for (int near = -EDGE; near <= EDGE; near++) {
      for (int beside = -EDGE; beside <= EDGE; beside++) {
        if (pixels[at + near * width + beside] != pixels[at]) {
          return false;
        }
      }
    }
    return true;
  }
}
