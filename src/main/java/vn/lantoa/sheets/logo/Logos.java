package vn.lantoa.sheets.logo;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Artwork;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * The logos that the user supplies, side by side in their slot. Nothing is drawn where there are
 * none.
 */
public record Logos(List<Logo> own, List<Logo> sponsors) {
  /** Clear space around a logo, as a share of its slot's shorter side. */
  private static final double CLEAR = 0.08;

  /** A logo and where it stands on a sheet, in mm. */
  public record Placed(Logo logo, Rectangle2D box) {
    public DrawingItem drawn() {
      return logo.in(box);
    }
  }

  public static Outcome<Logos> read(Optional<Identity> identity) {
    List<Problem> problems = new ArrayList<>();
    Logos logos =
        new Logos(
            read(identity, Identity::logos, problems),
            read(
                identity,
                i -> i.sponsors().stream().map(Identity.Sponsor::logo).toList(),
                problems));
    return Outcome.of(logos, problems);
  }

  private static List<Logo> read(
      Optional<Identity> identity,
      Function<Identity, List<Picture>> pictures,
      List<Problem> problems) {
    List<Logo> logos = new ArrayList<>();
    identity.ifPresent(
        i ->
            pictures
                .apply(i)
                .forEach(
                    picture -> read(picture, i.rules().source(), problems).ifPresent(logos::add)));
    return List.copyOf(logos);
  }

  private static Optional<Logo> read(Picture picture, Source identity, List<Problem> problems) {
    Source place = beside(identity, picture.name());
    if (picture.name().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      Outcome<Artwork> artwork = Artwork.read(picture.file(), place);
      problems.addAll(artwork.problems());
      return artwork.value().map(art -> new Logo.Vector(picture.alt(), art));
    }
    Optional<LogoPixels> pixels = LogoPixels.read(picture.file());
    if (pixels.isEmpty()) {
      problems.add(Problem.of(Mistake.LOGO_NOT_USABLE, picture.place(), picture.name()));
    }
    return pixels.map(image -> new Logo.Raster(picture, image.aspect(), image.dots(), image.png()));
  }

  /**
   * What keeps a file from being a logo on sheets.
   *
   * @param name as people know it
   */
  public static List<Problem> problems(Path file, String name) {
    List<Problem> problems = new ArrayList<>();
    Source place = Source.of(name);
    read(new Picture(name, file, "", place), place, problems);
    return problems;
  }

  /** The logo's file as the author would type it: it is named relative to identity.md. */
  private static Source beside(Source identity, String name) {
    String file = identity.file();
    return Source.of(file.substring(0, file.lastIndexOf('/') + 1) + name);
  }

  public boolean hasOwn() {
    return !own.isEmpty();
  }

  public boolean hasSponsors() {
    return !sponsors.isEmpty();
  }

  public boolean hasPixels() {
    return Stream.concat(own.stream(), sponsors.stream()).anyMatch(Logo.Raster.class::isInstance);
  }

  /** The user's own, as large as their slot allows. */
  public List<Placed> own(Rectangle2D slot) {
    return row(own, slot);
  }

  /**
   * Those of sponsors: who pays is not shown larger than who speaks.
   *
   * @param ownSlot where the user's own logos stand, if there are any
   */
  public List<Placed> sponsors(Rectangle2D slot, Optional<Rectangle2D> ownSlot) {
    double most =
        ownSlot.map(this::own).orElse(List.of()).stream()
            .mapToDouble(placed -> Logo.area(placed.box()))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    return row(sponsors, slot).stream()
        .map(placed -> new Placed(placed.logo(), Logo.atMost(most, placed.box())))
        .toList();
  }

  /** Equal shares of the slot along its longer side. */
  private static List<Placed> row(List<Logo> logos, Rectangle2D slot) {
    boolean across = slot.getWidth() >= slot.getHeight();
    double width = across ? slot.getWidth() / logos.size() : slot.getWidth();
    double height = across ? slot.getHeight() : slot.getHeight() / logos.size();
    double clear = CLEAR * Math.min(width, height);
    List<Placed> marks = new ArrayList<>();
    for (int i = 0; i < logos.size(); i++) {
      double x = slot.getX() + (across ? i * width : 0);
      double y = slot.getY() + (across ? 0 : i * height);
      Rectangle2D box =
          new Rectangle2D.Double(x + clear, y + clear, width - 2 * clear, height - 2 * clear);
      marks.add(new Placed(logos.get(i), logos.get(i).largest(box)));
    }
    return marks;
  }
}
