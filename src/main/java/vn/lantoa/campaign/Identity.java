package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.content.SheetPicture;
import vn.lantoa.problem.Source;

/**
 * How the campaign looks.
 *
 * @param palette in the author's order
 * @param pairs text upon ground, as they are used
 * @param logos files that the user supplies; the official logo is never drawn by us
 * @param keepTogether terms that no line may break
 * @param fullStop whether a slogan keeps its full stop on sheets
 * @param languages that sheets give a slogan in besides its own, where it is translated
 * @param designs that sheets are made in
 * @param formats that sheets are made in
 * @param profile of the press that sheets go to
 * @param picture that sheets show whose slogan and group name none
 * @param rules of use, in Markdown
 * @param emptied keys that are written with nothing behind them: there nothing is taken over
 * @param place of the palette
 */
public record Identity(
    List<Colour> palette,
    List<Pair> pairs,
    List<Picture> logos,
    List<Sponsor> sponsors,
    List<String> keepTogether,
    Optional<Boolean> fullStop,
    Optional<Choice> languages,
    Optional<Choice> designs,
    Optional<Choice> formats,
    Optional<PressProfile> profile,
    Optional<SheetPicture> picture,
    Body rules,
    Set<String> emptied,
    Source place)
    implements Content {
  public Identity {
    palette = List.copyOf(palette);
    pairs = List.copyOf(pairs);
    logos = List.copyOf(logos);
    sponsors = List.copyOf(sponsors);
    keepTogether = List.copyOf(keepTogether);
    emptied = Set.copyOf(emptied);
  }

  /**
   * The same upon what it replaces: terms are added to those above; a palette, logos, sponsors,
   * designs, formats, a profile, a picture of sheets and rules are taken over where it has none of
   * its own, and values for print where a colour of the same RGB has some. Who writes a key anew
   * does not mean to lose the rest.
   */
  public Identity over(Identity above) {
    boolean ownPalette = !palette.isEmpty() || emptied.contains("palette");
    List<Colour> colours = ownPalette ? palette : above.palette;
    boolean ownPairs = !pairs.isEmpty() || ownPalette;
    return new Identity(
        colours.stream().map(colour -> inked(colour, above)).toList(),
        ownPairs ? pairs.stream().map(pair -> inked(pair, above)).toList() : above.pairs,
        either(logos, above.logos, emptied.contains("logos")),
        either(sponsors, above.sponsors, emptied.contains("sponsors")),
        emptied.contains("keep-together")
            ? List.of()
            : Stream.concat(above.keepTogether.stream(), keepTogether.stream()).distinct().toList(),
        fullStop.or(above::fullStop),
        languages.or(above::languages),
        designs.or(above::designs),
        formats.or(above::formats),
        profile.or(above::profile),
        picture.or(above::picture),
        rules.isEmpty() ? above.rules : rules,
        emptied,
        ownPalette ? place : above.place);
  }

  private static <T> List<T> either(List<T> own, List<T> above, boolean emptied) {
    return own.isEmpty() && !emptied ? above : own;
  }

  private static Pair inked(Pair pair, Identity above) {
    return new Pair(inked(pair.text, above), inked(pair.ground, above));
  }

  private static Colour inked(Colour colour, Identity above) {
    return above.palette.stream()
        .filter(other -> colour.cmyk().isEmpty() && other.rgb() == colour.rgb())
        .findFirst()
        .map(other -> new Colour(colour.name(), colour.rgb(), other.cmyk()))
        .orElse(colour);
  }

  /** A colour of text and the colour it stands on. */
  public record Pair(Colour text, Colour ground) {
    /** The least contrast of text by WCAG 2.2, success criterion 1.4.3 (AA). */
    public static final double LEAST = 4.5;

    public double contrast() {
      return text.contrast(ground);
    }
  }

  /** Who pays, with a logo. */
  public record Sponsor(String name, Picture logo) {}

  @Override
  public List<Body> bodies() {
    return List.of(rules);
  }

  /** Of its rules, the logos and the sponsors. */
  @Override
  public List<Picture> pictures() {
    return Stream.of(
            Content.super.pictures().stream(), logos.stream(), sponsors.stream().map(Sponsor::logo))
        .flatMap(all -> all)
        .toList();
  }
}
