package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.Typesetter;

/**
 * A line below the trim and its bleed, between the crop marks: whoever opens the file reads it, and
 * it is cut off with the rest of the slug. Lengths are mm.
 */
final class Notice {
  /** What crop marks keep from the bleed, too. */
  private static final double GAP = 1;

  /** What the line keeps from crop marks at its ends. */
  private static final double ASIDE = 3;

  /** A share of the sheet's shorter side, since a banner is looked at as a whole. */
  private static final double SHARE = 1 / 60.0;

  private static final double SMALLEST = 3;
  private static final double LARGEST = 20;

  /** Room for a line with its marks, as a share of the letters' size. */
  private static final double LINE = 1.45;

  private Notice() {}

  static DrawingItem.Words below(Format format, SourceText text, Typesetter typesetter) {
    double shorter = Math.min(format.widthMm(), format.heightMm());
    double size = Math.max(SMALLEST, Math.min(LARGEST, shorter * SHARE));
    Rectangle2D box =
        new Rectangle2D.Double(
            ASIDE,
            format.heightMm() + format.bleed() + GAP,
            format.widthMm() - 2 * ASIDE,
            size * LINE);
    TextStyle setting =
        new TextStyle(
            TextStyle.Weight.MEDIUM,
            false,
            TextStyle.Across.START,
            TextStyle.Down.TOP,
            1 / LINE,
            1);
    return typesetter.fit(text, box, setting, Colour.BLACK, DrawingItem.Role.PARAGRAPH).words();
  }
}
