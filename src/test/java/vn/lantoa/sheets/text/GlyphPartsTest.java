package vn.lantoa.sheets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lantoa.sheets.drawing.DrawingItem;

final class GlyphPartsTest {
  private final GlyphParts pieces = new GlyphParts();

  @Test
  void aHoleStaysInItsShapeInWhateverOrderTheyCome() {
    Path2D shapes = new Path2D.Double();
    append(shapes, 0, 0, 10, 10, false);
    append(shapes, 20, 0, 10, 10, false);
    append(shapes, 2, 2, 6, 6, true);
    append(shapes, 22, 2, 6, 6, true);
    append(shapes, 24, 4, 2, 2, false);
    List<DrawingItem.Letter> cut = pieces.of(shapes);
    assertEquals(2, cut.size());
    Area all = new Area();
    for (DrawingItem.Letter piece : cut) {
      AffineTransform place = AffineTransform.getTranslateInstance(piece.x(), piece.y());
      all.add(new Area(new Path2D.Double(piece.outline(), place)));
    }
    all.exclusiveOr(new Area(shapes));
    assertTrue(all.isEmpty());
  }

  @Test
  void theSameShapeIsTheSameObject() {
    Path2D shapes = new Path2D.Double();
    append(shapes, 1, 5, 10, 10, false);
    append(shapes, 41, 3, 10, 10, false);
    List<DrawingItem.Letter> cut = pieces.of(shapes);
    assertEquals(List.of(1.0, 41.0), cut.stream().map(DrawingItem.Letter::x).toList());
    assertSame(cut.get(0).outline(), cut.get(1).outline());
    assertSame(cut.get(0).outline(), pieces.of(shapes).get(0).outline());
  }

  @Test
  void nothingHasNoPieces() {
    assertEquals(List.of(), pieces.of(new Path2D.Double()));
  }

  private static void append(
      Path2D shapes, double x, double y, double width, double height, boolean hole) {
    shapes.moveTo(x, y);
    if (hole) {
      shapes.lineTo(x, y + height);
      shapes.lineTo(x + width, y + height);
      shapes.lineTo(x + width, y);
    } else {
      shapes.lineTo(x + width, y);
      shapes.lineTo(x + width, y + height);
      shapes.lineTo(x, y + height);
    }
    shapes.closePath();
  }
}
