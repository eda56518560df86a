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

/** Reads one SVG file of a design. What is drawn in it costs most, and waits till it is wanted. */
final class ArtboardReader {
  private final SvgElement root;
  private final Source file;
  private final Rectangle2D board;
  private final String title;
  private final List<Colour> inks;
  private final List<MovableElement> branches;
  private final List<Problem> problems = new ArrayList<>();

  private ArtboardReader(
      SvgElement root, Source file, Rectangle2D board, String title, List<Colour> inks) {
    this.root = root;
    this.file = file;
    this.board = board;
    this.title = title;
    this.inks = inks;
    this.branches = MovableElement.of(root);
  }

  static Outcome<Artboard> read(Path path, Source place) {
    return open(path, place).then(ArtboardReader::read);
  }

  static Outcome<ArtboardReader> open(Path path, Source place) {
    return SvgFile.read(path, place).then(root -> open(root, place));
  }

  private static Outcome<ArtboardReader> open(SvgElement root, Source file) {
    List<Problem> problems = new ArrayList<>(SvgElements.unsupported(root));
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
    return problems.isEmpty()
        ? Outcome.of(new ArtboardReader(root, file, board.get(), title, inks), List.of())
        : Outcome.failed(problems);
  }

  /** The artboard with nothing on it. */
  Artboard blank() {
    return artboard(List.of(), List.of());
  }

  /** Whether it has a place for what only sheets of activities say. */
  boolean isForActivities() {
    return branches.stream()
        .filter(MovableElement::isSlot)
        .anyMatch(branch -> branch.slotWord().equals(Slot.Name.OCCASION.word()));
  }

  /** The artboard; to be read once. */
  Outcome<Artboard> read() {
    List<List<SvgElement>> chains = branches.stream().map(MovableElement::chain).toList();
    return Flattener.flatten(root, board, chains, false, file).then(this::artboard);
  }

  private Artboard artboard(List<ArtboardPart> pieces, List<Place> places) {
    return new Artboard(title, board.getWidth(), board.getHeight(), inks, pieces, places, file);
  }

  private Outcome<Artboard> artboard(List<Flattened> flattened) {
    List<ArtboardPart> pieces = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      sort(branches.get(i), flattened.get(i), pieces, places);
    }
    Artboard artboard = artboard(pieces, places);
    if (problems.isEmpty()) {
      problems.addAll(ArtboardCheck.problems(artboard));
    }
    return Outcome.of(artboard, problems);
  }

  /** Makes a branch a piece of the drawing or a slot. */
  private void sort(
      MovableElement branch, Flattened flattened, List<ArtboardPart> pieces, List<Place> places) {
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
