package vn.lantoa.sheets.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.sheets.drawing.Mark;

/**
 * The fonts of one weight, the best first. A word is drawn in one font where one has all its
 * letters, since letters of two fonts in one word look like a ransom note; else in runs, each in
 * the first font that has the whole letter with its marks.
 *
 * <p>Words are shaped once, without hinting, at one size: the units of the font. What is drawn is
 * scaled from there, so sizes are exact multiples of each other.
 */
final class Typeface {
  private static final int MOST_WORDS = 20_000;

  private static final FontRenderContext UNHINTED =
      new FontRenderContext(new AffineTransform(), true, true);

  private final List<Font> fonts;
  private final Map<String, Shape> shapes = new ConcurrentHashMap<>();
  private final Pieces pieces = new Pieces();
  private final Map<Font, Map<Integer, List<Mark.Letter>>> glyphs = new ConcurrentHashMap<>();
  private final double capHeight;
  private final double space;

  /**
   * @param fonts at the size {@link Mark.Letter#EM}, with kerning
   */
  Typeface(List<Font> fonts) {
    this.fonts = List.copyOf(fonts);
    this.capHeight =
        -Ink.contours(new Path2D.Float(laidOut(fonts.get(0), "H").getOutline())).get(0).top()
            / Mark.Letter.EM;
    this.space = draw(" ").advance();
  }

  /** The height of H in the first font, in em. */
  double capHeight() {
    return capHeight;
  }

  /** The advance between two words, in em. */
  double space() {
    return space;
  }

  /**
   * @param word in NFC
   */
  Shape shape(String word) {
    Shape known = shapes.get(word);
    if (known != null) {
      return known;
    }
    Shape shape = draw(word);
    if (shapes.size() < MOST_WORDS) {
      shapes.put(word, shape);
    }
    return shape;
  }

  /**
   * @param cluster in NFC
   */
  boolean draws(String cluster) {
    return fonts.stream().anyMatch(font -> draws(font, cluster));
  }

  /**
   * The first font has the marks of Vietnamese in ready-made letters only: what is left of marks
   * after NFC (ê̆ of Ba-na) it would set beside the letter rather than upon it.
   */
  private boolean draws(Font font, String cluster) {
    boolean readyMade = cluster.codePointCount(0, cluster.length()) == 1;
    return (readyMade || !font.equals(fonts.get(0))) && font.canDisplayUpTo(cluster) < 0;
  }

  private Shape draw(String word) {
    List<String> clusters = Clusters.of(word);
    List<Mark.Letter> letters = new ArrayList<>();
    Font whole = first(clusters);
    double pen = 0;
    for (int from = 0; from < clusters.size(); ) {
      Font font = whole;
      int to = clusters.size();
      if (clusters.stream().anyMatch(cluster -> !draws(whole, cluster))) {
        font = first(List.of(clusters.get(from)));
        to = from + 1;
        while (to < clusters.size() && font.equals(first(List.of(clusters.get(to))))) {
          to++;
        }
      }
      GlyphVector run = laidOut(font, String.join("", clusters.subList(from, to)));
      for (int i = 0; i < run.getNumGlyphs(); i++) {
        Point2D place = run.getGlyphPosition(i);
        for (Mark.Letter piece : pieces(font, run.getGlyphCode(i))) {
          letters.add(piece.movedBy(pen + place.getX(), place.getY()));
        }
      }
      pen += run.getGlyphPosition(run.getNumGlyphs()).getX();
      from = to;
    }
    return measured(pen / Mark.Letter.EM, letters);
  }

  private static GlyphVector laidOut(Font font, String run) {
    char[] letters = run.toCharArray();
    return font.layoutGlyphVector(UNHINTED, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private List<Mark.Letter> pieces(Font font, int glyph) {
    return glyphs
        .computeIfAbsent(font, f -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            glyph,
            code -> {
              GlyphVector alone = font.createGlyphVector(UNHINTED, new int[] {code});
              return pieces.of(new Path2D.Double(alone.getOutline()));
            });
  }

  private Shape measured(double advance, List<Mark.Letter> letters) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double above = 0;
    double below = 0;
    List<Shape.Reach> marks = new ArrayList<>();
    List<Shape.Reach> tails = new ArrayList<>();
    Mark.Line line = new Mark.Line("", 0, 0, 0, Mark.Letter.EM, letters);
    for (Ink ink : Ink.contours(line.outline())) {
      double from = ink.left() / Mark.Letter.EM;
      double to = ink.right() / Mark.Letter.EM;
      double top = -ink.top() / Mark.Letter.EM;
      double bottom = ink.bottom() / Mark.Letter.EM;
      left = Math.min(left, from);
      right = Math.max(right, to);
      above = Math.max(above, top);
      below = Math.max(below, bottom);
      if (top > capHeight) {
        marks.add(new Shape.Reach(from, to, top));
      }
      if (bottom > 0) {
        tails.add(new Shape.Reach(from, to, bottom));
      }
    }
    return left > right
        ? new Shape(advance, 0, 0, 0, 0, marks, tails, letters)
        : new Shape(advance, left, right, above, below, marks, tails, letters);
  }

  /** The first font that has all these letters; the first of all where none has. */
  private Font first(List<String> clusters) {
    return fonts.stream()
        .filter(font -> clusters.stream().allMatch(cluster -> draws(font, cluster)))
        .findFirst()
        .orElse(fonts.get(0));
  }
}
