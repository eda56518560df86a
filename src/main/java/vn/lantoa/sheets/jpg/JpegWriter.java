package vn.lantoa.sheets.jpg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture as JPEG, without a date or a word about who made it. */
public final class JpegWriter {
  /** Where small letters are still clean, and a banner of 1400 pixels is under 60 kB. */
  private static final float QUALITY = 0.3f;

  private JpegWriter() {}

  /** The bytes of the file. */
  public static byte[] write(BufferedImage picture) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    JPEGImageWriteParam wish = (JPEGImageWriteParam) writer.getDefaultWriteParam();
    wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    wish.setCompressionQuality(QUALITY);
    wish.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), wish);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
