package vn.lantoa.sheets.png;

import java.util.Arrays;

/**
 * A surface of colours, 0xRRGGBB each, row by row.
 *
 * @param ink 0xRRGGBB
 */
record RgbSurface(int[] colours, int width, int height, int ink) implements Surface {
  @Override
  public void cover(int row, int from, int end, int step) {
    int first = row * width + from;
    int last = row * width + end;
    if (step == STEPS) {
      Arrays.fill(colours, first, last, ink);
    } else {
      for (int i = first; i < last; i++) {
        colours[i] = Surface.blend(colours[i], ink, step);
      }
    }
  }
}
