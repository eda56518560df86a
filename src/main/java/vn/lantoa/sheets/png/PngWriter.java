package vn.lantoa.sheets.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.imageio.ImageIO;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Mark;

/**
 * Writes the trim of a drawing as a PNG of so many pixels; bleed is left out. May be shared by
 * threads.
 */
public final class PngWriter {
  private static final int WHITE = 0xffffff;

  /** Desks that nobody works at; as many as there were threads at once. */
  private final Queue<Desk> free = new ConcurrentLinkedQueue<>();

  public byte[] write(Drawing drawing, int widthPx, int heightPx) {
    Desk taken = free.poll();
    Desk desk = taken == null ? new Desk() : taken;
    draw(drawing, widthPx, heightPx, desk);
    byte[] png = Encoder.encode(desk.pixels(), widthPx, heightPx, desk);
    free.add(desk);
    return png;
  }

  private static void draw(Drawing drawing, int width, int height, Desk desk) {
    int first = ground(drawing);
    int ground = first < 0 ? WHITE : ((Mark.Fill) drawing.marks().get(first)).ink().rgb();
    BufferedImage image = desk.image(width, height, ground);
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
