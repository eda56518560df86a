package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Picture;
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
final class Logos {
  /** Clear space around a logo, as a share of its slot's shorter side. */
  private static final double CLEAR = 0.08;

  private final List<Logo> own;
  private final List<Logo> sponsors;

  private Logos(List<Logo> own, List<Logo> sponsors) {
    this.own = own;
    this.sponsors = sponsors;
  }

  static Outcome<Logos> read(Optional<Identity> identity) {
    List<Problem> problems = new ArrayList<>();
    List<Logo> own = new ArrayList<>();
    List<Logo> sponsors = new ArrayList<>();
    identity.ifPresent(
        i -> {
          Source place = i.rules().source();
          i.logos().forEach(logo -> read(logo, place, problems).ifPresent(own::add));
          i.sponsors()
              .forEach(sponsor -> read(sponsor.logo(), place, problems).ifPresent(sponsors::add));
        });
    return Outcome.of(new Logos(List.copyOf(own), List.copyOf(sponsors)), problems);
  }

  private static Optional<Logo> read(Picture picture, Source identity, List<Problem> problems) {
    Source place = beside(identity, picture.name());
    if (picture.name().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      Outcome<Artwork> artwork = Artwork.read(picture.file(), place);
      problems.addAll(artwork.problems());
      return artwork.value().map(art -> new Vector(picture.alt(), art));
    }
    try {
      Optional<RasterLogo> raster =
          RasterLogo.read(picture.alt(), Files.readAllBytes(picture.file()));
      if (raster.isEmpty()) {
        problems.add(Problem.of(Mistake.LOGO_NOT_USABLE, place, picture.name()));
      }
      return raster.map(r -> r);
    } catch (IOException e) {
      problems.add(Problem.of(Mistake.LOGO_NOT_USABLE, place, picture.name()));
      return Optional.empty();
    }
  }

  /** The logo's file as the author would type it: it is named relative to identity.md. */
  private static Source beside(Source identity, String name) {
    String file = identity.file();
    return Source.of(file.substring(0, file.lastIndexOf('/') + 1) + name);
  }

  boolean hasOwn() {
    return !own.isEmpty();
  }

  boolean hasSponsors() {
    return !sponsors.isEmpty();
  }

  List<DrawingItem> own(Rectangle2D slot) {
    return row(own, slot);
  }

  List<DrawingItem> sponsors(Rectangle2D slot) {
    return row(sponsors, slot);
  }

  /** Equal shares of the slot along its longer side. */
  private static List<DrawingItem> row(List<Logo> logos, Rectangle2D slot) {
    boolean across = slot.getWidth() >= slot.getHeight();
    double width = across ? slot.getWidth() / logos.size() : slot.getWidth();
    double height = across ? slot.getHeight() : slot.getHeight() / logos.size();
    double clear = CLEAR * Math.min(width, height);
    List<DrawingItem> marks = new ArrayList<>();
    for (int i = 0; i < logos.size(); i++) {
      double x = slot.getX() + (across ? i * width : 0);
      double y = slot.getY() + (across ? 0 : i * height);
      Rectangle2D box =
          new Rectangle2D.Double(x + clear, y + clear, width - 2 * clear, height - 2 * clear);
      marks.add(logos.get(i).in(box));
    }
    return marks;
  }

  /** A logo, whatever file it came from. */
  interface Logo {
    DrawingItem in(Rectangle2D box);
  }

  private record Vector(String alt, Artwork art) implements Logo {
    @Override
    public DrawingItem in(Rectangle2D box) {
      return new DrawingItem.Figure(alt, box, art.fit(box));
    }
  }
}
