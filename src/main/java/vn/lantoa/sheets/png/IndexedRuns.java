package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;

/**
 * A flat picture, or a part of it, as runs of few colours: its most frequent ones; the rest are
 * blends at the rims of letters, and each goes to the nearest that stays. Equal pixels give equal
 * palettes.
 *
 * @param colours 0xRRGGBB each
 * @param runs per run the number of the colour as found, and its pixels, all of one row
 * @param rowStarts where the runs of each row begin
 * @param indexOf the number in the palette of each colour as found
 */
@SuppressWarnings("ArrayRecordComponent")
record IndexedRuns(Rectangle place, int[] colours, int[] runs, int[] rowStarts, byte[] indexOf) {
  /** What a byte can count. */
  static final int MOST = 256;

  /** A picture of more colours is no flat picture. */
  private static final int MOST_BLENDS = 8192;

  private static final int SLOTS = 4 * MOST_BLENDS;
  private static final int UPPER_HALF = 16;

  /**
   * None where there are more colours than blends can explain.
   *
   * @param rgb pixels of the place, row by row
   * @param place in the picture
   * @param first what the palette begins with
   * @param most colours of the palette
   */
  static Optional<IndexedRuns> of(int[] rgb, Rectangle place, int[] first, int most) {
    int[] table = new int[SLOTS];
    short[] number = new short[SLOTS];
    int[] found = new int[MOST_BLENDS];
    int[] count = new int[MOST_BLENDS];
    int size = 0;
    for (int colour : first) {
      int slot = slot(table, colour);
      table[slot] = colour + 1;
      number[slot] = (short) size;
      found[size++] = colour;
    }
    int pixels = place.width * place.height;
    int[] runs = new int[pixels / 16 + 1024];
    int[] rowStarts = new int[place.height];
    int done = 0;
    for (int at = 0, rowEnd = place.width; at < pixels; rowEnd += at == rowEnd ? place.width : 0) {
      int start = at;
      if (start == rowEnd - place.width) {
        rowStarts[start / place.width] = done;
      }
      at = runEnd(rgb, at, rowEnd);
      int colour = rgb[start] & 0xffffff; // Java2D leaves the upper byte to chance
      int slot = slot(table, colour);
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
    int[] all = Arrays.copyOf(found, size);
    int[] colours = chosen(all, count, first.length, most);
    byte[] indexOf = new byte[size];
    for (int i = 0; i < size; i++) {
      indexOf[i] = (byte) (i < first.length ? i : nearest(colours, colours.length, all[i]));
    }
    return Optional.of(
        new IndexedRuns(place, colours, Arrays.copyOf(runs, done), rowStarts, indexOf));
  }

  /** Where a colour stands in the table, or may be put. */
  private static int slot(int[] table, int colour) {
    int slot = colour * 0x9E3779B1 >>> 17;
    while (table[slot] != 0 && table[slot] != colour + 1) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
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

  /** The first ones, then the most frequent; among equals the smaller number. */
  private static int[] chosen(int[] found, int[] count, int first, int most) {
    // Counts fit 31 bits, colours 24.
    long[] order = new long[found.length - first];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) -count[first + i] << 32 | found[first + i];
    }
    Arrays.sort(order);
    int[] colours = Arrays.copyOf(found, Math.min(most, found.length));
    for (int i = first; i < colours.length; i++) {
      colours[i] = (int) order[i - first];
    }
    return colours;
  }

  /** The number of the nearest of the first colours; of two, the smaller. */
  static int nearest(int[] colours, int size, int wanted) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < size && least > 0; i++) {
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

  /** All that it shows, in rows of a whole picture. */
  void write(byte[] rows, int stride) {
    write(rows, stride, place.y, place.y + place.height);
  }

  /**
   * Writes the numbers of the pixels' colours to their place in rows.
   *
   * @param stride of the rows: each begins with a 0 for no filter, as the specification advises
   * @param first row of the picture
   * @param end the row after the last one
   */
  void write(byte[] rows, int stride, int first, int end) {
    for (int y = first; y < end; y++) {
      rows[y * stride] = 0;
      int at = y * stride + 1 + place.x;
      int rowEnd = at + place.width;
      for (int run = rowStarts[y - place.y]; at < rowEnd; run++) {
        byte index = indexOf[runs[run] >> UPPER_HALF];
        int next = at + (runs[run] & 0xffff);
        if (next - at < 8) {
          for (; at < next; at++) {
            rows[at] = index;
          }
        } else {
          Arrays.fill(rows, at, next, index);
        }
        at = next;
      }
    }
  }

  /**
   * The pixels of a part of it.
   *
   * @param pixels 0xRRGGBB, row by row
   */
  void read(Rectangle part, int[] pixels) {
    for (int y = 0; y < part.height; y++) {
      int to = y * part.width;
      int x = place.x - part.x;
      for (int run = rowStarts[part.y + y - place.y]; x < part.width; run++) {
        int next = x + (runs[run] & 0xffff);
        int colour = colours[indexOf[runs[run] >> UPPER_HALF] & 255];
        int from = Math.max(x, 0);
        if (next > from) {
          Arrays.fill(pixels, to + from, to + Math.min(next, part.width), colour);
        }
        x = next;
      }
    }
  }
}
