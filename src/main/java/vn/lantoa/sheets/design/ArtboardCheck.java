package vn.lantoa.sheets.design;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.design.Artboard.Place;
import vn.lantoa.sheets.design.Artboard.Taken;
import vn.lantoa.sheets.design.Slot.Name;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Whether an artboard gives a sound sheet, with every set of slots filled that it tells apart: as
 * drawn, and made half as long again either way.
 */
final class ArtboardCheck {
  private static final double LONGER = 1.5;

  /** Share of the area that sponsors may take (Luật Quảng cáo 2012, article 27). */
  private static final double SPONSORS = 0.2;

  /** From this shape on a sheet is a banner, where sponsors stand on the right. */
  private static final double BANNER = 2.2;

  /** The bleed that is tried, as a share of the short side: 3 mm on A5 are 2 %. */
  private static final double BLEED = 0.03;

  private final Artboard board;
  private final List<TargetSize> measures;
  private final boolean hasGround;
  private final Set<Problem> problems = new LinkedHashSet<>();

  private ArtboardCheck(Artboard board) {
    this.board = board;
    this.measures = measures(board);
    this.hasGround = board.hasGround();
  }

  static List<Problem> problems(Artboard board) {
    ArtboardCheck check = new ArtboardCheck(board);
    check.reach();
    for (Set<Name> filled : cases(board)) {
      check.names(filled);
      if (check.problems.isEmpty()) {
        for (TargetSize measure : check.measures) {
          check.geometry(measure, filled);
        }
      }
    }
    if (check.problems.isEmpty()) {
      check.contrast();
    }
    return List.copyOf(check.problems);
  }

  /** What is hard to read in any case. */
  static List<Layout.Contrast> lowContrasts(Artboard board, List<Colour> palette) {
    return contrasts(board, palette).stream().filter(Layout.Contrast::isLow).toList();
  }

  /** What stands on what in any case; the shapes are the same in all, so they are made once. */
  static List<Layout.Contrast> contrasts(Artboard board, List<Colour> palette) {
    TargetSize measure = board.measure(board.width(), board.height(), 0);
    List<DrawingItem.Fill> ground = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (ArtboardPart piece : board.pieces()) {
      for (DrawingItem.Fill fill : board.fills(piece, measure, palette)) {
        ground.add(fill);
        conditions.add(piece.when());
      }
    }
    SlotBackground under = new SlotBackground(ground);
    Set<Layout.Contrast> all = new LinkedHashSet<>();
    for (Set<Name> filled : cases(board)) {
      List<Slot> slots = board.slots(measure, palette, filled);
      all.addAll(under.contrasts(slots, i -> conditions.get(i).holds(filled)));
    }
    return List.copyOf(all);
  }

  /** Nothing but what is required, everything, and each mixture that a condition tells apart. */
  private static List<Set<Name>> cases(Artboard board) {
    Set<Name> told = EnumSet.noneOf(Name.class);
    Stream.concat(board.pieces().stream(), board.places().stream().map(Place::piece))
        .map(ArtboardPart::when)
        .forEach(
            when -> {
              told.addAll(when.filled());
              told.addAll(when.empty());
            });
    board.places().forEach(place -> told.addAll(place.yields()));
    told.removeAll(required());
    List<Name> names = List.copyOf(told);
    Set<Name> free = EnumSet.complementOf(EnumSet.copyOf(required()));
    free.removeAll(told);
    List<Set<Name>> cases = new ArrayList<>();
    for (int bits = 0; bits < 1 << names.size(); bits++) {
      Set<Name> filled = EnumSet.copyOf(free);
      filled.addAll(required());
      for (int i = 0; i < names.size(); i++) {
        if ((bits >> i & 1) == 1) {
          filled.add(names.get(i));
        }
      }
      cases.add(filled);
    }
    return cases;
  }

  private static Set<Name> required() {
    return EnumSet.of(Name.SLOGAN, Name.ISSUER);
  }

  private static List<TargetSize> measures(Artboard board) {
    double width = board.width();
    double height = board.height();
    return Stream.of(1.0, 1 / LONGER, LONGER)
        .map(
            factor -> {
              double w = factor > 1 ? width * factor : width;
              double h = factor < 1 ? height / factor : height;
              return board.measure(w, h, BLEED * Math.min(w, h));
            })
        .toList();
  }

  /** What is not a rectangle is not drawn out to the bleed by us. */
  private void reach() {
    double least = BLEED * Math.min(board.width(), board.height());
    double slack = least / 10;
    for (ArtboardPart piece : board.pieces()) {
      for (FlatShape flat : piece.shapes()) {
        Rectangle2D box = flat.shape().getBounds2D();
        boolean stops =
            stops(-box.getMinX(), slack, least)
                || stops(-box.getMinY(), slack, least)
                || stops(box.getMaxX() - board.width(), slack, least)
                || stops(box.getMaxY() - board.height(), slack, least);
        if (!flat.rectangle() && stops) {
          problems.add(Problem.of(Mistake.NO_BLEED, piece.place(), percent(BLEED)));
        }
      }
    }
  }

  private static boolean stops(double beyond, double slack, double least) {
    return beyond > -slack && beyond < least - slack;
  }

  private void names(Set<Name> filled) {
    Set<Name> seen = EnumSet.noneOf(Name.class);
    for (Place place : board.places()) {
      if (place.holds(filled) && !seen.add(place.name())) {
        add(Mistake.REPEATED_SLOT, place, place.name().word());
      }
    }
    for (Name name : required()) {
      if (!seen.contains(name)) {
        problems.add(Problem.of(Mistake.MISSING_SLOT, board.file(), name.word()));
      }
    }
  }

  private void geometry(TargetSize measure, Set<Name> filled) {
    List<Taken> taken = board.taken(measure, filled);
    Rectangle2D trim = grown(measure.trim(), 1e-3);
    for (int i = 0; i < taken.size(); i++) {
      Place place = taken.get(i).place();
      Rectangle2D box = taken.get(i).box();
      if (box.isEmpty() || !trim.contains(box)) {
        add(Mistake.SLOT_OUTSIDE, place, place.name().word());
      }
      if (place.name() == Name.SPONSORS) {
        sponsors(place, box, measure);
      }
      Rectangle2D inner = grown(box, -1e-3);
      for (Taken other : taken.subList(0, i)) {
        if (other.box().intersects(inner)) {
          add(Mistake.SLOTS_OVERLAP, place, place.name().word(), other.place().name().word());
        }
      }
    }
    ground(measure, filled);
  }

  /** At the bottom of a board, at the right of a banner, and not too large. */
  private void sponsors(Place place, Rectangle2D box, TargetSize measure) {
    double share = box.getWidth() * box.getHeight() / (measure.width() * measure.height());
    boolean banner = board.width() / board.height() >= BANNER;
    boolean placed =
        banner ? box.getMinX() >= measure.width() / 2 : box.getMinY() >= measure.height() / 2;
    boolean told = problems.stream().anyMatch(p -> p.mistake() == Mistake.SPONSORS_PLACE);
    if (!told && (share > SPONSORS || !placed)) {
      add(Mistake.SPONSORS_PLACE, place, percent(share));
    }
  }

  private void ground(TargetSize measure, Set<Name> filled) {
    if (hasGround) {
      return;
    }
    DrawingWork work = new DrawingWork();
    Area open = new Area(grown(measure.withBleed(), -1e-3));
    for (DrawingItem.Fill fill : board.lay(measure, List.of(), filled).ground()) {
      if (fill.shape().contains(open.getBounds2D())) {
        return;
      }
      try {
        work.cut(open, fill.shape());
      } catch (DrawingWork.Excess e) {
        problems.add(Problem.of(Mistake.HEAVY_DRAWING, board.file(), e.found, e.most));
        return;
      }
      open.subtract(new Area(fill.shape()));
      if (open.isEmpty()) {
        return;
      }
    }
    problems.add(Problem.of(Mistake.NO_GROUND, board.file()));
  }

  private void contrast() {
    for (Layout.Contrast low : lowContrasts(board, List.of())) {
      board.places().stream()
          .filter(place -> place.name() == low.slot())
          .findFirst()
          .ifPresent(
              place ->
                  add(
                      Mistake.LOW_CONTRAST,
                      place,
                      low.pair().text().name(),
                      low.pair().ground().name(),
                      String.format(Locale.ROOT, "%.1f", low.pair().contrast())));
    }
  }

  private void add(Mistake mistake, Place place, String... arguments) {
    problems.add(Problem.of(mistake, place.piece().place(), arguments));
  }

  private static Rectangle2D grown(Rectangle2D box, double share) {
    double by = share * Math.min(box.getWidth(), box.getHeight());
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share);
  }
}
