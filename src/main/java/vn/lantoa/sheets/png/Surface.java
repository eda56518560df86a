package vn.lantoa.sheets.png;

/** Pixels that are filled with one ink, by how much of each it covers. */
interface Surface {
  /** Steps of coverage: the eye asks for no more, and each is a colour of the palette. */
  int STEPS = 32;

  int width();

  int height();

  /**
   * Covers a stretch of a row.
   *
   * @param from its first pixel
   * @param end the pixel after its last one
   * @param step 1 to {@link #STEPS}, which covers all
   */
  void cover(int row, int from, int end, int step);

  /** Red and blue at once, then green: each has room to grow by five bits. */
  static int blend(int under, int over, int step) {
    int outer = (under & 0xff00ff) * (STEPS - step) + (over & 0xff00ff) * step + 0x100010;
    int green = (under & 0xff00) * (STEPS - step) + (over & 0xff00) * step + 0x1000;
    return outer >> 5 & 0xff00ff | green >> 5 & 0xff00;
  }
}
