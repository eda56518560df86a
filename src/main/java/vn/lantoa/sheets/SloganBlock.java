package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.FittedText;
import vn.lantoa.sheets.text.Legibility;
import vn.lantoa.sheets.text.Room;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.Typesetter;

/**
 * A slogan in its slot, in one language or in two.
 *
 * @param words the slogan, then what it says in a second language
 * @param capHeight of the slogan, in mm
 */
record SloganBlock(List<DrawingItem.Words> words, double capHeight) {
  /** What the first language takes of the room, and what stays free between the two. */
  private static final double FIRST = 0.58;

  private static final double BETWEEN = 0.08;

  /** The second language is read second: its letters are smaller. */
  private static final double SMALLER = 0.7;

  SloganBlock {
    words = List.copyOf(words);
  }

  static SloganBlock of(SheetSpec job, Slot slot, FixedTexts wording, Typesetter typesetter) {
    Setter setter = new Setter(typesetter, slot, job.format().distance());
    SourceText slogan = wording.slogan(job);
    return job.second()
        .map(second -> wording.in(second))
        .map(second -> setter.larger(slogan, second))
        .orElseGet(() -> setter.alone(slogan));
  }

  /**
   * Sets texts into a slot.
   *
   * @param distance from which they are read, in m
   */
  private record Setter(Typesetter typesetter, Slot slot, double distance) {
    SloganBlock alone(SourceText slogan) {
      FittedText fitted = fit(slogan, slot.box());
      return new SloganBlock(List.of(fitted.words()), fitted.capHeight());
    }

    /** The second below the first or beside it, whichever leaves the first larger. */
    SloganBlock larger(SourceText slogan, SourceText second) {
      Rectangle2D box = slot.box();
      double across = box.getWidth();
      double down = box.getHeight();
      Rectangle2D upper = part(0, 0, across, FIRST * down);
      Rectangle2D left = part(0, 0, FIRST * across, down);
      double rest = FIRST + BETWEEN;
      SloganBlock below =
          both(slogan, upper, second, part(0, rest * down, across, (1 - rest) * down));
      SloganBlock beside =
          both(slogan, left, second, part(rest * across, 0, (1 - rest) * across, down));
      return below.capHeight >= beside.capHeight ? below : beside;
    }

    private Rectangle2D part(double x, double y, double width, double height) {
      Rectangle2D box = slot.box();
      return new Rectangle2D.Double(box.getX() + x, box.getY() + y, width, height);
    }

    private SloganBlock both(
        SourceText slogan, Rectangle2D first, SourceText text, Rectangle2D rest) {
      FittedText fitted = fit(slogan, first);
      double size = fitted.words().lines().get(0).size();
      TextStyle own = slot.setting();
      TextStyle smaller =
          new TextStyle(
              own.weight(),
              own.capitals(),
              own.across(),
              own.down(),
              Math.min(own.largest(), SMALLER * size / rest.getHeight()),
              own.lines());
      FittedText second =
          typesetter.fit(
              text, new Room(rest, slot.gap(), 0), smaller, slot.ink(), DrawingItem.Role.PARAGRAPH);
      return new SloganBlock(
          Stream.of(fitted, second).map(FittedText::words).toList(), fitted.capHeight());
    }

    private FittedText fit(SourceText text, Rectangle2D box) {
      Room room = new Room(box, slot.gap(), Legibility.leastCapHeight(distance));
      return typesetter.fit(text, room, slot.setting(), slot.ink(), DrawingItem.Role.HEADING);
    }
  }
}
