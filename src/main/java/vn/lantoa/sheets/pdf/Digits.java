package vn.lantoa.sheets.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Digits of seven bars, as on a clock: a label for the margin that needs no font. */
final class Digits {
  /** Upper, right upper, right lower, lower, left lower, left upper, middle; per digit. */
  private static final String[] BARS = {
    "1111110", "0110000", "1101101", "1111001", "0110011", "1011011", "1011111", "1110000",
    "1111111", "1111011"
  };

  private static final double HEIGHT = 3;
  private static final double WIDTH = 1.6;
  private static final double BAR = 0.3;
  private static final double ADVANCE = 2.4;

  private final Path2D path = new Path2D.Double();
  private final double y;
  private double x;

  /** From a left end and a baseline, in mm. */
  Digits(double x, double y) {
    this.x = x;
    this.y = y - HEIGHT;
  }

  Digits number(int number) {
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      String bars = BARS[digits.charAt(i) - '0'];
      double half = HEIGHT / 2;
      double right = WIDTH - BAR;
      bar(bars, 0, 0, 0, WIDTH, BAR);
      bar(bars, 1, right, 0, BAR, half + BAR / 2);
      bar(bars, 2, right, half - BAR / 2, BAR, half + BAR / 2);
      bar(bars, 3, 0, HEIGHT - BAR, WIDTH, BAR);
      bar(bars, 4, 0, half - BAR / 2, BAR, half + BAR / 2);
      bar(bars, 5, 0, 0, BAR, half + BAR / 2);
      bar(bars, 6, 0, half - BAR / 2, WIDTH, BAR);
      x += ADVANCE;
    }
    return this;
  }

  Digits dash() {
    bar("1", 0, 0, HEIGHT / 2 - BAR / 2, WIDTH, BAR);
    x += ADVANCE;
    return this;
  }

  private void bar(String bars, int bar, double left, double top, double width, double height) {
    if (bars.charAt(bar) == '1') {
      path.append(new Rectangle2D.Double(x + left, y + top, width, height), false);
    }
  }

  Path2D path() {
    return path;
  }

  /** Where the next digit would stand. */
  double x() {
    return x;
  }
}
