package vn.lantoa.sheets;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
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
  static final double MARGIN = 18;
  static final double TEXT_WIDTH = WIDTH - 2 * MARGIN;

  /** Between columns. */
  static final double GAP = 4;

  private static final Style FOOT =
      new Style(DrawingItem.Role.PARAGRAPH, TextStyle.Weight.MEDIUM, 2.6, 0, 0);

  /** Room for a line with its marks, as a share of the letters' size. */
  private static final double LINE = 1.45;

  private static final int MOST_LINES = 12;
  private static final double THIN = 0.2;

  private final Typesetter typesetter;
  private final String title;
  private final Optional<String> foot;
  private final List<List<DrawingItem>> pages = new ArrayList<>();
  private List<DrawingItem> marks = new ArrayList<>();
  private double y = MARGIN;

  TextPages(Typesetter typesetter, String title) {
    this(typesetter, title, Optional.empty());
  }

  /**
   * @param foot what stands below each page, before its number
   */
  TextPages(Typesetter typesetter, String title, Optional<String> foot) {
    this.typesetter = typesetter;
    this.title = title;
    this.foot = foot;
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
    return add(height, style.before(), led, top -> List.of(fit(text, style, top).words()));
  }

  /**
   * Adds what is drawn.
   *
   * @param drawn by where its top is
   */
  TextPages add(
      double height, double before, double led, DoubleFunction<List<? extends DrawingItem>> drawn) {
    if (y + before + height + led > HEIGHT - MARGIN) {
      turn();
    }
    y += y > MARGIN ? before : 0;
    marks.addAll(drawn.apply(y));
    y += height;
    return this;
  }

  /** Adds texts side by side, a line each, as if there were so many. */
  TextPages columns(List<String> texts, Style style, int count) {
    double width = (TEXT_WIDTH - (count - 1) * GAP) / count;
    return add(
        style.size() * LINE,
        style.before(),
        0,
        top -> {
          List<DrawingItem> words = new ArrayList<>();
          for (int i = 0; i < texts.size(); i++) {
            double left = MARGIN + i * (width + GAP);
            words.add(fit(texts.get(i), style, left, width, top, 1).words());
          }
          return words;
        });
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
    for (int i = 0; i < pages.size() && foot.isPresent(); i++) {
      String number = "Trang %s/%s".formatted(i + 1, pages.size());
      double top = HEIGHT - MARGIN + 2 * FOOT.size();
      pages.get(i).add(fit(foot.get() + " · " + number, FOOT, top).words());
    }
    return pages.stream()
        .map(page -> Drawing.of(title, FixedTexts.LANGUAGE, WIDTH, HEIGHT, 0, page))
        .toList();
  }

  private void turn() {
    if (!marks.isEmpty()) {
      pages.add(marks);
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
    double width = TEXT_WIDTH - style.indent();
    return fit(text, style, MARGIN + style.indent(), width, top, lines);
  }

  private FittedText fit(
      String text, Style style, double left, double width, double top, int lines) {
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
        new Rectangle2D.Double(left, top, width, height),
        setting,
        Colour.BLACK,
        style.role());
  }

  private static double size(FittedText fitted) {
    return fitted.words().lines().stream().mapToDouble(DrawingItem.Line::size).min().orElse(0);
  }
}
