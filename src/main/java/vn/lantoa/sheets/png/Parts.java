package vn.lantoa.sheets.png;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.sheets.drawing.Layer;

/**
 * The layers of a drawing in the order that they are drawn in.
 *
 * @param base those that other drawings share
 * @param over its own
 */
record Parts(List<Layer> base, List<Layer> over) {

  /** The shared ones first, unless one of them would cover what is the drawing's own. */
  static Parts of(List<Layer> layers) {
    List<Layer> base = new ArrayList<>();
    List<Layer> over = new ArrayList<>();
    for (Layer layer : layers) {
      if (!layer.shared()) {
        over.add(layer);
      } else if (over.stream().noneMatch(own -> own.bounds().intersects(layer.bounds()))) {
        base.add(layer);
      } else {
        return new Parts(List.of(), layers);
      }
    }
    return new Parts(List.copyOf(base), List.copyOf(over));
  }
}
