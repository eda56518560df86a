package vn.lantoa.sheets;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.Colour;
import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.sheets.text.FittedText;
import vn.lantoa.sheets.text.SourceText;
import vn.lantoa.sheets.text.TextStyle;
import vn.lantoa.sheets.text.Typesetter;

/** Paragraphs one below the other, on as many pages of A4 as they need. Lengths are mm. */
final class TextPages {
  private static final double WIDTH = 210;
  private static final double HEIGHT = 297;
  private static final double MARGIN = 18;

  /** Room for a line with its marks, as a share of the letters' size. */
  private static final double LINE = 1.45;

  private static final int MOST_LINES = 12;
  private static final double THIN = 0.2;

  private final Typesetter typesetter;
  private final String title;
  private final List<Drawing> pages = new ArrayList<>();
  private List<DrawingItem> marks = new ArrayList<>();
  private double y = MARGIN;

  TextPages(Typesetter typesetter, String title) {
    this.typesetter = typesetter;
    this.title = title;
  }

  /**
   * How a paragraph looks.
   *
   * @param size of the letters (em)
   * @param before clear space above
   * @param indent from the left margin
   */
  record Style(
      DrawingItem.Role role, TextStyle.Weight weight, double size, double before, double indent) {}

  /** Adds a paragraph. It starts a page where this one has no room for it and what it leads. */
  TextPages add(String text, Style style, double led) {
    FittedText fitted = fit(text, style, 0);
    double height = fitted.lines().size() * style.size() * LINE;
    if (y + style.before() + height + led > HEIGHT - MARGIN) {
      turn();
    }
    y += y > MARGIN ? style.before() : 0;
    marks.add(fit(text, style, y).words());
    y += height;
    return this;
  }

  TextPages add(String text, Style style) {
    return add(text, style, 0);
  }

  /** An empty box in the left margin of the next paragraph, for a number written by hand. */
  TextPages box(double width, double height, double before, double led) {
    if (y + before + led > HEIGHT - MARGIN) {
      turn();
    }
    double top = y + (y > MARGIN ? before : 0);
    Path2D frame = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    frame.append(new Rectangle2D.Double(MARGIN, top, width, height), false);
    frame.append(
        new Rectangle2D.Double(MARGIN + THIN, top + THIN, width - 2 * THIN, height - 2 * THIN),
        false);
    marks.add(new DrawingItem.Fill(frame, Colour.BLACK));
    return this;
  }

  List<Drawing> pages() {
    turn();
    return List.copyOf(pages);
  }

  private void turn() {
    if (!marks.isEmpty()) {
      pages.add(Drawing.of(title, FixedTexts.LANGUAGE, WIDTH, HEIGHT, 0, marks));
    }
    marks = new ArrayList<>();
    y = MARGIN;
  }

  /**
   * The fewest lines at which the letters keep their size; where a word is too long for any, such
   * as the name of a file, the fewest at which they are largest.
   */
  private FittedText fit(String text, Style style, double top) {
    FittedText best = fit(text, style, top, 1);
    for (int lines = 2; size(best) <= 0.999 * style.size() && lines <= MOST_LINES; lines++) {
      FittedText next = fit(text, style, top, lines);
      best = size(next) > 1.001 * size(best) ? next : best;
    }
    return best;
  }

  private FittedText fit(String text, Style style, double top, int lines) {
    double width = WIDTH - 2 * MARGIN - style.indent();
    double height = lines * style.size() * LINE;
    TextStyle setting =
        new TextStyle(
            style.weight(),
            false,
            TextStyle.Across.START,
            TextStyle.Down.MIDDLE,
            style.size() / height,
            lines);
    return typesetter.fit(
        new SourceText(text, FixedTexts.LANGUAGE, List.of()),
        new Rectangle2D.Double(MARGIN + style.indent(), top, width, height),
        setting,
        Colour.BLACK,
        style.role());
  }

  private static double size(FittedText fitted) {
    return fitted.words().lines().stream().mapToDouble(DrawingItem.Line::size).min().orElse(0);
  }
}
