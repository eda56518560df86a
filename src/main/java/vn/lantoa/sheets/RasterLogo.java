package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * A logo of pixels.
 *
 * @param aspect width by height
 */
@SuppressWarnings("ArrayRecordComponent")
record RasterLogo(String alt, byte[] png, double aspect) implements Logos.Logo {

  /** The logo of a PNG, JPEG or GIF file, as PNG; none where the file can't be read. */
  static Optional<RasterLogo> read(String alt, byte[] file) throws IOException {
    @Nullable BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    if (image == null) {
      return Optional.empty();
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    double aspect = (double) image.getWidth() / image.getHeight();
    return Optional.of(new RasterLogo(alt, png.toByteArray(), aspect));
  }

  @Override
  public DrawingItem in(Rectangle2D box) {
    double width = Math.min(box.getWidth(), box.getHeight() * aspect);
    double height = width / aspect;
    Rectangle2D place =
        new Rectangle2D.Double(
            box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
    return new DrawingItem.Photo(alt, place, png);
  }
}
