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

  /** A slot whose ink is hard to read on what lies under it. */
  public record LowContrast(Name slot, Pair pair) {}
}
