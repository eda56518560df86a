package vn.lantoa.sheets.notice;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.FittedText;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.Typesetter;
import vn.lantoa.text.Languages;

/** An upright page in the making. Lengths are mm of A4, whatever the page is. */
final class NoticePage {
  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  private final Typesetter typesetter;
  private final List<String> keepTogether;
  private final double scale;
  private final List<DrawingItem> marks = new ArrayList<>();

  /**
   * @param width of the page, in mm
   * @param keepTogether terms that no line may break
   */
  NoticePage(Typesetter typesetter, double width, List<String> keepTogether) {
    this.typesetter = typesetter;
    this.keepTogether = keepTogether;
    this.scale = width / WIDTH;
  }

  /** The largest letters at which a text fits its box. */
  FittedText fit(String text, Look look, Rectangle2D box) {
    Rectangle2D place =
        new Rectangle2D.Double(
            box.getX() * scale,
            box.getY() * scale,
            box.getWidth() * scale,
            box.getHeight() * scale);
    return typesetter.fit(
        new SourceText(text, Languages.VIETNAMESE, keepTogether),
        place,
        look.in(box.getHeight()),
        look.ink(),
        look.role());
  }

  /** The size of the letters at which it does, in mm of A4. */
  double size(String text, Look look, Rectangle2D box) {
    return fit(text, look, box).words().lines().stream()
            .mapToDouble(DrawingItem.Line::size)
            .min()
            .orElse(look.size() * scale)
        / scale;
  }

  NoticePage text(String text, Look look, Rectangle2D box) {
    return add(fit(text, look, box).words());
  }

  NoticePage fill(Rectangle2D box, Colour ink) {
    Path2D shape =
        new Path2D.Double(
            new Rectangle2D.Double(
                box.getX() * scale,
                box.getY() * scale,
                box.getWidth() * scale,
                box.getHeight() * scale));
    return add(new DrawingItem.Fill(shape, ink));
  }

  NoticePage add(DrawingItem mark) {
    marks.add(mark);
    return this;
  }

  /** Whole, on white paper without bleed: office printers leave the edge white. */
  Drawing drawing(String title) {
    return Drawing.of(
        title, Languages.VIETNAMESE, WIDTH * scale, (double) Math.round(HEIGHT * scale), 0, marks);
  }

  static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
