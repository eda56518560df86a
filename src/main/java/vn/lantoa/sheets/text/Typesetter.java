package vn.lantoa.sheets.text;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.text.lines.BreakRules;
import vn.lantoa.text.lines.MarkedText;
import vn.lantoa.text.lines.Strictness;
import vn.lantoa.text.lines.UnspacedText;

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

  /** How much smaller letters may be so that no line ends in a little word. */
  private static final double LEAST_SHARE = 0.48;

  /** The same where lines so set would leave a room empty that is higher than wide. */
  private static final double LEAST_SHARE_IN_EMPTY_ROOM = 0.57;

  /** A room of whose height less is taken looks empty. */
  private static final double FILLED = 0.4;

  private static final Set<Strictness> LOOSER =
      EnumSet.range(Strictness.HANGING, Strictness.BROKEN);

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
      int lines,
      Strictness strictness) {}

  /** A text that may fill a box, in mm from the top left of the trim. */
  public FittedText fit(
      SourceText copy, Rectangle2D box, TextStyle setting, Colour ink, DrawingItem.Role role) {
    return fit(copy, Room.of(box), setting, ink, role);
  }

  /** A text in a room, whose rules of breaking lines give way where it would not be legible. */
  public FittedText fit(
      SourceText copy, Room room, TextStyle setting, Colour ink, DrawingItem.Role role) {
    Rectangle2D box = room.box();
    if (!(box.getWidth() > 0) || !(box.getHeight() > 0)) {
      throw new IllegalArgumentException("no room for a text: " + box);
    }
    if (MarkedText.isEmpty(copy.marked())) {
      return new FittedText(new DrawingItem.Words(role, copy.language(), List.of(), ink), 0);
    }
    Tried tried = tried(copy, room, setting);
    List<DrawingItem.Line> lines = new LinePlacement(tried.text, room, setting).lines(tried.chosen);
    return new FittedText(
        new DrawingItem.Words(role, copy.language(), lines, ink), tried.capHeight());
  }

  /** A text as it would be under rules of some strictness. */
  private record Tried(BreakableText text, BreakableText.Chosen chosen) {
    double capHeight() {
      return text.capHeight() * chosen.size();
    }

    double leastShare(Room room) {
      boolean empty = chosen.size() * chosen.block().height() < FILLED * room.height();
      return empty && room.height() > room.width() ? LEAST_SHARE_IN_EMPTY_ROOM : LEAST_SHARE;
    }
  }

  /**
   * As many rules as leave the text legible; the last one if its letters grow enough without it.
   */
  private Tried tried(SourceText copy, Room room, TextStyle setting) {
    Tried best = tried(copy, room, setting, Strictness.WELL);
    for (Strictness looser : LOOSER) {
      boolean small = best.capHeight() < room.least();
      if (!small && looser != Strictness.HANGING) {
        return best;
      }
      Tried next = tried(copy, room, setting, looser);
      if (small || best.capHeight() < best.leastShare(room) * next.capHeight()) {
        best = next.capHeight() > best.capHeight() ? next : best;
      }
    }
    return best;
  }

  private Tried tried(SourceText copy, Room room, TextStyle setting, Strictness strictness) {
    Key key =
        new Key(
            copy,
            setting.weight(),
            setting.capitals(),
            setting.across(),
            setting.lines(),
            strictness);
    BreakableText text = wordings.of(key, this::wording);
    double largest = setting.largest() * room.height();
    return new Tried(text, text.best(room, largest));
  }

  private BreakableText wording(Key key) {
    SourceText copy = key.copy;
    MarkedText sentence = MarkedText.of(UnspacedText.parted(copy.marked(), copy.language()));
    int[] costs = BreakRules.costs(sentence, copy.language(), copy.keepTogether(), key.strictness);
    return new BreakableText(
        sentence,
        costs,
        fonts.typeface(key.weight),
        key.capitals,
        key.across,
        key.lines,
        key.strictness.allows(Strictness.LONE));
  }
}
