package vn.lantoa.sheets.design;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Whether there is a rectangle under everything that goes with the sheet whatever its size. */
  boolean hasGround() {
    return pieces.stream()
        .filter(piece -> piece.when().equals(Condition.ALWAYS))
        .filter(piece -> piece.across() == Anchor.STRETCH && piece.down() == Anchor.STRETCH)
        .flatMap(piece -> piece.shapes().stream())
        .anyMatch(
            flat -> flat.rectangle() && flat.shape().getBounds2D().contains(inside(width, height)));
  }

  private static Rectangle2D inside(double width, double height) {
    double inset = 1e-3 * Math.min(width, height);
    return span(inset, inset, width - inset, height - inset);
  }

  /** The boxes of the filled slots, in mm, in the file's order. */
  Map<Place, Rectangle2D> boxes(Measure measure, Set<Name> filled) {
    Map<Place, Rectangle2D> boxes = new LinkedHashMap<>();
    for (Place place : places) {
      if (place.holds(filled)) {
        boxes.put(place, place.piece().box(measure));
      }
    }
    boxes.replaceAll(
        (place, box) -> {
          List<Rectangle2D> others =
              boxes.entrySet().stream()
                  .filter(other -> place.yields().contains(other.getKey().name()))
                  .map(other -> grown(other.getValue(), place.gap() * measure.scale()))
                  .toList();
          return largest(box, others);
        });
    return boxes;
  }

  /**
   * The largest rectangle in a box that leaves others free, found by cutting the box above, below,
   * left or right of each: they are at most six.
   */
  private static Rectangle2D largest(Rectangle2D box, List<Rectangle2D> others) {
    for (int i = 0; i < others.size(); i++) {
      Rectangle2D other = others.get(i);
      if (other.intersects(box)) {
        List<Rectangle2D> rest = others.subList(i + 1, others.size());
        return Stream.of(
                span(box.getMinX(), box.getMinY(), other.getMinX(), box.getMaxY()),
                span(other.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                span(box.getMinX(), box.getMinY(), box.getMaxX(), other.getMinY()),
                span(box.getMinX(), other.getMaxY(), box.getMaxX(), box.getMaxY()))
            .map(part -> largest(part, rest))
            .max(Comparator.comparingDouble(part -> part.getWidth() * part.getHeight()))
            .orElseThrow();
      }
    }
    return box;
  }

  private static Rectangle2D span(double left, double top, double right, double bottom) {
    return new Rectangle2D.Double(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return span(box.getMinX() - by, box.getMinY() - by, box.getMaxX() + by, box.getMaxY() + by);
  }
}
