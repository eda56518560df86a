package vn.lantoa.sheets.logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo of pixels, no larger than sheets need: it is opened once for each file that shows it, in
 * several threads at once. How large the file may be was looked at when the content was read.
 *
 * @param dots along the longer side of the user's file
 */
record LogoPixels(BufferedImage image, int dots) {
  /** By name: Java opens other kinds, too, whose size nobody looked at. */
  private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");

  /** Half a metre at 100 dots an inch; more can't be seen. */
  static final int LONGEST = 2048;

  /** Nothing where the file is none of our kinds, or broken. */
  static Optional<LogoPixels> read(Path file) {
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          return Optional.empty();
        }
        reader.setInput(stream, true, true);
        BufferedImage image = reader.read(0);
        int dots = Math.max(image.getWidth(), image.getHeight());
        return Optional.of(new LogoPixels(small(image), dots));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Readers throw what they like at profiles and palettes that make no sense.
      return Optional.empty();
    }
  }

  double aspect() {
    return (double) image.getWidth() / image.getHeight();
  }

  byte[] png() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static BufferedImage small(BufferedImage image) {
    BufferedImage small = image;
    while (Math.max(small.getWidth(), small.getHeight()) > LONGEST) {
      small = halved(small);
    }
    return small;
  }

  /** Four pixels become one; the clear ones among them lend it no colour. */
  private static BufferedImage halved(BufferedImage image) {
    int width = (image.getWidth() + 1) / 2;
    int height = (image.getHeight() + 1) / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] rows = new int[2 * image.getWidth()];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      int tall = Math.min(2, image.getHeight() - 2 * y);
      image.getRGB(0, 2 * y, image.getWidth(), tall, rows, 0, image.getWidth());
      for (int x = 0; x < width; x++) {
        int right = Math.min(2 * x + 1, image.getWidth() - 1);
        int below = (tall - 1) * image.getWidth();
        row[x] = mean(rows[2 * x], rows[right], rows[below + 2 * x], rows[below + right]);
      }
      half.setRGB(0, y, width, 1, row, 0, width);
    }
    return half;
  }

  private static int mean(int... pixels) {
    int alpha = 0;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int pixel : pixels) {
      int opaque = pixel >>> 24;
      alpha += opaque;
      red += opaque * (pixel >> 16 & 255);
      green += opaque * (pixel >> 8 & 255);
      blue += opaque * (pixel & 255);
    }
    return alpha == 0 ? 0 : alpha / 4 << 24 | red / alpha << 16 | green / alpha << 8 | blue / alpha;
  }
}
