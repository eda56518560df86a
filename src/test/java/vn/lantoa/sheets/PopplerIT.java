package vn.lantoa.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.programs.Program;

/** Poppler, no relation of what writes our PDFs nor of PDFBox, reads in them what we meant. */
final class PopplerIT {
  private static final double POINTS = 72 / 25.4;
  private static final Pattern TRIM =
      Pattern.compile("TrimBox: +([0-9.]+) +([0-9.]+) +([0-9.]+) +([0-9.]+)");

  @TempDir private Path folder;

  @Test
  void readsTheSloganAndTheSizeOfEveryFormatThatIsPrinted() throws Exception {
    Set<String> read = new HashSet<>();
    for (SheetTask order : RealContent.below("2024/quang-ngai/ba-to").orders()) {
      boolean print = order.job().format().medium() == Format.Medium.PRINT;
      if (print && read.add(order.job().format().name())) {
        Map<Sheet.Kind, byte[]> files = RealFilesTest.files(order);
        // Where 1:1 takes larger units, which pdfinfo does not know, there is a file in 1:10.
        boolean tenth = files.containsKey(Sheet.Kind.TENTH);
        Path pdf = folder.resolve(order.job().file().replace('/', '-') + ".pdf");
        Files.write(pdf, files.get(tenth ? Sheet.Kind.TENTH : Sheet.Kind.PDF));
        String text = run(Program.PDFTOTEXT, "-q", pdf.toString(), "-").replaceAll("\\s+", " ");
        assertTrue(text.contains(order.job().text()), pdf + ": " + text);
        assertTrim(order.job().format(), tenth ? 10 : 1, run(Program.PDFINFO, "-box", "" + pdf));
      }
    }
    assertEquals(24, read.size());
  }

  private static void assertTrim(Format format, int scale, String said) {
    Matcher box = TRIM.matcher(said);
    assertTrue(box.find(), said);
    double width = Double.parseDouble(box.group(3)) - Double.parseDouble(box.group(1));
    double height = Double.parseDouble(box.group(4)) - Double.parseDouble(box.group(2));
    assertEquals(format.widthMm() * POINTS / scale, width, 0.02, format.name());
    assertEquals(format.heightMm() * POINTS / scale, height, 0.02, format.name());
  }

  private static String run(Program program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.path().toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertFalse(said.contains("Error"), said);
    return said;
  }
}
