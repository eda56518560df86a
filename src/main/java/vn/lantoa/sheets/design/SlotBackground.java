package vn.lantoa.sheets.design;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity.Pair;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * What lies under slots. The same shapes and boxes meet in one case after the other; how they do is
 * found out once.
 */
final class SlotBackground {
  private final List<DrawingItem.Fill> ground;
  private final Map<Rectangle2D, Map<Integer, Meeting>> known = new HashMap<>();

  /**
   * @param ground from the ground up
   */
  SlotBackground(List<DrawingItem.Fill> ground) {
    this.ground = ground;
  }

  /** How much of a box a shape takes. */
  private enum Meeting {
    NOTHING,
    SOME,
    ALL;

    static Meeting of(Path2D shape, Rectangle2D box) {
      double inset = 1e-3 * Math.min(box.getWidth(), box.getHeight()); // where two edges just meet
      double x = box.getX() + inset;
      double y = box.getY() + inset;
      double width = box.getWidth() - 2 * inset;
      double height = box.getHeight() - 2 * inset;
      if (!shape.intersects(x, y, width, height)) {
        return NOTHING;
      }
      return shape.contains(x, y, width, height) ? ALL : SOME;
    }
  }

  /**
   * Every slot with text or a QR code, with each colour that it stands on.
   *
   * @param drawn which of the shapes are there
   */
  List<Layout.Contrast> contrasts(List<Slot> slots, IntPredicate drawn) {
    List<Layout.Contrast> all = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot.name().inked()) {
        for (Colour under : colours(slot.box(), drawn)) {
          all.add(new Layout.Contrast(slot.name(), new Pair(slot.ink(), under)));
        }
      }
    }
    return all;
  }

  /**
   * The colours that can be seen in a box, from the top down to the first shape that fills it. One
   * that others hide only together counts as seen: it would need areas to find out.
   */
  private Set<Colour> colours(Rectangle2D box, IntPredicate drawn) {
    Map<Integer, Meeting> meetings = known.computeIfAbsent(box, b -> new HashMap<>());
    Set<Colour> seen = new LinkedHashSet<>();
    Meeting meeting = Meeting.NOTHING;
    for (int i = ground.size() - 1; i >= 0 && meeting != Meeting.ALL; i--) {
      if (drawn.test(i)) {
        DrawingItem.Fill fill = ground.get(i);
        meeting = meetings.computeIfAbsent(i, n -> Meeting.of(fill.shape(), box));
        if (meeting != Meeting.NOTHING) {
          seen.add(fill.ink());
        }
      }
    }
    return seen;
  }
}
