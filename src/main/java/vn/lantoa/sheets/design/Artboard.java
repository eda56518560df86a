package vn.lantoa.sheets.design;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.TextStyle;

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
    List<ArtboardPart> pieces,
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
  record Place(Name name, ArtboardPart piece, TextStyle setting, Set<Name> yields, double gap) {
    boolean holds(Set<Name> filled) {
      return (name.required() || filled.contains(name)) && piece.when().holds(filled);
    }
  }

  Stream<String> inkNames() {
    return Stream.concat(pieces.stream(), places.stream().map(Place::piece))
        .flatMap(piece -> piece.ink().stream());
  }

  boolean holds(Name slot) {
    return places.stream().anyMatch(place -> place.name() == slot);
  }

  boolean uses(Colour colour) {
    return Stream.concat(pieces.stream(), places.stream().map(Place::piece))
        .anyMatch(
            piece ->
                piece.ink().filter(colour.name()::equals).isPresent()
                    || piece.shapes().stream().anyMatch(shape -> shape.rgb() == colour.rgb()));
  }

  /** Whether it is meant for a sheet of an activity where these slots are, or else for others. */
  boolean isFor(Set<Name> filled) {
    boolean forActivities = places.stream().anyMatch(place -> place.name() == Name.OCCASION);
    return forActivities == filled.contains(Name.OCCASION);
  }

  /** How far its shape is from that of a sheet: 0 is the same. */
  double distance(double sheetWidth, double sheetHeight) {
    return Math.abs(Math.log(width / height) - Math.log(sheetWidth / sheetHeight));
  }

  TargetSize measure(double sheetWidth, double sheetHeight, double bleed) {
    return new TargetSize(width, height, sheetWidth, sheetHeight, bleed);
  }

  Layout lay(TargetSize measure, List<Colour> palette, Set<Name> filled) {
    List<DrawingItem.Fill> ground = new ArrayList<>();
    for (ArtboardPart piece : pieces) {
      if (piece.when().holds(filled)) {
        for (DrawingItem.Fill fill : fills(piece, measure, palette)) {
          ground.add(new DrawingItem.Fill(measure.printed(fill.shape()), fill.ink()));
        }
      }
    }
    return new Layout(ground, slots(measure, palette, filled));
  }

  List<DrawingItem.Fill> fills(ArtboardPart piece, TargetSize measure, List<Colour> palette) {
    ColourResolver colours = new ColourResolver(palette, inks);
    AffineTransform onto = piece.onto(measure);
    List<DrawingItem.Fill> fills = new ArrayList<>();
    for (FlatShape flat : piece.shapes()) {
      Colour ink = colours.of(flat, piece.ink());
      fills.add(new DrawingItem.Fill(ArtboardPart.shape(flat, onto, measure), ink));
    }
    return fills;
  }

  List<Slot> slots(TargetSize measure, List<Colour> palette, Set<Name> filled) {
    ColourResolver colours = new ColourResolver(palette, inks);
    List<Slot> slots = new ArrayList<>();
    for (Taken taken : taken(measure, filled)) {
      ArtboardPart piece = taken.place().piece();
      Colour ink = colours.of(piece.shapes().get(0), piece.ink());
      Place place = taken.place();
      double gap = place.gap() * measure.scale();
      slots.add(new Slot(place.name(), taken.box(), gap, ink, place.setting()));
    }
    return slots;
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

  /** The room that a place has on a sheet, in mm. */
  record Taken(Place place, Rectangle2D box) {}

  /** The room of the filled slots, in the file's order: some yield to others. */
  List<Taken> taken(TargetSize measure, Set<Name> filled) {
    List<Taken> drawn = new ArrayList<>();
    for (Place place : places) {
      if (place.holds(filled)) {
        drawn.add(new Taken(place, place.piece().box(measure)));
      }
    }
    List<Taken> taken = new ArrayList<>();
    for (Taken each : drawn) {
      Place place = each.place();
      List<Rectangle2D> others = new ArrayList<>();
      for (Taken other : drawn) {
        if (place.yields().contains(other.place().name())) {
          others.add(grown(other.box(), place.gap() * measure.scale()));
        }
      }
      taken.add(new Taken(place, largest(each.box(), others)));
    }
    return taken;
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
