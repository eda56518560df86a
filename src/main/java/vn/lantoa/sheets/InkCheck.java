package vn.lantoa.sheets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Identity;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.sheets.design.Design;

/**
 * The inks of a palette. A colour without values for print that a design has as well takes the
 * design's; another is mixed by the profile, and its author told with what.
 *
 * @param printed a colour as printers get it
 */
record InkCheck(List<Design> designs, UnaryOperator<Colour> printed) {
  InkCheck {
    designs = List.copyOf(designs);
  }

  /** A palette with the inks of designs. */
  List<Colour> inked(List<Colour> palette) {
    return palette.stream().map(this::inked).toList();
  }

  private Colour inked(Colour colour) {
    return Stream.of(colour)
        .filter(c -> c.cmyk().isEmpty())
        .flatMap(c -> designs.stream().flatMap(Design::colours))
        .filter(own -> own.rgb() == colour.rgb() && !own.cmyk().isEmpty())
        .findFirst()
        .map(own -> new Colour(colour.name(), colour.rgb(), own.cmyk()))
        .orElse(colour);
  }

  /** What nobody mixed for print, of what the designs print. */
  void check(Identity identity, List<Problem> problems) {
    inked(identity.palette()).stream()
        .filter(colour -> colour.cmyk().isEmpty() && !colour.isNeutral())
        .filter(colour -> designs.stream().anyMatch(design -> design.uses(colour)))
        .flatMap(colour -> told(identity, colour).stream())
        .forEach(problems::add);
  }

  private Optional<Problem> told(Identity identity, Colour colour) {
    List<Integer> inks = printed.apply(colour).cmyk();
    return inks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Mistake.COLOUR_WITHOUT_INKS,
                identity.place(),
                colour.name(),
                colour.hex(),
                inks.stream().map(String::valueOf).collect(joining(", "))));
  }
}
