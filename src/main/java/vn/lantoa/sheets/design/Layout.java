package vn.lantoa.sheets.design;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * The colours that can be seen in a box, from the top down to the first shape that fills it. One
   * that others hide only together counts as seen: it would need areas to find out.
   */
  private List<Colour> under(Rectangle2D box) {
    double inset = 1e-3 * Math.min(box.getWidth(), box.getHeight()); // where two edges just meet
    double width = box.getWidth() - 2 * inset;
    double height = box.getHeight() - 2 * inset;
    Set<Colour> seen = new LinkedHashSet<>();
    for (int i = ground.size() - 1; i >= 0; i--) {
      Mark.Fill fill = ground.get(i);
      if (fill.shape().intersects(box.getX() + inset, box.getY() + inset, width, height)) {
        seen.add(fill.ink());
        if (fill.shape().contains(box.getX() + inset, box.getY() + inset, width, height)) {
          break;
        }
      }
    }
    return List.copyOf(seen);
  }
}
