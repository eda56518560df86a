package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
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

  private static final int TENFOLD = 10;

  /** Room for a line with its marks, as a share of the letters' size. */
  private static final double LINE = 1.45;

  private Notice() {}

  static DrawingItem.Words below(Format format, SourceText text, Typesetter typesetter) {
    double shorter = Math.min(format.widthMm(), format.heightMm());
    double size = Math.max(SMALLEST, Math.min(LARGEST, shorter * SHARE));
    return below(format, text, size, 1, typesetter);
  }

  /**
   * The same in a file in 1:10: what it is, then what it says of itself anyway. Its letters are as
   * small as may be on the page, ten times as large on the sheet.
   */
  static DrawingItem.Words ofTenth(
      Format format, Optional<SourceText> text, Typesetter typesetter) {
    String tenth =
        "Tỷ lệ 1:10, gửi nhà in: phóng 10 lần (1000 %%), thành phẩm %s."
            .formatted(format.measure());
    SourceText whole =
        text.map(
                copy ->
                    new SourceText(
                        tenth + " " + copy.marked(), copy.language(), copy.keepTogether()))
            .orElseGet(() -> new SourceText(tenth, FixedTexts.LANGUAGE, List.of()));
    return below(format, whole, SMALLEST * TENFOLD, TENFOLD, typesetter);
  }

  /**
   * @param scale mm of the sheet per mm of the page
   */
  private static DrawingItem.Words below(
      Format format, SourceText text, double size, double scale, Typesetter typesetter) {
    Rectangle2D box =
        new Rectangle2D.Double(
            ASIDE * scale,
            format.heightMm() + format.bleed() + GAP * scale,
            format.widthMm() - 2 * ASIDE * scale,
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
