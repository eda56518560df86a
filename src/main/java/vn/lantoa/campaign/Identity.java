package vn.lantoa.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lantoa.problem.Source;

/**
 * How the campaign looks.
 *
 * @param palette in the author's order
 * @param pairs text upon ground, as they are used
 * @param logos files that the user supplies; the official logo is never drawn by us
 * @param keepTogether terms that no line may break
 * @param designs the designs that sheets are made in; empty: all that the theme has, and an empty
 *     list: no sheets
 * @param rules of use, in Markdown
 */
public record Identity(
    List<Colour> palette,
    List<Pair> pairs,
    List<Picture> logos,
    List<Sponsor> sponsors,
    List<String> keepTogether,
    Optional<List<Wish>> designs,
    Body rules)
    implements Content {
  public Identity {
    palette = List.copyOf(palette);
    pairs = List.copyOf(pairs);
    logos = List.copyOf(logos);
    sponsors = List.copyOf(sponsors);
    keepTogether = List.copyOf(keepTogether);
    designs = designs.map(List::copyOf);
  }

  /**
   * The same with values for print where it has none and an identity that it replaces gives some
   * for the very same colour: who writes a palette out anew does not mean to lose them.
   *
   * @param replaced the nearest first
   */
  public Identity withInksOf(List<Identity> replaced) {
    UnaryOperator<Colour> inked =
        colour ->
            Stream.concat(
                    Stream.of(colour), replaced.stream().flatMap(other -> other.palette.stream()))
                .filter(other -> other.rgb() == colour.rgb() && !other.cmyk().isEmpty())
                .findFirst()
                .map(other -> new Colour(colour.name(), colour.rgb(), other.cmyk()))
                .orElse(colour);
    return new Identity(
        palette.stream().map(inked).toList(),
        pairs.stream()
            .map(pair -> new Pair(inked.apply(pair.text), inked.apply(pair.ground)))
            .toList(),
        logos,
        sponsors,
        keepTogether,
        designs,
        rules);
  }

  /** A colour of text and the colour it stands on. */
  public record Pair(Colour text, Colour ground) {
    /** The least contrast of text by WCAG 2.2, success criterion 1.4.3 (AA). */
    public static final double LEAST = 4.5;

    public double contrast() {
      return text.contrast(ground);
    }
  }

  /** A design by name, and where it is asked for. */
  public record Wish(String design, Source place) {}

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
