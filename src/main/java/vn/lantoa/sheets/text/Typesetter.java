package vn.lantoa.sheets.text;

import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.lantoa.bytes.LruCache;
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
  private final LruCache<Key, BreakableText> wordings = new LruCache<>(MOST_TEXTS);

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
      return new FittedText(new DrawingItem.Words(role, copy.language(), List.of(), ink), 0);
    }
    Key key =
        new Key(copy, setting.weight(), setting.capitals(), setting.across(), setting.lines());
    BreakableText wording = wordings.of(key, this::wording);
    BreakableText.Chosen chosen =
        wording.best(box.getWidth(), box.getHeight(), setting.largest() * box.getHeight());
    List<DrawingItem.Line> lines = new LinePlacement(wording, box, setting).lines(chosen);
    return new FittedText(
        new DrawingItem.Words(role, copy.language(), lines, ink),
        wording.capHeight() * chosen.size());
  }

  private BreakableText wording(Key key) {
    SourceText copy = key.copy;
    MarkedText sentence = MarkedText.of(UnspacedText.parted(copy.marked(), copy.language()));
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether());
    return new BreakableText(
        sentence, costs, fonts.typeface(key.weight), key.capitals, key.across, key.lines);
  }
}
