package vn.lantoa.sheets.design;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import vn.lantoa.problem.Source;

/**
 * An element of an artboard that moves and stretches as one.
 *
 * @param shapes in the artboard's units, from its top left corner
 * @param ink name of the colour that all its shapes take, where the designer gave one
 */
record ArtboardPart(
    List<FlatShape> shapes,
    Rectangle2D bounds,
    Anchor across,
    Anchor down,
    Condition when,
    Optional<String> ink,
    Source place) {
  ArtboardPart {
    shapes = List.copyOf(shapes);
  }

  /** From the artboard to the sheet, in mm. */
  AffineTransform onto(TargetSize measure) {
    Anchor.Line x =
        across.line(bounds.getMinX(), bounds.getMaxX(), measure.scale(), measure.extraAcross());
    Anchor.Line y =
        down.line(bounds.getMinY(), bounds.getMaxY(), measure.scale(), measure.extraDown());
    return new AffineTransform(x.slope(), 0, 0, y.slope(), x.offset(), y.offset());
  }

  /** Its bounds on the sheet, in mm. */
  Rectangle2D box(TargetSize measure) {
    AffineTransform onto = onto(measure);
    return new Rectangle2D.Double(
        onto.getScaleX() * bounds.getX() + onto.getTranslateX(),
        onto.getScaleY() * bounds.getY() + onto.getTranslateY(),
        onto.getScaleX() * bounds.getWidth(),
        onto.getScaleY() * bounds.getHeight());
  }

  /** A shape of this piece on the sheet; a rectangle that touches the trim goes on to the bleed. */
  static Path2D shape(FlatShape flat, AffineTransform onto, TargetSize measure) {
    Path2D shape = new Path2D.Double(flat.shape(), onto);
    if (!flat.rectangle()) {
      return shape;
    }
    Rectangle2D box = shape.getBounds2D();
    Rectangle2D whole = measure.withBleed();
    double slack = 1e-3 * Math.min(measure.width(), measure.height());
    double left = box.getMinX() <= slack ? Math.min(box.getMinX(), whole.getMinX()) : box.getMinX();
    double top = box.getMinY() <= slack ? Math.min(box.getMinY(), whole.getMinY()) : box.getMinY();
    double right =
        box.getMaxX() >= measure.width() - slack
            ? Math.max(box.getMaxX(), whole.getMaxX())
            : box.getMaxX();
    double bottom =
        box.getMaxY() >= measure.height() - slack
            ? Math.max(box.getMaxY(), whole.getMaxY())
            : box.getMaxY();
    return new Path2D.Double(new Rectangle2D.Double(left, top, right - left, bottom - top));
  }
}
