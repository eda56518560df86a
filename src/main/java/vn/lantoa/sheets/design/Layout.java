package vn.lantoa.sheets.design;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity.Pair;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.Mark;

/**
 * A design made to measure.
 *
 * @param ground from the ground up
 * @param slots those that are filled, in reading order
 */
public record Layout(List<Mark.Fill> ground, List<Slot> slots) {
  public Layout {
    ground = List.copyOf(ground);
    slots = List.copyOf(slots);
  }

  public Optional<Slot> slot(Name name) {
    return slots.stream().filter(slot -> slot.name() == name).findFirst();
  }

  /** A slot whose ink is hard to read on what lies under it. */
  public record LowContrast(Name slot, Pair pair) {}

  /** Every slot with text or a QR code that stands on a colour too much like its own. */
  public List<LowContrast> lowContrasts() {
    List<LowContrast> low = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.name().inked()) {
        for (Colour under : under(slot.box())) {
          Pair pair = new Pair(slot.ink(), under);
          if (pair.contrast() < Pair.LEAST) {
            low.add(new LowContrast(slot.name(), pair));
          }
        }
      }
    }
    return low;
  }

  /** The colours that can be seen in a box, from the top down. */
  private List<Colour> under(Rectangle2D box) {
    List<Colour> seen = new ArrayList<>();
    Area open = new Area(box);
    for (int i = ground.size() - 1; i >= 0 && !open.isEmpty(); i--) {
      Mark.Fill fill = ground.get(i);
      if (!fill.shape().intersects(box)) {
        continue;
      }
      if (fill.shape().contains(box)) {
        seen.add(fill.ink());
        break;
      }
      Area visible = new Area(fill.shape());
      visible.intersect(open);
      Rectangle2D bounds = visible.getBounds2D();
      // Less than a thousandth of the box is a rounding error of two edges that meet.
      if (bounds.getWidth() > 1e-3 * box.getWidth()
          && bounds.getHeight() > 1e-3 * box.getHeight()) {
        seen.add(fill.ink());
        open.subtract(visible);
      }
    }
    return seen.stream().distinct().toList();
  }
}
