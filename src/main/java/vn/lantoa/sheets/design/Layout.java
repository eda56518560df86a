package vn.lantoa.sheets.design;

import java.util.List;
import vn.lantoa.campaign.Identity.Pair;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * A design made to measure.
 *
 * @param ground from the ground up
 * @param slots those that are filled, in reading order
 */
public record Layout(List<DrawingItem.Fill> ground, List<Slot> slots) {
  public Layout {
    ground = List.copyOf(ground);
    slots = List.copyOf(slots);
  }

  /** The ink of a slot, and a colour that lies under it. */
  public record Contrast(Name slot, Pair pair) {
    /** Whether it is hard to read. */
    public boolean isLow() {
      return pair.contrast() < Pair.LEAST;
    }
  }
}
