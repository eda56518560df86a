package vn.lantoa.sheets.png;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.lantoa.sheets.drawing.Layer;

/**
 * The layers of a drawing in the order that they are drawn in.
 *
 * @param base those that other drawings share
 * @param over its own
 * @param reach of its own, in mm
 */
record DrawingParts(List<Layer> base, List<Layer> over, Rectangle2D reach) {
  private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

  /**
   * The shared ones first, unless one of them would cover what is the drawing's own.
   *
   * @param bounds of a shared layer
   */
  static DrawingParts of(List<Layer> layers, Function<Layer, Rectangle2D> bounds) {
    List<Layer> base = new ArrayList<>();
    List<Layer> over = new ArrayList<>();
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Layer layer : layers) {
      if (!layer.shared()) {
        over.add(layer);
        boxes.add(layer.bounds());
      } else if (boxes.stream().noneMatch(bounds.apply(layer)::intersects)) {
        base.add(layer);
      } else {
        return new DrawingParts(List.of(), layers, EVERYWHERE);
      }
    }
    Rectangle2D reach =
        boxes.stream().reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
    return new DrawingParts(base, over, reach);
  }
}
