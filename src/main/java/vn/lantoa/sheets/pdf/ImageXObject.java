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
import vn.lantoa.sheets.jpg.JpegWriter;

/**
 * A picture of pixels as PDF has it.
 *
 * @param size entries of its dictionaries
 * @param colours packed, or the file itself where it is a JPEG
 * @param mask where it is transparent
 */
record ImageXObject(
    String size,
    Optional<DeflatedChunk> colours,
    Optional<byte[]> jpeg,
    Optional<DeflatedChunk> mask) {

  static ImageXObject of(byte[] file, ChunkDeflater packer) {
    BufferedImage image = read(file);
    int width = image.getWidth();
    int height = image.getHeight();
    String size =
        "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width " + width + "/Height " + height;
    if (JpegWriter.isJpeg(file)) {
      return new ImageXObject(size, Optional.empty(), Optional.of(file), Optional.empty());
    }
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
    return new ImageXObject(
        size,
        Optional.of(packer.pack(colours, 0, colours.length)),
        Optional.empty(),
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
    String entries = size + space;
    colours.ifPresent(packed -> file.stream(number, entries, List.of(packed)));
    jpeg.ifPresent(bytes -> file.plain(number, entries + "/Filter/DCTDecode", bytes, bytes.length));
    return number;
  }

  private static BufferedImage read(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it was read before, when the content was
    }
  }
}
