package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.cli.Golden;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.text.lines.LineFaults;
import vn.lantoa.text.lines.Strictness;

/** Every slogan of all localities in every format and design, not only in the usual five. */
final class AllFormatsTest {
  private static final int SLOGANS = 76;
  private static final int FORMATS = 28;
  private static final int DESIGNS = 4;

  private static final Path GIVEN_UP = Path.of("golden/sheets/text/rules-given-up.txt");

  @TempDir private Path temp;
  private final SortedSet<String> givenUp = new TreeSet<>();
  private final Set<String> sheets = new HashSet<>();
  private final Set<String> hanging = new HashSet<>();

  @Test
  void everySloganFitsOrIsToldToBeTooLong() throws IOException {
    List<SheetTask> orders = RealContent.of(contentInAllFormats(), "").orders();
    int slogans = 0;
    Set<String> tooSmall = new HashSet<>();
    for (SheetTask order : orders) {
      slogans += order.job().slogan().isPresent() ? 1 : 0;
      if (order.problem().isPresent()) {
        tooSmall.add(order.job().format().name());
      }
      Drawing drawing = order.drawing();
      look(order, drawing);
      Rectangle2D trim = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
      for (DrawingItem mark : drawing.marks()) {
        if (mark instanceof DrawingItem.Words words) {
          for (DrawingItem.Line line : words.lines()) {
            assertTrue(
                trim.contains(line.outline().getBounds2D()),
                () -> order.job().file() + ": " + line.text());
          }
        }
      }
    }
    // and the picture of a link in one design
    assertEquals(SLOGANS * (FORMATS * DESIGNS + 1), slogans);
    // The narrowest is to be read from 8 m, for which a long slogan has no room.
    assertEquals(Set.of("phuon-0-6x2"), tooSmall);
    assertTrue(
        100 * hanging.size() <= sheets.size(),
        () -> hanging.size() + " of " + sheets.size() + " sheets have a line that hangs");
    Golden.assertMatches(GIVEN_UP, String.join("\n", givenUp) + "\n");
  }

  /**
   * What a line breaks is listed, to be approved by eye: sheets that nobody could read otherwise.
   */
  private void look(SheetTask order, Drawing drawing) {
    for (DrawingItem mark : drawing.marks()) {
      if (mark instanceof DrawingItem.Words words && words.role() == DrawingItem.Role.HEADING) {
        List<String> lines = words.lines().stream().map(DrawingItem.Line::text).toList();
        Set<Strictness> faults = LineFaults.in(lines, List.of());
        String sheet = order.job().format().name() + " " + order.job().design().name();
        sheets.add(sheet + lines);
        if (faults.contains(Strictness.HANGING)) {
          hanging.add(sheet + lines);
        }
        if (!faults.isEmpty()) {
          givenUp.add(sheet + " " + faults + ": " + String.join(" / ", lines));
        }
      }
    }
  }

  private Path contentInAllFormats() throws IOException {
    Path from = Path.of("content");
    String names;
    try (Stream<Path> formats = Files.list(from.resolve("formats"))) {
      names =
          formats
              .map(file -> file.getFileName().toString().replace(".md", ""))
              .sorted()
              .collect(Collectors.joining(", ", "formats: [", "]\n"));
    }
    Path to = temp.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.copy(file, copy);
        if (file.toString().matches(".*slogans.[^.]+\\.md")) {
          String text = Files.readString(file).replaceFirst("(?m)^formats:.*\\R", "");
          Files.writeString(copy, text.replaceFirst("(?m)^type: slogans\\R", "$0" + names));
        }
      }
    }
    return to;
  }
}
