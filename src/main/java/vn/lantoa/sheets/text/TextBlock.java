package vn.lantoa.sheets.text;

import java.util.List;
import vn.lantoa.sheets.text.ShapedWord.Reach;

/**
 * Lines one above the other, at an em of 1.
 *
 * <p>All baselines are equally far apart. That pitch is the least that keeps {@link #GAP} free
 * between any ink of neighbours: no dot comes down into the capitals below it, no mark goes up into
 * the letters above it, and where a dot or tail stands over a mark, both have room.
 *
 * @param badness of the way it is broken, after what cannot be helped
 * @param widest ink of a line
 * @param pitch from one baseline to the next
 * @param height of all ink
 */
record TextBlock(List<Line> rows, int badness, double widest, double pitch, double height) {
  /**
   * Half a stroke of the extra bold, a twelfth of the height of its capitals: enough for the dot of
   * Ộ over the marks of Ế to be seen as a dot, as a share of the em.
   */
  static final double GAP = 0.06;

  /** The same between a tail and a mark that stand over each other: two dots are no blot. */
  private static final double BETWEEN_MARKS = 0.08;

  /** The least distance of baselines, in heights of capitals: lines without marks need it. */
  static final double LEADING = 1.35;

  /** What stays free around the ink, in heights of capitals. */
  static final double CLEAR = 0.35;

  TextBlock {
    rows = List.copyOf(rows);
  }

  /**
   * @param leastPitch for the text, however broken
   */
  static TextBlock of(
      List<Line> rows, LineBreaker.Way way, double leastPitch, TextStyle.Across across) {
    double pitch = leastPitch;
    for (int i = 1; i < rows.size(); i++) {
      pitch = Math.max(pitch, pitch(rows.get(i - 1), rows.get(i), across));
    }
    double above = rows.get(0).above();
    double below = rows.get(rows.size() - 1).below();
    double height = above + (rows.size() - 1) * pitch + below;
    // what is the least badness of so many lines cannot be helped, and counts half
    return new TextBlock(rows, way.worse() + way.least() / 2, way.widest(), pitch, height);
  }

  /** The largest size (em) at which the ink fits a box, in the unit of the box. */
  double size(double width, double boxHeight) {
    return Math.min(width / widest, boxHeight / height);
  }

  /** The same where the ink keeps its clear space to whatever stands around the room, too. */
  double size(Room room, double capHeight) {
    double clear = 2 * CLEAR * capHeight;
    double free = 2 * room.gap();
    return Math.min(
        size(room.width(), room.height()),
        Math.min(
            (room.width() + free) / (widest + clear), (room.height() + free) / (height + clear)));
  }

  /** The least pitch of lines whose ink has these reaches, wherever marks and tails stand. */
  static double leastPitch(double capHeight, double above, double below) {
    return Math.max(LEADING * capHeight, Math.max(capHeight + below, above) + GAP);
  }

  private static double pitch(Line upper, Line lower, TextStyle.Across across) {
    double pitch = 0;
    double apart = upper.start(across) - lower.start(across);
    for (Reach tail : upper.tails()) {
      for (Reach mark : lower.marks()) {
        double left = tail.left() + apart - GAP;
        double right = tail.right() + apart + GAP;
        if (mark.left() < right && left < mark.right()) {
          pitch = Math.max(pitch, tail.reach() + mark.reach() + BETWEEN_MARKS);
        }
      }
    }
    return pitch;
  }
}
