package vn.lantoa.sheets.design;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity.Pair;
import vn.lantoa.sheets.design.Slot.Name;

/** How sheets look: a folder of artboards, of which the one nearest in shape is made to measure. */
public final class Design {
  /** Some dozen formats, each with a few sets of filled slots; a layout is a few kilobytes. */
  private static final int REMEMBERED = 256;

  private final String name;
  private final List<Artboard> artboards;
  private final List<Colour> colours;

  private final LruCache<Key, Layout> layouts = new LruCache<>(REMEMBERED);

  Design(String name, List<Artboard> artboards) {
    this(name, artboards, colours(artboards.stream()));
  }

  /**
   * A design of which not all artboards are at hand.
   *
   * @param colours of all
   */
  Design(String name, List<Artboard> artboards, List<Colour> colours) {
    this.name = name;
    this.artboards = List.copyOf(artboards);
    this.colours = List.copyOf(colours);
  }

  private record Key(
      double width, double height, double bleed, List<Colour> palette, Set<Name> filled) {}

  /** Name of its folder: cam. */
  public String name() {
    return name;
  }

  /** As people call it: Cam và tím. */
  public String title() {
    return artboards.get(0).title();
  }

  /**
   * Makes the design to measure.
   *
   * @param width of the trim, in mm
   * @param height of the trim, in mm
   * @param bleed in mm
   * @param palette of the identity
   * @param filled the slots that the sheet has something for; the required ones may be left out
   */
  public Layout lay(
      double width, double height, double bleed, List<Colour> palette, Set<Name> filled) {
    Key key = new Key(width, height, bleed, List.copyOf(palette), Set.copyOf(filled));
    return layouts.of(key, this::layout);
  }

  /** Whether it has an artboard that is meant for these slots. */
  public boolean isFor(Set<Name> filled) {
    return artboards.stream().anyMatch(board -> board.isFor(filled));
  }

  private Layout layout(Key key) {
    Artboard nearest =
        artboards.stream()
            .filter(board -> board.isFor(key.filled))
            .min(Comparator.comparingDouble(board -> board.distance(key.width, key.height)))
            .orElseThrow();
    TargetSize measure = nearest.measure(key.width, key.height, key.bleed);
    return nearest.lay(measure, key.palette, key.filled);
  }

  /** Its own colours. */
  public Stream<Colour> colours() {
    return colours.stream();
  }

  static List<Colour> colours(Stream<Artboard> artboards) {
    return artboards.flatMap(artboard -> artboard.inks().stream()).distinct().toList();
  }

  /** Whether any of its drawings has room for something. */
  public boolean holds(Slot.Name slot) {
    return artboards.stream().anyMatch(artboard -> artboard.holds(slot));
  }

  /** The names under which a palette can recolour it. */
  public Stream<String> inks() {
    return artboards.stream().flatMap(Artboard::inkNames).distinct().sorted();
  }

  /** Whether any of its drawings takes a colour: by its name, or drawn in the very same one. */
  public boolean uses(Colour colour) {
    return artboards.stream().anyMatch(artboard -> artboard.uses(colour));
  }

  /**
   * What a palette makes hard to read, on any of the artboards and whatever slots are filled.
   *
   * @return without doubles
   */
  public List<Layout.Contrast> lowContrasts(List<Colour> palette) {
    return artboards.stream()
        .flatMap(artboard -> ArtboardCheck.lowContrasts(artboard, palette).stream())
        .distinct()
        .toList();
  }

  /** What text stands on what, on any of the artboards and whatever slots are filled. */
  public List<Pair> pairs(List<Colour> palette) {
    return artboards.stream()
        .flatMap(artboard -> ArtboardCheck.contrasts(artboard, palette).stream())
        .map(Layout.Contrast::pair)
        .distinct()
        .toList();
  }
}
