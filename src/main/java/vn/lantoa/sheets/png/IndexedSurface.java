package vn.lantoa.sheets.png;

import java.util.Arrays;

/**
 * A surface of numbers in a palette, which grows by the blends of what it has with the ink. When it
 * is full, a blend is the nearest colour that it has.
 */
final class IndexedSurface implements Surface {
  private static final short UNKNOWN = -1;

  private final byte[] rows;
  private final int stride;
  private final int width;
  private final int height;
  private final int[] colours;
  private int count;
  private int ink = -1;

  /** The number of each colour covered in each step. */
  private final short[] covered = new short[IndexedRuns.MOST * (STEPS + 1)];

  /**
   * @param rows of a picture, each with a byte before it
   * @param colours 0xRRGGBB each, {@link IndexedRuns#MOST} at most
   */
  IndexedSurface(byte[] rows, int width, int height, int[] colours) {
    this.rows = rows;
    this.stride = 1 + width;
    this.width = width;
    this.height = height;
    this.colours = Arrays.copyOf(colours, IndexedRuns.MOST);
    this.count = colours.length;
  }

  /** The ink to fill with, 0xRRGGBB. */
  void ink(int rgb) {
    if (rgb != ink) {
      ink = rgb;
      Arrays.fill(covered, UNKNOWN);
    }
  }

  /** All of them, 0xRRGGBB each. */
  int[] colours() {
    return Arrays.copyOf(colours, count);
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public void cover(int row, int from, int end, int step) {
    int start = row * stride + 1;
    if (step == STEPS) {
      Arrays.fill(rows, start + from, start + end, covered(0, STEPS));
    } else {
      for (int i = start + from; i < start + end; i++) {
        rows[i] = covered(rows[i] & 255, step);
      }
    }
  }

  private byte covered(int under, int step) {
    int place = under * (STEPS + 1) + step;
    if (covered[place] == UNKNOWN) {
      covered[place] = (short) number(Surface.blend(colours[under], ink, step));
    }
    return (byte) covered[place];
  }

  private int number(int rgb) {
    int nearest = IndexedRuns.nearest(colours, count, rgb);
    if (colours[nearest] == rgb || count == IndexedRuns.MOST) {
      return nearest;
    }
    colours[count] = rgb;
    return count++;
  }
}
