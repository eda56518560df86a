package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** The pictures that somebody agrees to on a telephone before anything is printed. */
final class ProofTest {
  private static final int LARGEST = 100_000;

  private final List<SheetTask> orders =
      RealContent.below("2025/lang-son/ky-lua").orders().stream()
          .filter(order -> order.job().slogan().isEmpty())
          .toList();

  @Test
  void whatIsHungHasOneInTheFirstDesign() {
    Set<String> made = new HashSet<>();
    for (SheetTask order : orders) {
      if (RealFilesTest.files(order).containsKey(Sheet.Kind.PROOF)) {
        assertEquals("cam", order.job().design().name());
        made.add(order.job().format().name());
      }
    }
    assertTrue(
        made.containsAll(Set.of("bang-ron-4x1", "phuon-1x3", "standee-0-8x1-8", "pano-4x3")),
        made::toString);
    assertFalse(made.contains("ap-phich-a3"));
    assertFalse(made.contains("anh-vuong"));
  }

  @Test
  void itSaysWhatItIsOfAndInWhichColours() {
    String said = String.join("\n", said(proof("bang-ron-4x1")));
    assertTrue(said.contains("Bản duyệt, không dùng để in"), said);
    assertTrue(said.contains("Khổ: Băng rôn ngang 4 × 1 m (kể cả tràn lề 4,02 × 1,02 m)"), said);
    assertTrue(said.contains("Mẫu: Cam và tím"), said);
    assertTrue(said.contains("Cam: C 0 · M 70 · Y 95 · K 0"), said);
    assertTrue(said.contains("Đơn vị: UBND phường Kỳ Lừa, tỉnh Lạng Sơn"), said);
    assertTrue(said.contains("Bản mẫu, không phải của cơ quan này"), said);
  }

  @Test
  void nothingOnItTouchesAnythingElse() {
    for (String format : List.of("bang-ron-6x0-8", "bang-ron-4x1", "phuon-0-6x2", "pano-3x2")) {
      Drawing drawing = proof(format).drawing();
      Rectangle2D all = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
      List<Rectangle2D> before = new ArrayList<>();
      for (DrawingItem.Words words : words(drawing)) {
        Rectangle2D ink =
            words.lines().stream()
                .map(line -> line.outline().getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
        assertTrue(all.contains(ink), () -> format + ": " + words.lines());
        assertTrue(before.stream().noneMatch(ink::intersects), () -> format + words.lines());
        before.add(ink);
      }
    }
  }

  @Test
  void itIsASmallPictureAndTheSameEachTime() throws Exception {
    for (String format : List.of("bang-ron-4x1", "phuon-1x3", "pano-4x3")) {
      byte[] file = file(format);
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
      assertEquals(proof(format).width(), picture.getWidth());
      assertEquals(proof(format).height(), picture.getHeight());
      assertTrue(file.length < LARGEST, () -> format + ": " + file.length);
      assertArrayEquals(file, file(format));
    }
  }

  private byte[] file(String format) {
    Map<Sheet.Kind, byte[]> files = RealFilesTest.files(order(format));
    return files.getOrDefault(Sheet.Kind.PROOF, new byte[0]);
  }

  private Proof.Picture proof(String format) {
    return order(format).proof();
  }

  private SheetTask order(String format) {
    return orders.stream()
        .filter(order -> order.job().format().name().equals(format))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(Proof.Picture proof) {
    return words(proof.drawing()).stream()
        .map(w -> w.lines().stream().map(DrawingItem.Line::text).collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<DrawingItem.Words> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast)
        .toList();
  }
}
