package vn.lantoa.sheets.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * Marks of a sheet that belong together: its ground, or what fills a slot.
 *
 * @param marks from the ground up, in reading order
 * @param shared whether other sheets have a layer of the very same marks, so that a writer had
 *     better keep what it makes of them
 */
public record Layer(List<? extends DrawingItem> marks, boolean shared) {
  public Layer {
    marks = List.copyOf(marks);
  }

  /** Where its marks are, in mm; empty where there are none. */
  public Rectangle2D bounds() {
    return marks.stream()
        .flatMap(Layer::bounds)
        .reduce((one, other) -> one.createUnion(other))
        .orElseGet(Rectangle2D.Double::new);
  }

  private static Stream<Rectangle2D> bounds(DrawingItem mark) {
    return mark.match(
        fill -> Stream.of(fill.shape().getBounds2D()),
        words -> words.lines().stream().flatMap(line -> line.letters().stream().map(line::box)),
        figure -> figure.fills().stream().map(fill -> fill.shape().getBounds2D()),
        photo -> Stream.of(photo.box()));
  }
}
