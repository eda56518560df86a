package vn.lantoa.sheets.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Mark;

/** Writes the trim of a drawing as a PNG of so many pixels; bleed is left out. */
public final class PngWriter {
  private static final int WHITE = 0xffffff;

  public byte[] write(Drawing drawing, int widthPx, int heightPx) {
    int[] pixels = draw(drawing, widthPx, heightPx);
    return Encoder.encode(pixels, widthPx, heightPx);
  }

  /** 0xRRGGBB, row by row, on white. */
  private static int[] draw(Drawing drawing, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int first = ground(drawing);
    Arrays.fill(pixels, first < 0 ? WHITE : ((Mark.Fill) drawing.marks().get(first)).ink().rgb());
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setTransform(
        AffineTransform.getScaleInstance(width / drawing.width(), height / drawing.height()));
    for (Mark mark : drawing.marks().subList(first + 1, drawing.marks().size())) {
      mark.match(
          fill -> fill(canvas, fill.shape(), fill.ink()),
          words -> {
            words.lines().forEach(line -> fill(canvas, line.outline(), words.ink()));
            return canvas;
          },
          figure -> {
            figure.fills().forEach(fill -> fill(canvas, fill.shape(), fill.ink()));
            return canvas;
          },
          photo -> photo(canvas, photo));
    }
    canvas.dispose();
    return pixels;
  }

  /** The last mark that covers all: what lies below is not seen. -1 where there is none. */
  private static int ground(Drawing drawing) {
    Rectangle2D trim = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    for (int i = drawing.marks().size() - 1; i >= 0; i--) {
      if (drawing.marks().get(i) instanceof Mark.Fill fill && fill.shape().contains(trim)) {
        return i;
      }
    }
    return -1;
  }

  private static Graphics2D fill(Graphics2D canvas, Path2D shape, Colour ink) {
    canvas.setColor(new Color(ink.rgb()));
    canvas.fill(shape);
    return canvas;
  }

  private static Graphics2D photo(Graphics2D canvas, Mark.Photo photo) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photo.png()));
      Rectangle2D box = photo.box();
      AffineTransform place = AffineTransform.getTranslateInstance(box.getX(), box.getY());
      place.scale(box.getWidth() / picture.getWidth(), box.getHeight() / picture.getHeight());
      canvas.drawImage(picture, place, null);
      return canvas;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it was read before, when the content was
    }
  }
}
