package vn.lantoa.sheets.png;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import vn.lantoa.bytes.ChunkDeflater;

/**
 * The large arrays that making a picture takes, kept for the next one: to have new ones cleared and
 * collected costs as much as to draw. One thread at a time.
 */
final class RasterBuffers {
  private static final int[] MASKS = {0xff0000, 0xff00, 0xff};

  private final ChunkDeflater packer = new ChunkDeflater();
  private final AreaFiller filler = new AreaFiller();
  private int[] pixels = new int[0];
  private byte[] rows = new byte[0];

  /** Room for the pixels of a rectangle, row by row, with whatever is in them. */
  int[] pixels(Rectangle place) {
    int size = place.width * place.height;
    if (pixels.length < size) {
      pixels = new int[size];
    }
    return pixels;
  }

  /** The same, all white. */
  int[] white(Rectangle place) {
    Arrays.fill(pixels(place), 0, place.width * place.height, 0xffffff);
    return pixels;
  }

  /** The pixels as an image of that size. */
  BufferedImage image(Rectangle place) {
    int width = Math.max(1, place.width);
    int height = Math.max(1, place.height);
    return new BufferedImage(
        new DirectColorModel(24, MASKS[0], MASKS[1], MASKS[2]),
        Raster.createPackedRaster(
            new DataBufferInt(pixels, width * height), width, height, width, MASKS, null),
        false,
        null);
  }

  /** At least so many bytes, with whatever is in them. */
  byte[] rows(int size) {
    if (rows.length < size) {
      rows = new byte[size];
    }
    return rows;
  }

  AreaFiller filler() {
    return filler;
  }

  ChunkDeflater packer() {
    return packer;
  }
}
