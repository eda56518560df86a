package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.FittedText;
import vn.lantoa.sheets.text.Legibility;
import vn.lantoa.sheets.text.Room;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.TextStyle.Down;
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

  /** A slogan as it is set, and where its second language goes. */
  private record Pair(FittedText slogan, SourceText text, Rectangle2D rest, Down down) {}

  /** A slogan in two languages. */
  private record Both(FittedText slogan, FittedText second) {
    double readable() {
      return Math.min(slogan.capHeight(), second.capHeight() / SMALLER);
    }

    SloganBlock block() {
      return new SloganBlock(
          Stream.of(slogan, second).map(FittedText::words).toList(), slogan.capHeight());
    }
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

    /** The second below the first or beside it, whichever leaves the smaller of them larger. */
    SloganBlock larger(SourceText slogan, SourceText second) {
      Rectangle2D box = slot.box();
      double across = box.getWidth();
      double down = box.getHeight();
      double rest = FIRST + BETWEEN;
      Pair below =
          new Pair(
              fit(slogan, part(0, 0, across, FIRST * down), Down.BOTTOM),
              second,
              part(0, rest * down, across, (1 - rest) * down),
              Down.TOP);
      Pair beside =
          new Pair(
              fit(slogan, part(0, 0, FIRST * across, down), own().down()),
              second,
              part(rest * across, 0, (1 - rest) * across, down),
              own().down());
      return Stream.of(below, beside)
          .map(this::both)
          .max(Comparator.comparingDouble(Both::readable))
          .orElseThrow()
          .block();
    }

    private TextStyle own() {
      return slot.setting();
    }

    private Rectangle2D part(double x, double y, double width, double height) {
      Rectangle2D box = slot.box();
      return new Rectangle2D.Double(box.getX() + x, box.getY() + y, width, height);
    }

    private Both both(Pair pair) {
      Rectangle2D rest = pair.rest;
      double size = pair.slogan.words().lines().get(0).size();
      double largest = Math.min(own().largest(), SMALLER * size / rest.getHeight());
      FittedText second =
          typesetter.fit(
              pair.text,
              new Room(rest, slot.gap(), 0),
              style(pair.down, largest),
              slot.ink(),
              DrawingItem.Role.PARAGRAPH);
      return new Both(pair.slogan, second);
    }

    private TextStyle style(Down down, double largest) {
      TextStyle own = own();
      return new TextStyle(own.weight(), own.capitals(), own.across(), down, largest, own.lines());
    }

    private FittedText fit(SourceText text, Rectangle2D box) {
      return fit(text, box, own().down());
    }

    private FittedText fit(SourceText text, Rectangle2D box, Down down) {
      Room room = new Room(box, slot.gap(), Legibility.leastCapHeight(distance));
      TextStyle style = style(down, own().largest());
      return typesetter.fit(text, room, style, slot.ink(), DrawingItem.Role.HEADING);
    }
  }
}
