package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.design.Layout;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.drawing.QrCode;
import vn.lantoa.sheets.text.FittedText;
import vn.lantoa.sheets.text.Legibility;
import vn.lantoa.sheets.text.Room;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.Typesetter;

/** Fills the slots of a design with what one edition says. Safe for many threads. */
final class Composer {
  /** Those of a format in all designs, and of a few formats more: sheets come format by format. */
  private static final int MOST_SLOTS = 32;

  /** One for each slogan, some 1 kB. */
  private static final int MOST_CODES = 512;

  /** By how much another number may shrink all the letters that say whom to call. */
  private static final double LITTLE_SMALLER = 0.85;

  private final Typesetter typesetter;
  private final FixedTexts wording;
  private final Logos logos;
  private final List<Colour> palette;
  private final LruCache<Place, List<? extends DrawingItem>> shared = new LruCache<>(MOST_SLOTS);
  private final LruCache<Format, DrawingItem.Words> notices = new LruCache<>(MOST_SLOTS);
  private final LruCache<String, QrCode> codes = new LruCache<>(MOST_CODES);

  Composer(Typesetter typesetter, FixedTexts wording, Logos logos, List<Colour> palette) {
    this.typesetter = typesetter;
    this.wording = wording;
    this.logos = logos;
    this.palette = palette;
  }

  /** A slot, and what it is looked at on: a picture on a screen may say more. */
  private record Place(Slot slot, Format.Medium medium) {}

  /**
   * A sheet laid out.
   *
   * @param picture the same as it is shown on screens: of a sample, it says that it is one
   * @param proof the picture as it is shown to whoever must agree to it, laid out when asked for
   * @param capHeight of the slogan, in mm
   */
  record Laid(Drawing drawing, Drawing picture, Supplier<Proof.Picture> proof, double capHeight) {}

  Laid lay(SheetSpec job) {
    Format format = job.format();
    double width = format.widthMm();
    double height = format.heightMm();
    Layout layout = job.design().lay(width, height, format.bleed(), palette, filled(job));
    List<Layer> layers = new ArrayList<>(List.of(new Layer(layout.ground(), job.inSeries())));
    List<Layer> pictured = new ArrayList<>(layers);
    double capHeight = 0;
    for (Slot slot : layout.slots()) {
      switch (slot.name()) {
        case SLOGAN -> {
          SourceText copy = wording.slogan(job);
          double least = Legibility.leastCapHeight(format.distance());
          FittedText fitted =
              typesetter.fit(
                  copy,
                  new Room(slot.box(), slot.gap(), least),
                  slot.setting(),
                  slot.ink(),
                  DrawingItem.Role.HEADING);
          capHeight = fitted.capHeight();
          Layer slogan = new Layer(List.of(fitted.words()), false);
          layers.add(slogan);
          pictured.add(slogan);
        }
        case QR ->
            address(job)
                .map(url -> new Layer(List.of(code(url, slot)), false))
                .ifPresent(
                    code -> {
                      layers.add(code);
                      pictured.add(code);
                    });
        case CAMPAIGN, ISSUER, HOTLINE, LOGO, SPONSORS -> {
          layers.add(layer(job, new Place(slot, format.medium())));
          pictured.add(layer(job, new Place(slot, shown(slot, format))));
        }
      }
    }
    Drawing picture = drawing(job, pictured);
    return new Laid(
        drawing(job, layers),
        picture,
        () -> Proof.of(job, picture, wording.issuerInPictures(), typesetter),
        capHeight);
  }

  private Drawing drawing(SheetSpec job, List<Layer> layers) {
    Format format = job.format();
    return new Drawing(
        job.text(),
        job.language(),
        format.widthMm(),
        format.heightMm(),
        format.bleed(),
        layers,
        notice(format));
  }

  private Layer layer(SheetSpec job, Place place) {
    return job.inSeries()
        ? new Layer(shared.of(place, this::fill), true)
        : new Layer(fill(place), false);
  }

  /** Whoever publishes is named alike on paper and on screens, but for a sample. */
  private Format.Medium shown(Slot slot, Format format) {
    boolean marked = slot.name() == Slot.Name.ISSUER && wording.notice().isPresent();
    return marked ? Format.Medium.SCREEN : format.medium();
  }

  /** A screen has no slug. */
  private Optional<DrawingItem.Words> notice(Format format) {
    return wording
        .notice()
        .filter(copy -> format.medium() == Format.Medium.PRINT)
        .map(copy -> notices.of(format, f -> Notice.below(f, copy, typesetter)));
  }

  /** What a slot holds on every sheet of the edition. */
  private List<? extends DrawingItem> fill(Place place) {
    Slot slot = place.slot();
    boolean screen = place.medium() == Format.Medium.SCREEN;
    return switch (slot.name()) {
      case CAMPAIGN -> List.of(fit(wording.campaign(), slot).words());
      case ISSUER ->
          List.of(fit(screen ? wording.issuerInPictures() : wording.issuer(), slot).words());
      case HOTLINE -> List.of(hotlines(slot).words());
      case LOGO -> logos.own(slot.box());
      case SPONSORS -> logos.sponsors(slot.box());
      case SLOGAN, QR -> throw new IllegalStateException("each sheet has its own");
    };
  }

  /** The most numbers that make the letters little smaller than the fewest would. */
  private FittedText hotlines(Slot slot) {
    List<FittedText> fitted = wording.hotlines().stream().map(copy -> fit(copy, slot)).toList();
    FittedText fewest = fitted.get(fitted.size() - 1);
    return fitted.stream()
        .filter(numbers -> numbers.capHeight() >= LITTLE_SMALLER * fewest.capHeight())
        .findFirst()
        .orElse(fewest);
  }

  private FittedText fit(SourceText copy, Slot slot) {
    DrawingItem.Role role =
        slot.name() == Slot.Name.SLOGAN ? DrawingItem.Role.HEADING : DrawingItem.Role.PARAGRAPH;
    return typesetter.fit(copy, slot.box(), slot.setting(), slot.ink(), role);
  }

  /** Black on white whatever the design: many telephones read nothing else. */
  private DrawingItem.Figure code(String url, Slot slot) {
    return codes
        .of(url, QrCode::of)
        .figure(slot.box(), Colour.BLACK, Colour.WHITE, "Mã QR: " + url);
  }

  /** Nobody scans the screen that a picture is shown on. */
  private static Optional<String> address(SheetSpec job) {
    return job.address().filter(url -> job.format().medium() == Format.Medium.PRINT);
  }

  private Set<Slot.Name> filled(SheetSpec job) {
    Set<Slot.Name> filled = EnumSet.of(Slot.Name.SLOGAN, Slot.Name.CAMPAIGN, Slot.Name.ISSUER);
    if (!wording.hotlines().isEmpty()) {
      filled.add(Slot.Name.HOTLINE);
    }
    if (logos.hasOwn()) {
      filled.add(Slot.Name.LOGO);
    }
    if (logos.hasSponsors()) {
      filled.add(Slot.Name.SPONSORS);
    }
    if (address(job).isPresent()) {
      filled.add(Slot.Name.QR);
    }
    return filled;
  }
}
