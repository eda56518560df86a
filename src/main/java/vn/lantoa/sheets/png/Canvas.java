package vn.lantoa.sheets.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;

/**
 * Draws layers at the scale of a picture.
 *
 * @param scaleX pixels per mm
 * @param scaleY likewise
 */
record Canvas(double scaleX, double scaleY) {

  /**
   * The pixels of a picture that an area touches.
   *
   * @param area in mm
   */
  Rectangle pixels(Rectangle2D area, Rectangle picture) {
    return new Rectangle2D.Double(
            area.getX() * scaleX,
            area.getY() * scaleY,
            area.getWidth() * scaleX,
            area.getHeight() * scaleY)
        .getBounds()
        .intersection(picture);
  }

  /**
   * Draws layers on the pixels of a desk.
   *
   * @param place of the pixels in the picture
   */
  void draw(List<Layer> layers, Rectangle place, RasterBuffers desk) {
    Graphics2D canvas = desk.image(place).createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    List<DrawingItem> marks =
        layers.stream().<DrawingItem>flatMap(layer -> layer.marks().stream()).toList();
    int ground = ground(marks, place);
    if (ground >= 0) {
      canvas.setColor(new Color(((DrawingItem.Fill) marks.get(ground)).ink().rgb()));
      canvas.fillRect(0, 0, place.width, place.height);
    }
    canvas.translate(-place.x, -place.y);
    canvas.scale(scaleX, scaleY);
    for (DrawingItem mark : marks.subList(ground + 1, marks.size())) {
      draw(mark, canvas, place, desk);
    }
    canvas.dispose();
  }

  /**
   * Draws layers of words on shades that have the colours of what is there.
   *
   * @return whether that was possible; if not, some may be drawn already
   */
  boolean draw(List<Layer> layers, IndexedSurface shades, AreaFiller filler) {
    for (Layer layer : layers) {
      for (DrawingItem mark : layer.marks()) {
        if (!(mark instanceof DrawingItem.Words words) || !draw(words, shades, filler)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean draw(DrawingItem.Words words, IndexedSurface shades, AreaFiller filler) {
    shades.ink(words.ink().rgb());
    for (DrawingItem.Line line : words.lines()) {
      for (DrawingItem.Letter letter : line.letters()) {
        AffineTransform toPixels = AffineTransform.getScaleInstance(scaleX, scaleY);
        if (!fill(line, letter, toPixels, shades, filler)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The last mark that covers all: what lies below is not seen. -1 where there is none. */
  private int ground(List<DrawingItem> marks, Rectangle place) {
    Rectangle2D all =
        new Rectangle2D.Double(
            place.x / scaleX, place.y / scaleY, place.width / scaleX, place.height / scaleY);
    for (int i = marks.size() - 1; i >= 0; i--) {
      if (marks.get(i) instanceof DrawingItem.Fill fill && fill.shape().contains(all)) {
        return i;
      }
    }
    return -1;
  }

  private static void draw(
      DrawingItem mark, Graphics2D canvas, Rectangle place, RasterBuffers desk) {
    mark.match(
        fill -> fill(canvas, fill.shape(), fill.ink()),
        words -> {
          words.lines().forEach(line -> letters(canvas, line, words.ink(), place, desk));
          return canvas;
        },
        figure -> {
          figure.fills().forEach(fill -> fill(canvas, fill.shape(), fill.ink()));
          return canvas;
        },
        photo -> photo(canvas, photo));
  }

  private static void letters(
      Graphics2D canvas, DrawingItem.Line line, Colour ink, Rectangle place, RasterBuffers desk) {
    Surface surface = new RgbSurface(desk.pixels(place), place.width, place.height, ink.rgb());
    for (DrawingItem.Letter letter : line.letters()) {
      if (!fill(line, letter, canvas.getTransform(), surface, desk.filler())) {
        fill(canvas, new Path2D.Double(letter.outline(), line.place(letter)), ink);
      }
    }
  }

  /** Fills a letter by its areas, or says that it can't. */
  private static boolean fill(
      DrawingItem.Line line,
      DrawingItem.Letter letter,
      AffineTransform toPixels,
      Surface on,
      AreaFiller filler) {
    AffineTransform place = new AffineTransform(toPixels);
    place.concatenate(line.place(letter));
    return filler.fill(letter.outline(), place, on);
  }

  private static Graphics2D fill(Graphics2D canvas, Path2D shape, Colour ink) {
    canvas.setColor(new Color(ink.rgb()));
    canvas.fill(shape);
    return canvas;
  }

  private static Graphics2D photo(Graphics2D canvas, DrawingItem.Photo photo) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photo.file()));
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
