package vn.lantoa.sheets.png;

import java.util.Arrays;
import java.util.Optional;

/**
 * The colours of a flat picture: its most frequent ones, at most 256; the rest are blends at the
 * rims of letters, and each goes to the nearest that stays. Equal pixels give equal palettes.
 */
final class Palette {
  /** A picture of more colours is no flat picture. */
  private static final int MOST_BLENDS = 8192;

  private static final int SLOTS = 1 << 15;

  private final int[] colours;
  private final short[] indexes;
  private final byte[] indexOf;

  private Palette(int[] colours, short[] indexes, byte[] indexOf) {
    this.colours = colours;
    this.indexes = indexes;
    this.indexOf = indexOf;
  }

  /** None where there are more colours than blends can explain. */
  static Optional<Palette> of(int[] rgb) {
    int[] table = new int[SLOTS];
    short[] number = new short[SLOTS];
    int[] found = new int[MOST_BLENDS];
    int[] count = new int[MOST_BLENDS];
    short[] indexes = new short[rgb.length];
    int size = 0;
    int last = -1;
    int index = 0;
    for (int i = 0; i < rgb.length; i++) {
      int colour = rgb[i] & 0xffffff; // Java2D leaves the upper byte to chance
      if (colour != last) {
        int slot = (colour * 0x9E3779B1) >>> 17;
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
        index = number[slot];
        last = colour;
      }
      indexes[i] = (short) index;
      count[index]++;
    }
    return Optional.of(reduced(Arrays.copyOf(found, size), count, indexes));
  }

  private static Palette reduced(int[] found, int[] count, short[] indexes) {
    // Most frequent first; among equals the smaller number. Counts fit 31 bits, colours 24.
    long[] order = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      order[i] = (long) -count[i] << 32 | (long) found[i];
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
    return new Palette(colours, indexes, indexOf);
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
  byte[] rows(int width, int height) {
    int depth = depth();
    int stride = 1 + (width * depth + 7) / 8;
    byte[] rows = new byte[stride * height];
    int at = 0;
    for (int y = 0; y < height; y++) {
      int to = y * stride + 1;
      if (depth == 8) {
        for (int x = 0; x < width; x++) {
          rows[to++] = indexOf[indexes[at++]];
        }
      } else {
        for (int x = 0; x < width; x++) {
          int bit = x * depth;
          rows[to + (bit >> 3)] |= (byte) (indexOf[indexes[at++]] << 8 - depth - (bit & 7));
        }
      }
    }
    return rows;
  }
}
