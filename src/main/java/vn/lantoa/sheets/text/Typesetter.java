package vn.lantoa.sheets.text;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Mark;

/**
 * Sets a text at the largest size that fits a box, in lines that read well. All ink is within the
 * box. How lines are chosen stands in {@link Wording}, {@link Ways} and {@link BreakRules}.
 *
 * <p>A slogan goes into many formats and designs: what does not depend on the box is kept. Many
 * threads may use one typesetter.
 */
public final class Typesetter {
  private static final int MOST_TEXTS = 2_000;

  private final Fonts fonts;
  private final Map<Key, Wording> wordings = new ConcurrentHashMap<>();

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  private record Key(
      Copy copy, Setting.Weight weight, boolean capitals, Setting.Across across, int lines) {}

  /**
   * @param box in mm from the top left of the trim
   */
  public Fitted fit(Copy copy, Rectangle2D box, Setting setting, Colour ink, Mark.Role role) {
    if (!(box.getWidth() > 0) || !(box.getHeight() > 0)) {
      throw new IllegalArgumentException("no room for a text: " + box);
    }
    if (Sentence.isEmpty(copy.marked())) {
      return new Fitted(new Mark.Words(role, copy.language(), List.of(), ink), 0, List.of());
    }
    Wording wording = wording(copy, setting);
    Wording.Chosen chosen =
        wording.best(box.getWidth(), box.getHeight(), setting.largest() * box.getHeight());
    List<Mark.Line> lines = new Placing(wording, box, setting).lines(chosen);
    return new Fitted(
        new Mark.Words(role, copy.language(), lines, ink),
        wording.capHeight() * chosen.size(),
        lines.stream().map(Mark.Line::text).toList());
  }

  /**
   * Sets small text at a fixed size, as many words on a line as fit.
   *
   * @param corner top left of the paragraph, in mm
   * @param width of the lines, in mm
   * @param size of the letters (em), in mm
   */
  public Paragraph paragraph(
      Copy copy, Point2D corner, double width, double size, Setting.Weight weight, Colour ink) {
    if (!(width > 0) || !(size > 0)) {
      throw new IllegalArgumentException("no room for a paragraph: " + width + " × " + size);
    }
    Typeface typeface = fonts.typeface(weight);
    Sentence sentence = Paragraph.cut(Sentence.of(copy.marked()), typeface, width / size);
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether());
    List<Shape> shapes = sentence.words().stream().map(typeface::shape).toList();
    List<Mark.Line> lines = new ArrayList<>();
    for (Row row : Paragraph.wrap(sentence, costs, shapes, typeface.space(), width / size)) {
      double y = corner.getY() + (Paragraph.ASCENT + lines.size() * Paragraph.PITCH) * size;
      lines.add(Placing.line(sentence, row, row.letters(shapes), size, corner.getX(), y));
    }
    double height = lines.size() * Paragraph.PITCH * size;
    return new Paragraph(new Mark.Words(Mark.Role.PARAGRAPH, copy.language(), lines, ink), height);
  }

  private Wording wording(Copy copy, Setting setting) {
    Key key =
        new Key(copy, setting.weight(), setting.capitals(), setting.across(), setting.lines());
    Wording known = wordings.get(key);
    if (known != null) {
      return known;
    }
    Sentence sentence = Sentence.of(copy.marked());
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether());
    Typeface typeface = fonts.typeface(setting.weight());
    Wording wording =
        new Wording(
            sentence, costs, typeface, setting.capitals(), setting.across(), setting.lines());
    if (wordings.size() < MOST_TEXTS) {
      wordings.put(key, wording);
    }
    return wording;
  }
}
