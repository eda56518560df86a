package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Format;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.Finishing;
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

  /** Nothing where neither a sample nor a finish is to be told. */
  static Optional<DrawingItem.Words> below(
      Format format, Finishing finishing, Optional<SourceText> sample, Typesetter typesetter) {
    double shorter = Math.min(format.widthMm(), format.heightMm());
    double size = Math.max(SMALLEST, Math.min(LARGEST, shorter * SHARE));
    return text(finish(finishing), sample)
        .map(text -> below(format, finishing, text, size, 1, typesetter));
  }

  /**
   * The same in a file in 1:10: what it is, then what it says of itself anyway. Its letters are as
   * small as may be on the page, ten times as large on the sheet.
   */
  static DrawingItem.Words ofTenth(
      Format format, Finishing finishing, Optional<SourceText> sample, Typesetter typesetter) {
    String tenth =
        "Tỷ lệ 1:10, gửi nhà in: phóng 10 lần (1000 %%), thành phẩm %s. %s"
            .formatted(format.measure(), finish(finishing))
            .strip();
    SourceText text = text(tenth, sample).orElseThrow();
    return below(format, finishing, text, SMALLEST * TENFOLD, TENFOLD, typesetter);
  }

  /** What the marks for finishing mean. */
  private static String finish(Finishing finishing) {
    List<String> steps = new ArrayList<>();
    if (finishing.hem() > 0) {
      String hem = Format.number(finishing.hem());
      steps.add("cắt theo vạch ngoài, gấp mép %s mm theo vạch cắt thành phẩm".formatted(hem));
    }
    if (finishing.eyelets() > 0) {
      steps.add("đóng khoen ở bốn góc và ở mỗi vạch ngắn");
    }
    return steps.isEmpty() ? "" : "Gia công: " + String.join("; ", steps) + ".";
  }

  private static Optional<SourceText> text(String words, Optional<SourceText> sample) {
    return words.isEmpty()
        ? sample
        : sample
            .map(
                copy ->
                    new SourceText(
                        words + " " + copy.marked(), copy.language(), copy.keepTogether()))
            .or(() -> Optional.of(new SourceText(words, FixedTexts.LANGUAGE, List.of())));
  }

  /**
   * @param scale mm of the sheet per mm of the page
   */
  private static DrawingItem.Words below(
      Format format,
      Finishing finishing,
      SourceText text,
      double size,
      double scale,
      Typesetter typesetter) {
    double marked =
        finishing.equals(Finishing.NONE) ? format.bleed() : finishing.reach(format.bleed());
    Rectangle2D box =
        new Rectangle2D.Double(
            ASIDE * scale,
            format.heightMm() + marked + GAP * scale,
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
