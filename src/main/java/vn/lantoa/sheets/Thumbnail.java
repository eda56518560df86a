package vn.lantoa.sheets;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;

/** A sheet drawn small on another, cut at its trim. Lengths are mm of the page. */
final class Thumbnail {
  /** Around a sheet, which may be as white as the page. */
  private static final double FRAME = 0.15;

  private final Rectangle2D trim;
  private final AffineTransform place;
  private final double scale;

  private Thumbnail(Drawing sheet, double x, double y, double width) {
    scale = width / sheet.width();
    trim = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
    place = new AffineTransform(scale, 0, 0, scale, x, y);
  }

  /**
   * @param width that it has on the page
   */
  static List<DrawingItem> of(Drawing sheet, double x, double y, double width) {
    Thumbnail small = new Thumbnail(sheet, x, y, width);
    List<DrawingItem> items = new ArrayList<>();
    Rectangle2D box = new Rectangle2D.Double(x, y, width, small.scale * sheet.height());
    items.add(new DrawingItem.Fill(framed(box), Colour.BLACK));
    items.add(new DrawingItem.Fill(new Path2D.Double(box), Colour.WHITE));
    sheet.marks().forEach(mark -> items.add(small.item(mark)));
    return items;
  }

  private static Path2D framed(Rectangle2D box) {
    return new Path2D.Double(
        new Rectangle2D.Double(
            box.getX() - FRAME,
            box.getY() - FRAME,
            box.getWidth() + 2 * FRAME,
            box.getHeight() + 2 * FRAME));
  }

  private DrawingItem item(DrawingItem mark) {
    return mark.match(
        this::fill,
        this::words,
        figure ->
            new DrawingItem.Figure(
                figure.alt(), box(figure.box()), figure.fills().stream().map(this::fill).toList()),
        photo -> new DrawingItem.Photo(photo.alt(), box(photo.box()), photo.file()));
  }

  private DrawingItem.Fill fill(DrawingItem.Fill fill) {
    Path2D shape = fill.shape();
    if (!trim.contains(shape.getBounds2D())) {
      Area seen = new Area(shape);
      seen.intersect(new Area(trim));
      shape = new Path2D.Double(seen);
    }
    return new DrawingItem.Fill(new Path2D.Double(shape, place), fill.ink());
  }

  /** A page has one heading, its own. */
  private DrawingItem words(DrawingItem.Words words) {
    List<DrawingItem.Line> lines = words.lines().stream().map(this::line).toList();
    return new DrawingItem.Words(DrawingItem.Role.PARAGRAPH, words.language(), lines, words.ink());
  }

  private DrawingItem.Line line(DrawingItem.Line line) {
    return line.at(
        place.getTranslateX() + scale * line.x(),
        place.getTranslateY() + scale * line.baseline(),
        scale * line.size());
  }

  private Rectangle2D box(Rectangle2D box) {
    return place.createTransformedShape(box).getBounds2D();
  }
}
