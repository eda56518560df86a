package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Digits of seven bars, as on a clock, and a dash: a label for the margin that needs no font.
 * Lengths are in the units of letters.
 */
final class Digits {
  static final int ADVANCE = 600;

  private static final int HEIGHT = 750;
  private static final int WIDTH = 400;
  private static final int BAR = 75;
  private static final int HALF = (HEIGHT + BAR) / 2;

  /** Upper, right upper, right lower, lower, left lower, left upper, middle; from the top left. */
  private static final List<Rectangle2D> BARS =
      List.of(
          new Rectangle2D.Double(0, 0, WIDTH, BAR),
          new Rectangle2D.Double(WIDTH - BAR, 0, BAR, HALF),
          new Rectangle2D.Double(WIDTH - BAR, HEIGHT - HALF, BAR, HALF),
          new Rectangle2D.Double(0, HEIGHT - BAR, WIDTH, BAR),
          new Rectangle2D.Double(0, HEIGHT - HALF, BAR, HALF),
          new Rectangle2D.Double(0, 0, BAR, HALF),
          new Rectangle2D.Double(0, HEIGHT - HALF, WIDTH, BAR));

  private static final String DRAWN = "0123456789-";

  private static final List<Path2D> DIGITS =
      Stream.of(
              "1111110", "0110000", "1101101", "1111001", "0110011", "1011011", "1011111",
              "1110000", "1111111", "1111011", "0000001")
          .map(Digits::outline)
          .toList();

  private Digits() {}

  /**
   * @param label of digits and dashes
   */
  static List<DrawingItem.Letter> letters(String label) {
    List<DrawingItem.Letter> letters = new ArrayList<>();
    for (int i = 0; i < label.length(); i++) {
      Path2D digit = DIGITS.get(DRAWN.indexOf(label.charAt(i)));
      letters.add(new DrawingItem.Letter(digit, i * ADVANCE, 0));
    }
    return letters;
  }

  private static Path2D outline(String lit) {
    Path2D outline = new Path2D.Double();
    for (int i = 0; i < BARS.size(); i++) {
      if (lit.charAt(i) == '1') {
        Rectangle2D bar = BARS.get(i);
        outline.append(
            new Rectangle2D.Double(
                bar.getX(), bar.getY() - HEIGHT, bar.getWidth(), bar.getHeight()),
            false);
      }
    }
    return outline;
  }
}
