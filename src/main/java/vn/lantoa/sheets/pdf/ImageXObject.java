package vn.lantoa.sheets.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import vn.lantoa.bytes.ChunkDeflater;
import vn.lantoa.bytes.DeflatedChunk;

/**
 * A picture of pixels as PDF has it.
 *
 * @param size entries of its dictionaries
 * @param mask where it is transparent
 */
record ImageXObject(String size, DeflatedChunk colours, Optional<DeflatedChunk> mask) {

  static ImageXObject of(byte[] png, ChunkDeflater packer) {
    BufferedImage image = read(png);
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] colours = new byte[3 * pixels.length];
    byte[] alpha = new byte[pixels.length];
    boolean clear = false;
    for (int i = 0; i < pixels.length; i++) {
      colours[3 * i] = (byte) (pixels[i] >> 16);
      colours[3 * i + 1] = (byte) (pixels[i] >> 8);
      colours[3 * i + 2] = (byte) pixels[i];
      alpha[i] = (byte) (pixels[i] >>> 24);
      clear |= alpha[i] != -1;
    }
    String size =
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + width + "/Height " + height;
    return new ImageXObject(
        size,
        packer.pack(colours, 0, colours.length),
        clear ? Optional.of(packer.pack(alpha, 0, alpha.length)) : Optional.empty());
  }

  /**
   * Writes its objects.
   *
   * @param srgb profile, compressed, for pictures in a file of other inks
   * @return the number of the picture
   */
  int write(PdfColours inks, byte[] srgb, PdfFile file) {
    String space = "/ColorSpace/DeviceRGB";
    if (inks != PdfColours.RGB) {
      int profile = file.next();
      file.plain(profile, "/N 3/Filter/FlateDecode", srgb, srgb.length);
      space = "/ColorSpace[/ICCBased " + profile + " 0 R]";
    }
    if (mask.isPresent()) {
      int number = file.next();
      file.stream(number, size + "/ColorSpace/DeviceGray", List.of(mask.get()));
      space += "/SMask " + number + " 0 R";
    }
    int number = file.next();
    file.stream(number, size + space, List.of(colours));
    return number;
  }

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it was read before, when the content was
    }
  }
}
