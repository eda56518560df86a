package vn.lantoa.sheets;

import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.lantoa.bytes.LruCache;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.drawing.QrCode;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.Typesetter;

/**
 * QR codes with what they are good for, black on white whatever the design: many telephones read
 * nothing else. Safe for many threads.
 */
final class CodePanel {
  /** One for each slogan, some 1 kB. */
  private static final int MOST_CODES = 512;

  /** What the words take of a panel: below the code, or beside it where that is wider than high. */
  private static final double WORDS = 0.2;

  private static final double WIDE = 1.5;

  /** Around the words, as a share of the panel's height; the code has its quiet zone. */
  private static final double PAD = 0.04;

  private static final int MOST_LINES = 2;

  private final Typesetter typesetter;
  private final SourceText caption;
  private final LruCache<String, QrCode> codes = new LruCache<>(MOST_CODES);

  CodePanel(Typesetter typesetter, SourceText caption) {
    this.typesetter = typesetter;
    this.caption = caption;
  }

  List<DrawingItem> of(String url, Rectangle2D box) {
    double height = box.getHeight();
    double pad = PAD * height;
    boolean beside = box.getWidth() > WIDE * height;
    Rectangle2D code =
        beside
            ? box(box.getX(), box.getY(), height, height)
            : box(box.getX(), box.getY(), box.getWidth(), (1 - WORDS) * height);
    Rectangle2D words =
        beside
            ? box(code.getMaxX(), box.getY() + pad, box.getWidth() - height - pad, height - 2 * pad)
            : box(box.getX() + pad, code.getMaxY() - pad, box.getWidth() - 2 * pad, WORDS * height);
    return List.of(
        codes.of(url, QrCode::of).figure(box, code, Colour.BLACK, Colour.WHITE, "Mã QR: " + url),
        typesetter
            .fit(caption, words, style(beside), Colour.BLACK, DrawingItem.Role.PARAGRAPH)
            .words());
  }

  private static TextStyle style(boolean beside) {
    return new TextStyle(
        TextStyle.Weight.EXTRA_BOLD,
        false,
        beside ? TextStyle.Across.START : TextStyle.Across.CENTRE,
        TextStyle.Down.MIDDLE,
        1.0 / MOST_LINES,
        beside ? MOST_LINES * 2 : MOST_LINES);
  }

  private static Rectangle2D box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
