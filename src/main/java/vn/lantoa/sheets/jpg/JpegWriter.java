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

  /** Where nobody sees on paper that it is one. */
  private static final float PRINTED = 0.85f;

  private JpegWriter() {}

  /** The bytes of the file. */
  public static byte[] write(BufferedImage picture) {
    return write(picture, QUALITY);
  }

  /** The same for print. */
  public static byte[] print(BufferedImage picture) {
    return write(picture, PRINTED);
  }

  /** Whether a file of pixels is a JPEG. */
  public static boolean isJpeg(byte[] file) {
    return file.length > 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8;
  }

  private static byte[] write(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    JPEGImageWriteParam wish = (JPEGImageWriteParam) writer.getDefaultWriteParam();
    wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    wish.setCompressionQuality(quality);
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
