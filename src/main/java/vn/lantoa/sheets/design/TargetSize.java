package vn.lantoa.sheets.design;

import java.awt.geom.Rectangle2D;

/**
 * A sheet that an artboard is made to fit: the artboard is scaled as a whole until it fits one way,
 * and what is left the other way is extra.
 *
 * @param boardWidth in the artboard's units
 * @param width of the trim, in mm
 * @param bleed in mm
 */
record TargetSize(
    double boardWidth, double boardHeight, double width, double height, double bleed) {

  /** Millimetres in one unit of the artboard. */
  double scale() {
    return Math.min(width / boardWidth, height / boardHeight);
  }

  double extraAcross() {
    return width - boardWidth * scale();
  }

  double extraDown() {
    return height - boardHeight * scale();
  }

  Rectangle2D trim() {
    return new Rectangle2D.Double(0, 0, width, height);
  }

  Rectangle2D withBleed() {
    return new Rectangle2D.Double(-bleed, -bleed, width + 2 * bleed, height + 2 * bleed);
  }
}
