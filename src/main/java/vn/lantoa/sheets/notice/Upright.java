package vn.lantoa.sheets.notice;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.DrawingItem.Letter;

/**
 * Turns lines so that they run up a strip of the page. Whoever has the page read, or copies of it,
 * finds them across the strip, in letters that much smaller. Letters that look the same stay the
 * same object, which writers make once. Lengths are mm.
 */
final class Upright {
  private static final int SMALLER = 4;

  /** A quarter to the left; whole units stay whole. */
  private static final AffineTransform LEFT = new AffineTransform(0, -SMALLER, SMALLER, 0, 0, 0);

  private final double left;
  private final double width;

  /** Used by one thread. */
  private final Map<Path2D, Path2D> turned;

  private Upright(double left, double width, Map<Path2D, Path2D> turned) {
    this.left = left;
    this.width = width;
    this.turned = turned;
  }

  /** On a strip of the page, from its left edge. */
  static Upright of(double left, double width) {
    return new Upright(left, width, new HashMap<>());
  }

  /** On a strip elsewhere, of the same letters. */
  Upright at(double elsewhere) {
    return new Upright(elsewhere, width, turned);
  }

  /**
   * Words that were set in a box at the origin.
   *
   * @param from the strip's edge to that of the box, once it is turned
   * @param bottom of the box then
   */
  DrawingItem.Words turn(DrawingItem.Words words, double from, double bottom) {
    List<DrawingItem.Line> lines =
        words.lines().stream().map(line -> line(line, from, bottom)).toList();
    return new DrawingItem.Words(words.role(), words.language(), lines, words.ink());
  }

  private DrawingItem.Line line(DrawingItem.Line line, double from, double bottom) {
    double size = line.size() / SMALLER;
    double across = (from + line.baseline()) / size * Letter.EM;
    return new DrawingItem.Line(
        line.text(),
        left,
        bottom - line.x(),
        width,
        size,
        line.letters().stream().map(letter -> letter(letter, across)).toList());
  }

  private Letter letter(Letter letter, double across) {
    Path2D outline =
        turned.computeIfAbsent(letter.outline(), shape -> new Path2D.Double(shape, LEFT));
    return new Letter(outline, across + SMALLER * letter.y(), -SMALLER * letter.x());
  }
}
