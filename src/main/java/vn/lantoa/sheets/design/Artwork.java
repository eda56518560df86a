package vn.lantoa.sheets.design;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.campaign.Colour;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.sheets.drawing.DrawingItem;

/** A user's drawing, such as a logo: used as it is, never redrawn or recoloured. */
public record Artwork(double width, double height, List<FlatShape> shapes) {
  public Artwork {
    shapes = List.copyOf(shapes);
  }

  public static Outcome<Artwork> read(Path svg, Source place) {
    return SvgFile.read(svg, place).then(root -> flattened(root, place));
  }

  static Outcome<Artwork> flattened(SvgElement root, Source place) {
    List<Problem> problems = new ArrayList<>(SvgElements.unsupported(root));
    Optional<Rectangle2D> board = SvgElements.viewBox(root).or(() -> SvgElements.size(root));
    if (board.isEmpty()) {
      problems.add(Problem.of(Mistake.NO_VIEW_BOX, root.place()));
    }
    if (!problems.isEmpty()) {
      return Outcome.failed(problems);
    }
    List<List<SvgElement>> branches =
        root.children().stream().filter(SvgElements::isDrawn).map(List::of).toList();
    return Flattener.flatten(root, board.get(), branches, true, place)
        .then(flattened -> drawn(branches, flattened, board.get(), place));
  }

  private static Outcome<Artwork> drawn(
      List<List<SvgElement>> branches,
      List<Flattener.Flattened> flattened,
      Rectangle2D board,
      Source place) {
    List<Problem> problems = new ArrayList<>();
    List<FlatShape> shapes = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      Flattener.Flattened here = flattened.get(i);
      SvgElement element = branches.get(i).get(0);
      here.effects().forEach(effect -> problems.add(SvgElements.unsupported(element, effect)));
      shapes.addAll(here.shapes());
    }
    if (shapes.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.of(Mistake.EMPTY_DRAWING, place));
    }
    return Outcome.of(new Artwork(board.getWidth(), board.getHeight(), shapes), problems);
  }

  /** The drawing in the middle of a box, as large as fits, in its own colours. */
  public List<DrawingItem.Fill> fit(Rectangle2D box) {
    double scale = scale(box);
    double top = box.getCenterY() - height * scale / 2;
    return at(box.getCenterX() - width * scale / 2, top, scale, f -> Colour.unnamed(f.rgb()));
  }

  /** The drawing on the lower edge of a slot, as large as fits. */
  List<DrawingItem.Fill> stand(Slot slot, Function<FlatShape, Colour> ink) {
    Rectangle2D box = slot.box();
    double scale = scale(box);
    double free = box.getWidth() - width * scale;
    double before =
        switch (slot.setting().across()) {
          case START -> 0;
          case CENTRE -> free / 2;
          case END -> free;
        };
    double top = box.getMaxY() - height * scale;
    return at(box.getX() + before, top, scale, ink);
  }

  private double scale(Rectangle2D box) {
    return Math.min(box.getWidth() / width, box.getHeight() / height);
  }

  private List<DrawingItem.Fill> at(
      double left, double top, double scale, Function<FlatShape, Colour> ink) {
    AffineTransform onto = new AffineTransform(scale, 0, 0, scale, left, top);
    return shapes.stream()
        .map(flat -> new DrawingItem.Fill(new Path2D.Double(flat.shape(), onto), ink.apply(flat)))
        .toList();
  }
}
