package vn.lantoa.sheets.text;

/** Goes along a line at an em of 1 and notes where the ink is. */
final class Pen {
  private final double space;
  private double advance;
  private double left = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;

  Pen(double space) {
    this.space = space;
  }

  /** Sets a word and says where it begins. */
  double add(ShapedWord shape, boolean spaceBefore) {
    double start = advance + (spaceBefore ? space : 0);
    left = Math.min(left, start + shape.left());
    right = Math.max(right, start + shape.right());
    advance = start + shape.advance();
    return start;
  }

  double advance() {
    return advance;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }
}
