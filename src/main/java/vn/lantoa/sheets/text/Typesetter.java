package vn.lantoa.sheets.text;

import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Mark;

/**
 * Sets a text at the largest size that fits a box, in lines that read well. All ink is within the
 * box. How lines are chosen stands in {@link Breaker} and {@link BreakRules}.
 */
public final class Typesetter {
  private final Fonts fonts;

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * @param box in mm from the top left of the trim
   */
  public Fitted fit(Copy copy, Rectangle2D box, Setting setting, Colour ink, Mark.Role role) {
    if (!(box.getWidth() > 0) || !(box.getHeight() > 0)) {
      throw new IllegalArgumentException("no room for a text: " + box);
    }
    Sentence sentence = Sentence.of(copy.marked());
    if (sentence.words().isEmpty()) {
      return new Fitted(new Mark.Words(role, copy.language(), List.of(), ink), 0, List.of());
    }
    Typeface typeface = fonts.typeface(setting.weight());
    List<Shape> shapes = shapes(sentence, typeface, setting.capitals());
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether());
    Units units = Units.of(sentence, costs, shapes, typeface);
    Breaking breaking =
        Breaker.best(
            units,
            box.getWidth(),
            box.getHeight(),
            setting.largest() * box.getHeight(),
            setting.lines());
    List<Mark.Line> lines =
        new Placing(sentence, shapes, units, typeface).lines(breaking, box, setting);
    return new Fitted(
        new Mark.Words(role, copy.language(), lines, ink),
        typeface.capHeight() * breaking.size(),
        lines.stream().map(Mark.Line::text).toList());
  }

  private static List<Shape> shapes(Sentence sentence, Typeface typeface, boolean capitals) {
    return sentence.words().stream()
        .map(word -> typeface.shape(capitals ? Capitals.of(word) : word))
        .toList();
  }
}
