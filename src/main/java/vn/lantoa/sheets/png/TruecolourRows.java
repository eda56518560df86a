package vn.lantoa.sheets.png;

/** Rows of truecolour, each with the filter that PNG readers undo. */
final class TruecolourRows {
  private static final byte SUB = 1;
  private static final byte UP = 2;

  private TruecolourRows() {}

  /** Each row by the filter, Sub or Up, that leaves the smaller sum of differences. */
  static void trueColour(int[] rgb, byte[] rows, int width, int height) {
    int stride = 1 + 3 * width;
    byte[] sub = new byte[3 * width];
    byte[] up = new byte[3 * width];
    for (int y = 0; y < height; y++) {
      long left = 0;
      long above = 0;
      for (int x = 0, at = y * width; x < width; x++, at++) {
        for (int channel = 0; channel < 3; channel++) {
          int shift = 16 - 8 * channel;
          int value = rgb[at] >> shift;
          byte fromLeft = (byte) (value - (x > 0 ? rgb[at - 1] >> shift : 0));
          byte fromAbove = (byte) (value - (y > 0 ? rgb[at - width] >> shift : 0));
          sub[3 * x + channel] = fromLeft;
          up[3 * x + channel] = fromAbove;
          left += Math.abs(fromLeft);
          above += Math.abs(fromAbove);
        }
      }
      boolean bySub = left < above;
      rows[y * stride] = bySub ? SUB : UP;
      System.arraycopy(bySub ? sub : up, 0, rows, y * stride + 1, 3 * width);
    }
  }
}
