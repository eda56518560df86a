package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** No band, picture or other text comes near to a slogan, on any sheet of all localities. */
final class ClearSpaceTest {
  /** As a share of the height of capitals. */
  private static final double LEAST = 0.35;

  /** Of the extra bold, as a share of the em. */
  private static final double CAPITALS = 0.74;

  /** What the tops of round letters may take. */
  private static final double ROUNDING = 0.99;

  @Test
  void isThereRoundEverySlogan() {
    List<String> near = new ArrayList<>();
    for (SheetTask order : RealContent.below("").orders()) {
      List<? extends DrawingItem> marks = order.picture().marks();
      DrawingItem.Words slogan =
          words(order.picture())
              .filter(words -> words.role() == DrawingItem.Role.HEADING)
              .findFirst()
              .orElseThrow();
      for (DrawingItem.Line line : slogan.lines()) {
        Rectangle2D room = grown(ink(line), ROUNDING * LEAST * CAPITALS * line.size());
        marks.stream()
            .skip(1) // the ground
            .filter(mark -> !mark.equals(slogan) && meets(mark, room))
            .findFirst()
            .ifPresent(
                mark ->
                    near.add(
                        order.job().file()
                            + ": "
                            + line.text()
                            + " – "
                            + mark.getClass().getSimpleName()));
      }
    }
    assertEquals("", String.join("\n", near));
  }

  private static boolean meets(DrawingItem mark, Rectangle2D room) {
    return mark.<Boolean>match(
        fill -> fill.shape().intersects(room),
        words -> words.lines().stream().anyMatch(line -> ink(line).intersects(room)),
        figure -> figure.box().intersects(room),
        photo -> photo.box().intersects(room));
  }

  private static Stream<DrawingItem.Words> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(DrawingItem.Words.class::isInstance)
        .map(DrawingItem.Words.class::cast);
  }

  private static Rectangle2D ink(DrawingItem.Line line) {
    return line.outline().getBounds2D();
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
