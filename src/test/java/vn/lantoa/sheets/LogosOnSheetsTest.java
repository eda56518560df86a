package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** The content that this project comes with, given a logo and two sponsors, in all formats. */
final class LogosOnSheetsTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final double MOST_OF_SPONSORS = 0.05;

  private static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d 100"><title>%s</title>\
      <rect width="%1$d" height="100" fill="#0B4EA2"/></svg>
      """;

  private static final String KEYS =
      """
      logos:
        - {file: hoi.svg, alt: Hội}
      sponsors:
        - {name: Công ty A, file: a.svg, alt: Công ty A}
        - {name: Công ty B, file: b.svg, alt: Công ty B}
      keep-together:\
      """;

  @TempDir private Path temp;
  private List<Drawing> sheets = List.of();

  @BeforeEach
  void drawAll() throws IOException {
    Path content = temp.resolve("content");
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(Path.of("content").relativize(file).toString()));
      }
    }
    Path ward = content.resolve(WARD);
    Files.writeString(ward.resolve("hoi.svg"), LOGO.formatted(100, "Hội"));
    Files.writeString(ward.resolve("a.svg"), LOGO.formatted(420, "Công ty A"));
    Files.writeString(ward.resolve("b.svg"), LOGO.formatted(90, "Công ty B"));
    edit(ward.resolve("identity.md"), "keep-together:", KEYS);
    edit(ward.resolve("locality.md"), "issuer:", "address: 6 đường Bông Lau\nissuer:");
    sheets =
        RealContent.of(content, WARD).orders().stream()
            .filter(order -> order.job().slogan().isEmpty())
            .map(SheetTask::drawing)
            .toList();
  }

  private static void edit(Path file, String from, String to) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(from, to));
  }

  @Test
  void standOnEverySheet() {
    assertTrue(sheets.size() > 80);
    sheets.forEach(sheet -> assertEquals(1, logos(sheet, "Hội").size()));
    sheets.forEach(sheet -> assertEquals(2, logos(sheet, "Công ty").size()));
  }

  @Test
  void areNeverSmallerThanThoseOfSponsorsWhichTakeATwentiethAtMost() {
    for (Drawing sheet : sheets) {
      double own = area(logos(sheet, "Hội").get(0));
      double all = 0;
      for (Rectangle2D sponsor : logos(sheet, "Công ty")) {
        assertTrue(area(sponsor) <= own * (1 + 1e-9), () -> sheet.width() + " × " + sheet.height());
        all += area(sponsor);
      }
      assertTrue(all <= MOST_OF_SPONSORS * sheet.width() * sheet.height());
    }
  }

  @Test
  void standInOneRow() {
    for (Drawing sheet : sheets) {
      List<Rectangle2D> sponsors = logos(sheet, "Công ty");
      assertEquals(sponsors.get(0).getCenterY(), sponsors.get(1).getCenterY(), 1e-6, sheet.title());
    }
  }

  private static List<Rectangle2D> logos(Drawing sheet, String alt) {
    return sheet.marks().stream()
        .filter(DrawingItem.Figure.class::isInstance)
        .map(DrawingItem.Figure.class::cast)
        .filter(figure -> figure.alt().startsWith(alt))
        .map(DrawingItem.Figure::box)
        .toList();
  }

  private static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }
}
