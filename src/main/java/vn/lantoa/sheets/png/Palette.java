package vn.lantoa.sheets.png;

import java.util.Arrays;
import java.util.Optional;

/**
 * A flat picture as runs of few colours: its most frequent ones, at most 256; the rest are blends
 * at the rims of letters, and each goes to the nearest that stays. Equal pixels give equal
 * palettes.
 */
final class Palette {
  /** A picture of more colours is no flat picture. */
  private static final int MOST_BLENDS = 8192;

  private static final int SLOTS = 4 * MOST_BLENDS;
  private static final int UPPER_HALF = 16;

  private final int[] colours;

  /** Per run: number of the colour as found, and its pixels, all of one row. */
  private final int[] runs;

  private final byte[] indexOf;

  private Palette(int[] colours, int[] runs, byte[] indexOf) {
    this.colours = colours;
    this.runs = runs;
    this.indexOf = indexOf;
  }

  /** None where there are more colours than blends can explain. */
  static Optional<Palette> of(int[] rgb, int width, int height) {
    int[] table = new int[SLOTS];
    short[] number = new short[SLOTS];
    int[] found = new int[MOST_BLENDS];
    int[] count = new int[MOST_BLENDS];
    int pixels = width * height;
    int[] runs = new int[pixels / 16 + 1024];
    int size = 0;
    int done = 0;
    for (int at = 0, rowEnd = width; at < pixels; rowEnd += at == rowEnd ? width : 0) {
      int start = at;
      at = runEnd(rgb, at, rowEnd);
      int pixel = rgb[start];
      int colour = pixel & 0xffffff; // Java2D leaves the upper byte to chance
      int slot = colour * 0x9E3779B1 >>> 17;
      while (table[slot] != 0 && table[slot] != colour + 1) {
        slot = slot + 1 & SLOTS - 1;
      }
      if (table[slot] == 0) {
        if (size == MOST_BLENDS) {
          return Optional.empty();
        }
        table[slot] = colour + 1;
        number[slot] = (short) size;
        found[size++] = colour;
      }
      count[number[slot]] += at - start;
      if (done == runs.length) {
        runs = Arrays.copyOf(runs, done * 2);
      }
      runs[done++] = number[slot] << UPPER_HALF | at - start;
    }
    return Optional.of(reduced(Arrays.copyOf(found, size), count, Arrays.copyOf(runs, done)));
  }

  /**
   * Where the run of equal pixels that starts here ends: long ones by the processor's wide
   * registers.
   */
  private static int runEnd(int[] rgb, int start, int rowEnd) {
    int at = start + 1;
    for (int near = Math.min(rowEnd, start + 8); at < near; at++) {
      if (rgb[at] != rgb[start]) {
        return at;
      }
    }
    int same = Arrays.mismatch(rgb, at - 1, rowEnd - 1, rgb, at, rowEnd);
    return same < 0 ? rowEnd : at + same;
  }

  private static Palette reduced(int[] found, int[] count, int[] runs) {
    // Most frequent first; among equals the smaller number. Counts fit 31 bits, colours 24.
    long[] order = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      order[i] = (long) -count[i] << 32 | found[i];
    }
    Arrays.sort(order);
    int[] colours = new int[Math.min(256, found.length)];
    for (int i = 0; i < colours.length; i++) {
      colours[i] = (int) order[i];
    }
    byte[] indexOf = new byte[found.length];
    for (int i = 0; i < found.length; i++) {
      indexOf[i] = (byte) nearest(colours, found[i]);
    }
    return new Palette(colours, runs, indexOf);
  }

  private static int nearest(int[] colours, int wanted) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length && least > 0; i++) {
      int red = (colours[i] >> 16) - (wanted >> 16);
      int green = (colours[i] >> 8 & 255) - (wanted >> 8 & 255);
      int blue = (colours[i] & 255) - (wanted & 255);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  int size() {
    return colours.length;
  }

  /** Bits a pixel. */
  int depth() {
    return colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
  }

  byte[] bytes() {
    byte[] bytes = new byte[3 * colours.length];
    for (int i = 0; i < colours.length; i++) {
      bytes[3 * i] = (byte) (colours[i] >> 16);
      bytes[3 * i + 1] = (byte) (colours[i] >> 8);
      bytes[3 * i + 2] = (byte) colours[i];
    }
    return bytes;
  }

  /**
   * Rows of packed indexes, each after a 0: no filter, as the specification advises for palettes.
   */
  void rows(byte[] rows, int width, int height) {
    int depth = depth();
    int stride = 1 + (width * depth + 7) / 8;
    if (depth < 8) {
      Arrays.fill(rows, 0, stride * height, (byte) 0);
    }
    int x = 0;
    int row = 1;
    for (int run : runs) {
      rows[row - 1] = 0;
      byte index = indexOf[run >> UPPER_HALF];
      int length = run & 0xffff;
      if (depth < 8) {
        pack(rows, row, x, length, index, depth);
      } else if (length < 8) {
        for (int i = row + x; i < row + x + length; i++) {
          rows[i] = index;
        }
      } else {
        Arrays.fill(rows, row + x, row + x + length, index);
      }
      x += length;
      if (x == width) {
        x = 0;
        row += stride;
      }
    }
  }

  private static void pack(byte[] rows, int row, int from, int length, byte index, int depth) {
    for (int x = from; x < from + length; x++) {
      int bit = x * depth;
      rows[row + (bit >> 3)] |= (byte) (index << 8 - depth - (bit & 7));
    }
  }
}
