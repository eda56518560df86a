package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.bytes.DeflatedChunk;
import vn.lantoa.sheets.drawing.Layer;

/**
 * What many pictures begin with, drawn and packed once; on white.
 *
 * @param shown as runs, some 100 kB, where the rows themselves would be a byte a pixel
 * @param bands the rows packed, {@link #BAND} at a time
 */
record SharedBackdrop(Rectangle size, IndexedRuns shown, List<DeflatedChunk> bands) {
  /** Few, so that little is packed anew around a slogan; not too few to pack well. */
  private static final int BAND = 32;

  /** Leaves a quarter for the rims of the slogan, which are blends of two colours mostly. */
  private static final int MOST_COLOURS = 192;

  /** All that a base depends on. */
  record Key(List<Layer> layers, Canvas canvas, Rectangle size) {}

  /** None where there are too many colours for a palette. */
  static Optional<SharedBackdrop> of(Key key, RasterBuffers desk) {
    int[] pixels = desk.white(key.size);
    key.canvas.draw(key.layers, key.size, desk);
    return IndexedRuns.of(pixels, key.size, new int[0], MOST_COLOURS)
        .map(palette -> new SharedBackdrop(key.size, palette, packed(palette, key.size, desk)));
  }

  private static List<DeflatedChunk> packed(
      IndexedRuns palette, Rectangle size, RasterBuffers desk) {
    int stride = 1 + size.width;
    byte[] rows = desk.rows(stride * size.height);
    palette.write(rows, stride);
    List<DeflatedChunk> bands = new ArrayList<>();
    for (int y = 0; y < size.height; y += BAND) {
      int count = Math.min(BAND, size.height - y);
      bands.add(desk.packer().pack(rows, y * stride, count * stride));
    }
    return bands;
  }

  /** Its rows that lie in the same bands as a place, for that to be drawn over. */
  byte[] rows(Rectangle place, RasterBuffers desk) {
    int stride = 1 + size.width;
    byte[] rows = desk.rows(stride * size.height);
    shown.write(rows, stride, top(place), bottom(place));
    return rows;
  }

  /** The whole picture, with a place drawn over. */
  List<DeflatedChunk> with(byte[] rows, Rectangle place, RasterBuffers desk) {
    int stride = 1 + size.width;
    int top = top(place);
    int bottom = bottom(place);
    List<DeflatedChunk> all = new ArrayList<>(bands.subList(0, top / BAND));
    if (top < bottom) {
      all.add(desk.packer().pack(rows, top * stride, (bottom - top) * stride));
    }
    all.addAll(bands.subList((bottom + BAND - 1) / BAND, bands.size()));
    return all;
  }

  private static int top(Rectangle place) {
    return place.isEmpty() ? 0 : place.y / BAND * BAND;
  }

  private int bottom(Rectangle place) {
    int end = (place.y + place.height + BAND - 1) / BAND * BAND;
    return place.isEmpty() ? 0 : Math.min(end, size.height);
  }
}
