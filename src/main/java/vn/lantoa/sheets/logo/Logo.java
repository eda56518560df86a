package vn.lantoa.sheets.logo;

import java.awt.geom.Rectangle2D;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.sheets.design.Artwork;
import vn.lantoa.sheets.drawing.DrawingItem;

/** A logo that the user supplies, whatever file it came from. */
public sealed interface Logo {
  /** Its width by its height. */
  double aspect();

  /**
   * The logo on a sheet.
   *
   * @param box of its own {@link #aspect}
   */
  DrawingItem in(Rectangle2D box);

  /** The largest box of its shape in the middle of another. */
  default Rectangle2D largest(Rectangle2D box) {
    double width = Math.min(box.getWidth(), box.getHeight() * aspect());
    return about(box, width, width / aspect());
  }

  /** A box, made smaller about its middle until its area is at most so much. */
  static Rectangle2D atMost(double area, Rectangle2D box) {
    double share = Math.sqrt(Math.min(1, area / area(box)));
    return about(box, share * box.getWidth(), share * box.getHeight());
  }

  static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }

  private static Rectangle2D about(Rectangle2D box, double width, double height) {
    return new Rectangle2D.Double(
        box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
  }

  /** One of lines, which is sharp at any size. */
  record Vector(String alt, Artwork art) implements Logo {
    @Override
    public double aspect() {
      return art.width() / art.height();
    }

    @Override
    public DrawingItem in(Rectangle2D box) {
      return new DrawingItem.Figure(alt, box, art.fit(box));
    }
  }

  /**
   * One of pixels.
   *
   * @param dots along the longer side of the user's file
   * @param png the file that sheets have; not to be changed
   */
  record Raster(Picture picture, double aspect, int dots, byte[] png) implements Logo {
    @Override
    public DrawingItem in(Rectangle2D box) {
      return new DrawingItem.Photo(picture.alt(), box, png);
    }
  }
}
