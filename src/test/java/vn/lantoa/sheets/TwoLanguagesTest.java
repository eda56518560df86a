package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Sheets in Vietnamese and a second language. */
final class TwoLanguagesTest {
  private static final String WARD = "2025/lang-son/ky-lua";

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void layOut() throws IOException {
    content = temp.resolve("content");
    Path from = Path.of("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, content.resolve(from.relativize(file).toString()));
      }
    }
    Path identity = content.resolve(WARD).resolve("identity.md");
    Files.writeString(
        identity,
        Files.readString(identity)
            .replaceFirst("(?m)^type: identity\\R", "$0languages: [hmn, en]\n"));
    Files.writeString(
        content.resolve(WARD).resolve("slogans/10-hai-thu-tieng.md"),
        """
        ---
        type: slogans
        title: Hai thứ tiếng
        source: Ban biên tập
        formats: [bang-ron-6x1, ap-phich-a3, phuon-0-8x2-5, anh-vuong]
        ---
        - Chung tay giữ gìn bình yên.
          - en: Keep the peace together
        - Cùng nhau sẻ chia.
        """);
  }

  private List<SheetTask> orders(String text) {
    return RealContent.of(content, WARD).orders().stream()
        .filter(order -> order.text().equals(text))
        .toList();
  }

  @Test
  void theSecondStandsApartSmallerAndInItsOwnLanguage() {
    List<SheetTask> orders = orders("Chung tay giữ gìn bình yên.");
    assertEquals(4 * 4, orders.size());
    for (SheetTask order : orders) {
      List<DrawingItem.Words> words = words(order.drawing());
      DrawingItem.Words first = words.stream().filter(w -> isHeading(w)).findFirst().orElseThrow();
      DrawingItem.Words second =
          words.stream().filter(w -> w.language().equals("en")).findFirst().orElseThrow();
      String name = order.job().file();
      assertEquals("vi", first.language(), name);
      assertEquals("Keep the peace together", text(second), name);
      assertFalse(bounds(first).intersects(bounds(second)), name);
      assertTrue(second.lines().get(0).size() <= 0.7 * first.lines().get(0).size() + 1e-6, name);
      assertTrue(second.lines().get(0).size() > 0.2 * first.lines().get(0).size(), name);
    }
  }

  @Test
  void withoutATranslationThereIsVietnameseAlone() {
    for (SheetTask order : orders("Cùng nhau sẻ chia.")) {
      assertTrue(words(order.drawing()).stream().allMatch(w -> w.language().equals("vi")));
    }
  }

  private static boolean isHeading(DrawingItem.Words words) {
    return words.role() == DrawingItem.Role.HEADING;
  }

  private static String text(DrawingItem.Words words) {
    return String.join(" ", words.lines().stream().map(DrawingItem.Line::text).toList());
  }

  private static Rectangle2D bounds(DrawingItem.Words words) {
    return words.lines().stream()
        .map(line -> line.outline().getBounds2D())
        .reduce(Rectangle2D::createUnion)
        .orElseThrow();
  }

  private static List<DrawingItem.Words> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast)
        .toList();
  }
}
