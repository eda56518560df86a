package vn.lantoa.sheets.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The pixels of a photo, turned as the telephone was held that took it. */
final class PhotoPixels {
  /** Of the Exif tag that says how the telephone was held. */
  private static final int ORIENTATION = 0x0112;

  private static final int EXIF = 0xFFE1;
  private static final int ENTRY = 12;

  private PhotoPixels() {}

  /** Nothing where Java can't read the file. */
  static Optional<BufferedImage> read(Path file) {
    try {
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Nothing where Java can't read it. */
  static Optional<BufferedImage> read(byte[] bytes) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      return Optional.ofNullable(image).map(pixels -> turned(pixels, quarters(bytes)));
    } catch (IOException | RuntimeException e) {
      // Readers throw what they like at profiles and palettes that make no sense.
      return Optional.empty();
    }
  }

  /** A part of a photo, made smaller where it has more pixels than are of use. */
  static BufferedImage part(BufferedImage photo, Rectangle part, int widest) {
    double scale = Math.min(1, (double) widest / part.width);
    int width = Math.max(1, (int) Math.round(part.width * scale));
    int height = Math.max(1, (int) Math.round(part.height * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    int right = part.x + part.width;
    int bottom = part.y + part.height;
    g.drawImage(photo, 0, 0, width, height, part.x, part.y, right, bottom, null);
    g.dispose();
    return image;
  }

  private static BufferedImage turned(BufferedImage image, int quarters) {
    boolean lies = quarters % 2 == 1;
    int width = lies ? image.getHeight() : image.getWidth();
    int height = lies ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    Graphics2D g = turned.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.drawImage(image, turn, null);
    g.dispose();
    return turned;
  }

  /** By how many quarters of a turn a JPEG is to be shown, clockwise. */
  private static int quarters(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int at = 2;
    while (at + 4 < bytes.length && (file.getShort(at) & 0xFF00) == 0xFF00) {
      int length = file.getShort(at + 2) & 0xFFFF;
      String start =
          new String(
              bytes, at + 4, Math.min(4, bytes.length - at - 4), StandardCharsets.ISO_8859_1);
      if ((file.getShort(at) & 0xFFFF) == EXIF && start.equals("Exif")) {
        return quarters(ByteBuffer.wrap(bytes, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return 0;
  }

  /** Of the first directory of a TIFF (Exif 2.32, 4.5). */
  private static int quarters(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return switch (tiff.getShort(entry + 8)) {
          case 3 -> 2;
          case 6 -> 1;
          case 8 -> 3;
          default -> 0;
        };
      }
    }
    return 0;
  }
}
