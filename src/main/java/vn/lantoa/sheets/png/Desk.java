package vn.lantoa.sheets.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The large arrays that making a picture takes, kept for the next one: to have new ones cleared and
 * collected costs as much as to draw. One thread at a time.
 */
final class Desk {
  private static final int[] MASKS = {0xff0000, 0xff00, 0xff};

  private int[] pixels = new int[0];
  private byte[] rows = new byte[0];
  private byte[] packed = new byte[64 * 1024];
  private @Nullable BufferedImage image;

  /** A picture of one colour. */
  BufferedImage image(int width, int height, int colour) {
    int size = width * height;
    if (image == null || image.getWidth() != width || image.getHeight() != height) {
      if (pixels.length < size) {
        pixels = new int[size];
      }
      image =
          new BufferedImage(
              new DirectColorModel(24, MASKS[0], MASKS[1], MASKS[2]),
              Raster.createPackedRaster(
                  new DataBufferInt(pixels, size), width, height, width, MASKS, null),
              false,
              null);
    }
    Arrays.fill(pixels, 0, size, colour);
    return image;
  }

  /** Of the picture, row by row; longer than it where a larger one came before. */
  int[] pixels() {
    return pixels;
  }

  /** At least so many bytes, with whatever is in them. */
  byte[] rows(int size) {
    if (rows.length < size) {
      rows = new byte[size];
    }
    return rows;
  }

  byte[] packed() {
    return packed;
  }

  byte[] largerPacked() {
    packed = Arrays.copyOf(packed, packed.length * 2);
    return packed;
  }
}
