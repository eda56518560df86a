package vn.lantoa.sheets.design;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.design.Artboard.Place;
import vn.lantoa.sheets.design.Flattener.Flattened;

/** Reads one SVG file of a design. */
final class ArtboardReader {
  private final Source file;
  private final List<Problem> problems = new ArrayList<>();

  private ArtboardReader(Source file) {
    this.file = file;
  }

  static Outcome<Artboard> read(Path path, Source place) {
    return SvgFile.read(path, place).then(root -> new ArtboardReader(place).read(root));
  }

  private Outcome<Artboard> read(SvgElement root) {
    problems.addAll(SvgElements.unsupported(root));
    problems.addAll(SvgAttributes.unknown(root));
    Optional<Rectangle2D> board = SvgElements.viewBox(root);
    if (board.isEmpty()) {
      problems.add(Problem.of(Mistake.NO_VIEW_BOX, root.place()));
    }
    String title = SvgElements.title(root);
    if (title.isEmpty()) {
      problems.add(Problem.of(Mistake.DESIGN_TITLE, file, "<title>"));
    }
    List<Colour> inks = SvgElements.inks(root, problems);
    if (!problems.isEmpty()) {
      return Outcome.failed(problems);
    }
    List<MovableElement> branches = MovableElement.of(root);
    List<List<SvgElement>> chains = branches.stream().map(MovableElement::chain).toList();
    return Flattener.flatten(root, board.get(), chains, false, file)
        .then(flattened -> artboard(title, inks, board.get(), branches, flattened));
  }

  private Outcome<Artboard> artboard(
      String title,
      List<Colour> inks,
      Rectangle2D board,
      List<MovableElement> branches,
      List<Flattened> flattened) {
    List<ArtboardPart> pieces = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      sort(branches.get(i), flattened.get(i), board, pieces, places);
    }
    Artboard artboard =
        new Artboard(title, board.getWidth(), board.getHeight(), inks, pieces, places, file);
    if (problems.isEmpty()) {
      problems.addAll(ArtboardCheck.problems(artboard));
    }
    return Outcome.of(artboard, problems);
  }

  /** Makes a branch a piece of the drawing or a slot. */
  private void sort(
      MovableElement branch,
      Flattened flattened,
      Rectangle2D board,
      List<ArtboardPart> pieces,
      List<Place> places) {
    SvgAttributes attributes = new SvgAttributes(branch, problems);
    SvgElement element = branch.element();
    boolean slot = branch.isSlot();
    flattened.effects().stream()
        .filter(effect -> !(slot && effect.equals(Flattener.OPACITY)))
        .forEach(effect -> problems.add(SvgElements.unsupported(element, effect)));
    List<FlatShape> shapes = flattened.shapes();
    if (slot && (!element.is("rect") || shapes.isEmpty())) {
      problems.add(Problem.of(Mistake.SLOT_NOT_RECTANGLE, element.place(), branch.slotWord()));
      return;
    }
    if (shapes.isEmpty()) {
      return;
    }
    Rectangle2D bounds = shapes.get(0).shape().getBounds2D();
    shapes.forEach(flat -> Rectangle2D.union(bounds, flat.shape().getBounds2D(), bounds));
    boolean slogan = slot && branch.slotWord().equals(Slot.Name.SLOGAN.word());
    boolean room = slot || (shapes.size() == 1 && shapes.get(0).rectangle());
    Anchor across = Anchor.of(bounds.getMinX(), bounds.getMaxX(), board.getWidth(), room);
    Anchor down = Anchor.of(bounds.getMinY(), bounds.getMaxY(), board.getHeight(), room);
    ArtboardPart piece =
        new ArtboardPart(
            shapes,
            bounds,
            attributes.across().orElse(slogan ? Anchor.STRETCH : across),
            attributes.down().orElse(slogan ? Anchor.STRETCH : down),
            attributes.condition(),
            attributes.ink(),
            element.place());
    if (slot) {
      attributes
          .slot()
          .ifPresent(
              name ->
                  places.add(
                      new Place(
                          name,
                          piece,
                          attributes.setting(name),
                          attributes.yields(),
                          attributes.gap())));
    } else {
      pieces.add(piece);
    }
  }
}
