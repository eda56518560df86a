package vn.lantoa.sheets.pdf;

import java.awt.geom.Rectangle2D;
import vn.lantoa.bytes.ByteBuilder;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Where a drawing stands on a page.
 *
 * @param units of the page per hundredth of a millimetre of the drawing
 * @param left of the drawing's origin, in units of the page
 * @param top of the drawing's origin, from the bottom of the page
 * @param window what is seen of the drawing, in its mm
 * @param textScale of the text layer against the drawing: 1 where it lies on the outlines
 */
record PageTransform(double units, double left, double top, Rectangle2D window, double textScale) {

  static final PageTransform NONE = new PageTransform(1, 0, 0, new Rectangle2D.Double(), 1);

  /** Turns y downwards and clips to the window. */
  void enter(ByteBuilder out) {
    out.number(units, 10).put(" 0 0 ").number(-units, 10).put(' ').number(left, 4).put(' ');
    out.number(top, 4).put(" cm\n");
    out.number(window.getX() * 100, 1).put(' ').number(window.getY() * 100, 1).put(' ');
    out.number(window.getWidth() * 100, 1).put(' ').number(window.getHeight() * 100, 1);
    out.put(" re W n\n");
  }

  /** The text matrix of a line, upright again. */
  void text(DrawingItem.Line line, ByteBuilder out) {
    double size = line.size() * 100 * textScale;
    out.number(size, 2).put(" 0 0 ").number(-size, 2).put(' ');
    out.number(line.x() * 100 * textScale, 1).put(' ');
    out.number(line.baseline() * 100 * textScale, 1);
  }

  /** A box of the drawing in units of the page: left, bottom, right, top. */
  void box(Rectangle2D box, ByteBuilder out) {
    out.number(left + box.getX() * 100 * units, 3).put(' ');
    out.number(top - box.getMaxY() * 100 * units, 3).put(' ');
    out.number(left + box.getMaxX() * 100 * units, 3).put(' ');
    out.number(top - box.getY() * 100 * units, 3);
  }
}
