package vn.lantoa.sheets.drawing;

import java.util.List;

/**
 * Marks of a sheet that belong together: its ground, or what fills a slot.
 *
 * @param marks from the ground up, in reading order
 * @param shared whether other sheets have a layer of the very same marks, so that a writer had
 *     better keep what it makes of them
 */
public record Layer(List<? extends Mark> marks, boolean shared) {
  public Layer {
    marks = List.copyOf(marks);
  }
}
