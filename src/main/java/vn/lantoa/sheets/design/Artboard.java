package vn.lantoa.sheets.design;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.Mark;
import vn.lantoa.sheets.text.Setting;

/**
 * One file of a design.
 *
 * @param width in its own units
 * @param inks the design's own colours
 * @param pieces from the ground up
 */
record Artboard(
    String title,
    double width,
    double height,
    List<Colour> inks,
    List<Piece> pieces,
    List<Place> places,
    Source file) {
  Artboard {
    inks = List.copyOf(inks);
    pieces = List.copyOf(pieces);
    places = List.copyOf(places);
  }

  /**
   * Where a slot stands.
   *
   * @param yields slots that it gives way to where they are filled and overlap it
   * @param gap left between them, in the artboard's units
   */
  record Place(Name name, Piece piece, Setting setting, Set<Name> yields, double gap) {
    boolean holds(Set<Name> filled) {
      return (name.required() || filled.contains(name)) && piece.when().holds(filled);
    }

    private Rectangle2D box(Measure measure) {
      return piece.onto(measure).createTransformedShape(piece.bounds()).getBounds2D();
    }
  }

  /** How far its shape is from that of a sheet: 0 is the same. */
  double distance(double sheetWidth, double sheetHeight) {
    return Math.abs(Math.log(width / height) - Math.log(sheetWidth / sheetHeight));
  }

  Measure measure(double sheetWidth, double sheetHeight, double bleed) {
    return new Measure(width, height, sheetWidth, sheetHeight, bleed);
  }

  Layout lay(Measure measure, List<Colour> palette, Set<Name> filled) {
    Inks colours = new Inks(palette, inks);
    List<Mark.Fill> ground = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.when().holds(filled)) {
        AffineTransform onto = piece.onto(measure);
        for (Flat flat : piece.shapes()) {
          ground.add(
              new Mark.Fill(Piece.shape(flat, onto, measure), colours.of(flat, piece.ink())));
        }
      }
    }
    List<Slot> slots = new ArrayList<>();
    boxes(measure, filled)
        .forEach(
            (place, box) -> {
              Colour ink = colours.of(place.piece().shapes().get(0), place.piece().ink());
              slots.add(new Slot(place.name(), box, ink, place.setting()));
            });
    return new Layout(ground, slots);
  }

  /** The boxes of the filled slots, in mm, in the file's order. */
  Map<Place, Rectangle2D> boxes(Measure measure, Set<Name> filled) {
    Map<Place, Rectangle2D> boxes = new LinkedHashMap<>();
    for (Place place : places) {
      if (place.holds(filled)) {
        boxes.put(place, place.box(measure));
      }
    }
    boxes.replaceAll(
        (place, drawn) -> {
          Rectangle2D box = drawn;
          for (Map.Entry<Place, Rectangle2D> other : boxes.entrySet()) {
            if (place.yields().contains(other.getKey().name())) {
              box = without(box, other.getValue(), place.gap() * measure.scale());
            }
          }
          return box;
        });
    return boxes;
  }

  /** The largest part of a box on one side of another. */
  private static Rectangle2D without(Rectangle2D box, Rectangle2D other, double gap) {
    if (!box.intersects(other)) {
      return box;
    }
    double left = other.getMinX() - gap - box.getMinX();
    double right = box.getMaxX() - other.getMaxX() - gap;
    double above = other.getMinY() - gap - box.getMinY();
    double below = box.getMaxY() - other.getMaxY() - gap;
    double across = Math.max(left, right);
    double down = Math.max(above, below);
    Rectangle2D part = (Rectangle2D) box.clone();
    if (across * box.getHeight() >= down * box.getWidth()) {
      double x = left >= right ? box.getMinX() : box.getMaxX() - right;
      part.setRect(x, box.getMinY(), Math.max(0, across), box.getHeight());
    } else {
      double y = above >= below ? box.getMinY() : box.getMaxY() - below;
      part.setRect(box.getMinX(), y, box.getWidth(), Math.max(0, down));
    }
    return part;
  }
}
