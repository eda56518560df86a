package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.drawing.Packed;

/**
 * What many pictures begin with, drawn and packed once; on white.
 *
 * @param rows the numbers of the pixels' colours; each row after a 0, for no filter
 * @param colours 0xRRGGBB; pictures add theirs
 * @param bands the rows packed, {@link #BAND} at a time
 */
@SuppressWarnings("ArrayRecordComponent")
record Base(Rectangle size, byte[] rows, int[] colours, List<Packed> bands) {
  /** Few, so that little is packed anew around a slogan; not too few to pack well. */
  private static final int BAND = 32;

  /** Leaves a quarter for the rims of the slogan, which are blends of two colours mostly. */
  private static final int MOST_COLOURS = 192;

  /** All that a base depends on. */
  record Key(List<Layer> layers, Canvas canvas, Rectangle size) {}

  /** None where there are too many colours for a palette. */
  static Optional<Base> of(Key key, Desk desk) {
    Rectangle all = key.size;
    int[] pixels = desk.white(all);
    key.canvas.draw(key.layers, all, desk);
    return Palette.of(pixels, all, new int[0], MOST_COLOURS)
        .map(
            palette -> {
              int stride = 1 + all.width;
              byte[] rows = new byte[stride * all.height];
              palette.write(rows, stride);
              List<Packed> bands = new ArrayList<>();
              for (int y = 0; y < all.height; y += BAND) {
                int count = Math.min(BAND, all.height - y);
                bands.add(desk.packer().pack(rows, y * stride, count * stride));
              }
              return new Base(all, rows, palette.colours(), bands);
            });
  }

  /** The pixels of a part of it. */
  void read(Rectangle part, int[] pixels) {
    int stride = 1 + size.width;
    int from = part.y * stride + 1 + part.x;
    for (int to = 0; to < part.width * part.height; to += part.width, from += stride) {
      boolean again =
          to > 0
              && Arrays.equals(
                  rows, from, from + part.width, rows, from - stride, from - stride + part.width);
      if (again) {
        System.arraycopy(pixels, to - part.width, pixels, to, part.width);
      } else {
        for (int x = 0; x < part.width; x++) {
          pixels[to + x] = colours[rows[from + x] & 255];
        }
      }
    }
  }

  /** The whole picture, with a part of it drawn over. */
  List<Packed> with(Palette part, Rectangle place, Desk desk) {
    if (place.isEmpty()) {
      return bands;
    }
    int stride = 1 + size.width;
    int first = place.y / BAND;
    int end = (place.y + place.height + BAND - 1) / BAND;
    int from = first * BAND * stride;
    int to = Math.min(end * BAND, size.height) * stride;
    byte[] changed = desk.rows(rows.length);
    System.arraycopy(rows, from, changed, from, to - from);
    part.write(changed, stride);
    List<Packed> all = new ArrayList<>(bands.subList(0, first));
    all.add(desk.packer().pack(changed, from, to - from));
    all.addAll(bands.subList(end, bands.size()));
    return all;
  }
}
