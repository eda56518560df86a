package vn.lantoa.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.programs.Program;

/**
 * Programs that share no code show the same shapes in our print files. Each turns inks into light
 * in its own way, so colours are matched first; edges, where each rounds as it likes, are left out.
 * Not among them is pdf.js: it needs a library of node's that nothing else here does.
 */
@Tag("long")
final class RenderersIT {
  /** Large enough to tell marks of small letters. */
  private static final int PIXELS = 1600;

  /** Pixels next to an edge. */
  private static final int EDGE = 2;

  @TempDir private Path folder;

  /** How each draws a page, without smoothing edges, in so many dots to the inch. */
  enum Renderer {
    GHOSTSCRIPT(Program.GHOSTSCRIPT) {
      @Override
      List<String> arguments(String dpi, String pdf, String png) {
        return List.of(
            "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=png16m", "-r" + dpi, "-o", png, pdf);
      }
    },
    MUPDF(Program.MUTOOL) {
      @Override
      List<String> arguments(String dpi, String pdf, String png) {
        return List.of("draw", "-q", "-A", "0", "-r", dpi, "-c", "rgb", "-o", png, pdf);
      }
    };

    private final Program program;

    Renderer(Program program) {
      this.program = program;
    }

    abstract List<String> arguments(String dpi, String pdf, String png);
  }

  @ParameterizedTest
  @EnumSource
  void agreesWithPopplerAboutEveryFormatAndDesign(Renderer renderer) throws Exception {
    Path poppler = Program.PDFTOPPM.path();
    Path other = renderer.program.path();
    int compared = 0;
    for (SheetTask order : oneOfEach()) {
      Format format = order.job().format();
      Map<Sheet.Kind, byte[]> files = RealFilesTest.files(order);
      boolean tenth = files.containsKey(Sheet.Kind.TENTH);
      Path pdf = folder.resolve("sheet.pdf");
      Files.write(pdf, files.get(tenth ? Sheet.Kind.TENTH : Sheet.Kind.PDF));
      double millimetres = Math.max(format.widthMm(), format.heightMm()) / (tenth ? 10 : 1);
      String dpi = String.valueOf(Math.max(4, Math.round(PIXELS * 25.4 / millimetres)));
      Path one = folder.resolve("poppler.png");
      run(
          poppler,
          List.of(
              "-q",
              "-png",
              "-singlefile",
              "-aa",
              "no",
              "-aaVector",
              "no",
              "-r",
              dpi,
              "" + pdf,
              "" + folder.resolve("poppler")));
      Path two = folder.resolve("other.png");
      run(other, renderer.arguments(dpi, "" + pdf, "" + two));
      assertSame(ImageIO.read(one.toFile()), ImageIO.read(two.toFile()), order.job().file());
      compared++;
    }
    assertTrue(compared > 40, compared + " sheets");
  }

  /** Of the theme, since slogans differ in letters alone. */
  private static List<SheetTask> oneOfEach() {
    Set<String> seen = new HashSet<>();
    return RealContent.below("2024/quang-ngai/ba-to").orders().stream()
        .filter(order -> order.job().format().medium() == Format.Medium.PRINT)
        .filter(order -> seen.add(order.job().format().name() + order.job().design().name()))
        .toList();
  }

  private static void assertSame(BufferedImage one, BufferedImage two, String name) {
    int width = Math.min(one.getWidth(), two.getWidth());
    int height = Math.min(one.getHeight(), two.getHeight());
    assertEquals(one.getWidth(), two.getWidth(), 1, name);
    assertEquals(one.getHeight(), two.getHeight(), 1, name);
    Map<Integer, Map<Integer, Integer>> met = new HashMap<>();
    int core = 0;
    for (int y = EDGE; y < height - EDGE; y++) {
      for (int x = EDGE; x < width - EDGE; x++) {
        if (isFlat(one, x, y) && isFlat(two, x, y)) {
          core++;
          met.computeIfAbsent(one.getRGB(x, y), c -> new HashMap<>())
              .merge(two.getRGB(x, y), 1, Integer::sum);
        }
      }
    }
    int differing =
        met.values().stream()
            .mapToInt(
                others ->
                    others.values().stream().mapToInt(n -> n).sum()
                        - others.values().stream().mapToInt(n -> n).max().orElseThrow())
            .sum();
    assertTrue(core > width * height / 2, name + ": " + core + " pixels away from edges");
    assertEquals(0, differing, name);
  }

  private static boolean isFlat(BufferedImage image, int x, int y) {
    int colour = image.getRGB(x, y);
    for (int near = -EDGE; near <= EDGE; near++) {
      for (int beside = -EDGE; beside <= EDGE; beside++) {
        if (image.getRGB(x + beside, y + near) != colour) {
          return false;
        }
      }
    }
    return true;
  }

  private static void run(Path program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(Stream.concat(Stream.of("" + program), arguments.stream()).toList());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
  }
}
