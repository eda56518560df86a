package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.design.Design;
import vn.lantoa.sheets.design.Layout;
import vn.lantoa.sheets.design.Slot;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Finishing;
import vn.lantoa.sheets.drawing.Layer;
import vn.lantoa.sheets.logo.Logos;
import vn.lantoa.sheets.text.FittedText;
import vn.lantoa.sheets.text.Legibility;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.Typesetter;

/** Fills the slots of a design with what one edition says. Safe for many threads. */
final class Composer {
  /** Those of a format in all designs, and of a few formats more: sheets come format by format. */
  private static final int MOST_SLOTS = 32;

  /** The least height of digits in a picture, which is often seen no larger than a thumb. */
  private static final double DIGITS = 0.05;

  /** The same on paper, as a share of the shorter side: numbers are no small print. */
  private static final double DIGITS_ON_PAPER = 0.02;

  /** In m: what is read from nearer is held in a hand. */
  private static final double AT_A_WALL = 1;

  private final Typesetter typesetter;
  private final FixedTexts wording;
  private final Logos logos;
  private final Pictures pictures;
  private final List<Colour> palette;
  private final UnaryOperator<Colour> printed;
  private final LruCache<Place, List<? extends DrawingItem>> shared = new LruCache<>(MOST_SLOTS);
  private final LruCache<Place, Optional<FittedText>> hotlines = new LruCache<>(MOST_SLOTS);
  private final LruCache<Pictured, List<DrawingItem>> shown = new LruCache<>(MOST_SLOTS);
  private final LruCache<Finished, Optional<DrawingItem.Words>> notices =
      new LruCache<>(MOST_SLOTS);
  private final LruCache<Finished, DrawingItem.Words> tenths = new LruCache<>(MOST_SLOTS);
  private final CodePanel codes;

  /**
   * @param printed a colour as printers get it
   */
  Composer(
      Typesetter typesetter,
      FixedTexts wording,
      Logos logos,
      Pictures pictures,
      List<Colour> palette,
      UnaryOperator<Colour> printed) {
    this.typesetter = typesetter;
    this.wording = wording;
    this.logos = logos;
    this.pictures = pictures;
    this.palette = palette;
    this.printed = printed;
    this.codes = new CodePanel(typesetter, wording.ofCode());
  }

  /**
   * A slot, and what it is looked at on: a picture on a screen may say more.
   *
   * @param least height of the digits of numbers to call, in mm
   * @param logo where the user's own logo stands: no sponsor's is larger
   */
  private record Place(Slot slot, Format.Medium medium, double least, Optional<Rectangle2D> logo) {
    static Place of(Slot slot, Format.Medium medium, Format format) {
      boolean screen = format.medium() == Format.Medium.SCREEN;
      double least =
          screen
              ? DIGITS * format.heightMm()
              : Math.max(onPaper(format), Legibility.leastCapHeight(format.distance()));
      boolean numbers = slot.name() == Slot.Name.HOTLINE;
      return new Place(slot, medium, numbers ? least : 0, Optional.empty());
    }

    private static double onPaper(Format format) {
      boolean inHand = format.distance() < AT_A_WALL;
      return inHand ? 0 : DIGITS_ON_PAPER * Math.min(format.widthMm(), format.heightMm());
    }

    Place beside(Layout layout) {
      return slot.name() == Slot.Name.SPONSORS
          ? new Place(slot, medium, least, box(layout, Slot.Name.LOGO))
          : this;
    }
  }

  /** What the words below a sheet depend on. */
  private record Finished(Format format, Finishing finishing) {}

  /** A slot, and what is shown in it. */
  private record Pictured(Slot slot, Format format, Pictures.Shown picture) {}

  /**
   * A sheet laid out.
   *
   * @param picture the same as it is shown on screens: of a sample, it says that it is one
   * @param finished the drawing with marks and words for whoever finishes it
   * @param tenth likewise for a file in 1:10, which says so below the bleed
   * @param proof the picture as it is shown to whoever must agree to it, laid out when asked for
   * @param capHeight of the slogan, in mm
   */
  record Laid(
      Drawing drawing,
      Drawing picture,
      Supplier<Proof.Picture> proof,
      Function<Finishing, Drawing> finished,
      Function<Finishing, Drawing> tenth,
      double capHeight) {}

  Laid lay(SheetSpec job) {
    Format format = job.format();
    Layout layout = layout(job);
    List<Layer> layers = new ArrayList<>(List.of(new Layer(layout.ground(), job.inSeries())));
    List<Layer> pictured = new ArrayList<>(layers);
    double capHeight = 0;
    for (Slot slot : layout.slots()) {
      switch (slot.name()) {
        case SLOGAN -> {
          SloganBlock block = SloganBlock.of(job, slot, wording, typesetter);
          capHeight = block.capHeight();
          Layer slogan = new Layer(block.words(), false);
          layers.add(slogan);
          pictured.add(slogan);
        }
        case QR ->
            address(job)
                .map(url -> new Layer(codes.of(url, slot.box()), false))
                .ifPresent(
                    code -> {
                      layers.add(code);
                      pictured.add(code);
                    });
        case PICTURE ->
            pictures
                .of(job)
                .map(one -> shown.of(new Pictured(slot, format, one), Composer::picture))
                .map(items -> new Layer(items, job.inSeries()))
                .ifPresent(
                    picture -> {
                      layers.add(picture);
                      pictured.add(picture);
                    });
        case CAMPAIGN, ISSUER, HOTLINE, LOGO, SPONSORS, THEME, OCCASION -> {
          Optional<String> own = own(job, slot.name()).or(() -> besides(job, slot.name()));
          if (own.filter(String::isEmpty).isPresent()) {
            break;
          }
          layers.add(
              own.map(words -> layer(job, words, slot))
                  .orElseGet(
                      () -> layer(job, Place.of(slot, format.medium(), format).beside(layout))));
          pictured.add(
              own.map(words -> layer(job, words + sample(slot), slot))
                  .orElseGet(
                      () ->
                          layer(job, Place.of(slot, shown(slot, format), format).beside(layout))));
        }
      }
    }
    Drawing picture = drawing(job, pictured);
    return new Laid(
        drawing(job, layers),
        picture,
        () -> Proof.of(job, picture, wording.issuerInPictures(), typesetter, printed),
        finishing -> drawing(job, layers, notice(format, finishing)).finished(finishing),
        finishing ->
            drawing(job, layers, Optional.of(ofTenth(format, finishing))).finished(finishing),
        capHeight);
  }

  /** Without numbers where not even one could be read from where the sheet is read. */
  private Layout layout(SheetSpec job) {
    Format format = job.format();
    Set<Slot.Name> filled = filled(job);
    Layout layout = layout(job, filled);
    boolean legible =
        layout.slots().stream()
            .filter(slot -> slot.name() == Slot.Name.HOTLINE && own(job, slot.name()).isEmpty())
            .map(slot -> Place.of(slot, format.medium(), format))
            .allMatch(place -> hotlines.of(place, this::numbers).isPresent());
    if (legible) {
      return layout;
    }
    filled.remove(Slot.Name.HOTLINE);
    return layout(job, filled);
  }

  private Layout layout(SheetSpec job, Set<Slot.Name> filled) {
    Format format = job.format();
    return job.design().lay(format.widthMm(), format.heightMm(), format.bleed(), palette, filled);
  }

  private Drawing drawing(SheetSpec job, List<Layer> layers) {
    return drawing(job, layers, notice(job.format(), Finishing.NONE));
  }

  private static Drawing drawing(
      SheetSpec job, List<Layer> layers, Optional<DrawingItem.Words> slug) {
    Format format = job.format();
    return new Drawing(
        job.text(),
        job.language(),
        format.widthMm(),
        format.heightMm(),
        format.bleed(),
        layers,
        slug);
  }

  /** What a slot says on this sheet alone. */
  private static Optional<String> own(SheetSpec job, Slot.Name slot) {
    return job.extra().flatMap(extra -> Optional.ofNullable(extra.beside().get(slot)));
  }

  /** Nothing is said twice on a sheet. */
  private Optional<String> besides(SheetSpec job, Slot.Name slot) {
    return slot == Slot.Name.CAMPAIGN ? wording.besides(job.text()) : Optional.empty();
  }

  private String sample(Slot slot) {
    return slot.name() == Slot.Name.ISSUER ? wording.sampleInPictures() : "";
  }

  private Layer layer(SheetSpec job, String words, Slot slot) {
    SourceText copy = new SourceText(words, job.language(), wording.keepTogether());
    return new Layer(List.of(fit(copy, slot).words()), false);
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

  /** What a file in 1:10 says to the printer, and of a sample that it is one. */
  private DrawingItem.Words ofTenth(Format format, Finishing finishing) {
    return tenths.of(
        new Finished(format, finishing),
        key -> Notice.ofTenth(format, finishing, wording.notice(), typesetter));
  }

  /** A screen has no slug. */
  private Optional<DrawingItem.Words> notice(Format format, Finishing finishing) {
    return format.medium() == Format.Medium.SCREEN
        ? Optional.empty()
        : notices.of(
            new Finished(format, finishing),
            key -> Notice.below(format, finishing, wording.notice(), typesetter));
  }

  /** What a slot holds on every sheet of the edition. */
  private List<? extends DrawingItem> fill(Place place) {
    Slot slot = place.slot();
    boolean screen = place.medium() == Format.Medium.SCREEN;
    return switch (slot.name()) {
      case CAMPAIGN -> List.of(fit(wording.campaign(), slot).words());
      case ISSUER ->
          List.of(fit(screen ? wording.issuerInPictures() : wording.issuer(), slot).words());
      case HOTLINE -> List.of(hotlines.of(place, this::numbers).orElseThrow().words());
      case LOGO -> drawn(logos.own(slot.box()));
      case SPONSORS -> drawn(logos.sponsors(slot.box(), place.logo()));
      case SLOGAN, QR, PICTURE, THEME, OCCASION ->
          throw new IllegalStateException("each sheet has its own");
    };
  }

  private static List<DrawingItem> drawn(List<Logos.Placed> placed) {
    return placed.stream().map(Logos.Placed::drawn).toList();
  }

  private static Optional<Rectangle2D> box(Layout layout, Slot.Name name) {
    return layout.slots().stream().filter(slot -> slot.name() == name).map(Slot::box).findFirst();
  }

  /** All logos of a sheet, and where they stand. */
  List<Logos.Placed> logos(SheetSpec job) {
    Layout layout = layout(job);
    Optional<Rectangle2D> own = box(layout, Slot.Name.LOGO);
    Optional<Rectangle2D> sponsors = box(layout, Slot.Name.SPONSORS);
    return Stream.concat(
            own.map(logos::own).orElse(List.of()).stream(),
            sponsors.map(box -> logos.sponsors(box, own)).orElse(List.of()).stream())
        .toList();
  }

  /** What people call a design under a palette: its title names the colours that it comes with. */
  static String title(Design design, List<Colour> palette) {
    Set<String> names = design.inks().collect(Collectors.toSet());
    boolean recoloured =
        palette.stream()
            .filter(colour -> names.contains(colour.name()))
            .anyMatch(
                colour ->
                    design
                        .colours()
                        .filter(ink -> ink.name().equals(colour.name()))
                        .anyMatch(ink -> ink.rgb() != colour.rgb()));
    return recoloured ? design.title() + " (đã đổi màu)" : design.title();
  }

  String title(Design design) {
    return title(design, palette);
  }

  /** The numbers to call that there was no room for. */
  List<String> unsaid(List<String> words) {
    return wording.hotlines().stream()
        .limit(1)
        .flatMap(all -> all.keepTogether().stream())
        .filter(number -> words.stream().noneMatch(block -> block.contains(number)))
        .toList();
  }

  /** The most numbers that can be read; in a picture one, since nobody looks at it for long. */
  private Optional<FittedText> numbers(Place place) {
    List<SourceText> texts = wording.hotlines();
    return texts.stream()
        .skip(place.medium() == Format.Medium.SCREEN ? texts.size() - 1 : 0)
        .map(copy -> fit(copy, place.slot()))
        .filter(numbers -> numbers.capHeight() >= place.least())
        .findFirst();
  }

  private static List<DrawingItem> picture(Pictured pictured) {
    return pictured.picture().in(pictured.slot(), pictured.format());
  }

  private FittedText fit(SourceText copy, Slot slot) {
    DrawingItem.Role role =
        slot.name() == Slot.Name.SLOGAN ? DrawingItem.Role.HEADING : DrawingItem.Role.PARAGRAPH;
    return typesetter.fit(copy, slot.box(), slot.setting(), slot.ink(), role);
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
    job.extra().ifPresent(extra -> filled.addAll(extra.beside().keySet()));
    if (logos.hasOwn()) {
      filled.add(Slot.Name.LOGO);
    }
    if (logos.hasSponsors()) {
      filled.add(Slot.Name.SPONSORS);
    }
    if (pictures.of(job).isPresent()) {
      filled.add(Slot.Name.PICTURE);
    }
    if (address(job).isPresent()) {
      filled.add(Slot.Name.QR);
    }
    return filled;
  }
}
