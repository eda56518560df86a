package vn.lantoa.sheets.text;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem;

/**
 * Sets a text at the largest size that fits a box, in lines that read well. All ink is within the
 * box. How lines are chosen stands in {@link BreakableText}, {@link LineBreaker} and {@link
 * BreakRules}.
 *
 * <p>A slogan goes into many formats and designs: what does not depend on the box is kept. Many
 * threads may use one typesetter.
 */
public final class Typesetter {
  private static final int MOST_TEXTS = 2_000;

  private final Fonts fonts;
  private final Map<Key, BreakableText> wordings = new ConcurrentHashMap<>();

  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  private record Key(
      SourceText copy,
      TextStyle.Weight weight,
      boolean capitals,
      TextStyle.Across across,
      int lines) {}

  /**
   * @param box in mm from the top left of the trim
   */
  public FittedText fit(
      SourceText copy, Rectangle2D box, TextStyle setting, Colour ink, DrawingItem.Role role) {
    if (!(box.getWidth() > 0) || !(box.getHeight() > 0)) {
      throw new IllegalArgumentException("no room for a text: " + box);
    }
    if (MarkedText.isEmpty(copy.marked())) {
      return new FittedText(
          new DrawingItem.Words(role, copy.language(), List.of(), ink), 0, List.of());
    }
    BreakableText wording = wording(copy, setting);
    BreakableText.Chosen chosen =
        wording.best(box.getWidth(), box.getHeight(), setting.largest() * box.getHeight());
    List<DrawingItem.Line> lines = new LinePlacement(wording, box, setting).lines(chosen);
    return new FittedText(
        new DrawingItem.Words(role, copy.language(), lines, ink),
        wording.capHeight() * chosen.size(),
        lines.stream().map(DrawingItem.Line::text).toList());
  }

  /**
   * Sets small text at a fixed size, as many words on a line as fit.
   *
   * @param corner top left of the paragraph, in mm
   * @param width of the lines, in mm
   * @param size of the letters (em), in mm
   */
  public Paragraph paragraph(
      SourceText copy,
      Point2D corner,
      double width,
      double size,
      TextStyle.Weight weight,
      Colour ink) {
    if (!(width > 0) || !(size > 0)) {
      throw new IllegalArgumentException("no room for a paragraph: " + width + " × " + size);
    }
    Typeface typeface = fonts.typeface(weight);
    MarkedText sentence = Paragraph.cut(MarkedText.of(copy.marked()), typeface, width / size);
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether());
    List<ShapedWord> shapes = sentence.words().stream().map(typeface::shape).toList();
    List<DrawingItem.Line> lines = new ArrayList<>();
    for (Line row : Paragraph.wrap(sentence, costs, shapes, typeface.space(), width / size)) {
      double y = corner.getY() + (Paragraph.ASCENT + lines.size() * Paragraph.PITCH) * size;
      lines.add(LinePlacement.line(sentence, row, row.letters(shapes), size, corner.getX(), y));
    }
    double height = lines.size() * Paragraph.PITCH * size;
    return new Paragraph(
        new DrawingItem.Words(DrawingItem.Role.PARAGRAPH, copy.language(), lines, ink), height);
  }

  private BreakableText wording(SourceText copy, TextStyle setting) {
    Key key =
        new Key(copy, setting.weight(), setting.capitals(), setting.across(), setting.lines());
    BreakableText known = wordings.get(key);
    if (known != null) {
      return known;
    }
    MarkedText sentence = MarkedText.of(copy.marked());
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether());
    Typeface typeface = fonts.typeface(setting.weight());
    BreakableText wording =
        new BreakableText(
            sentence, costs, typeface, setting.capitals(), setting.across(), setting.lines());
    if (wordings.size() < MOST_TEXTS) {
      wordings.put(key, wording);
    }
    return wording;
  }
}
