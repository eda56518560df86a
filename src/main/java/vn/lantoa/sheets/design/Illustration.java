package vn.lantoa.sheets.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * A drawing of the theme that stands in sheets.
 *
 * @param title what it shows, for those who do not see it
 * @param inks its colours, with their values for print
 */
public record Illustration(String title, List<Colour> inks, Artwork artwork) {
  public Illustration {
    inks = List.copyOf(inks);
  }

  static Outcome<Illustration> read(Path svg, Source place) {
    return SvgFile.read(svg, place)
        .then(
            root -> {
              List<Problem> problems = new ArrayList<>();
              String title = SvgElements.title(root);
              if (title.isEmpty()) {
                problems.add(Problem.of(Mistake.DESIGN_TITLE, place, "<title>"));
              }
              List<Colour> inks = SvgElements.inks(root, problems);
              return problems.isEmpty()
                  ? Artwork.flattened(root, place)
                      .then(art -> Outcome.of(new Illustration(title, inks, art), List.of()))
                  : Outcome.failed(problems);
            });
  }

  /**
   * The drawing on the lower edge of a slot.
   *
   * @param palette of the identity: where it has the very same colour, its values for print count
   */
  public DrawingItem.Figure in(Slot slot, List<Colour> palette) {
    ColourResolver colours = new ColourResolver(palette, inks);
    return new DrawingItem.Figure(
        title, slot.box(), artwork.stand(slot, flat -> colours.of(flat, Optional.empty())));
  }
}
