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
import vn.lantoa.bytes.LruCache;
import vn.lantoa.sheets.drawing.DrawingItem;

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
  private final LruCache<String, ShapedWord> shapes = new LruCache<>(MOST_WORDS);
  private final GlyphParts pieces = new GlyphParts();
  private final Map<Font, Map<Integer, List<DrawingItem.Letter>>> glyphs =
      new ConcurrentHashMap<>();
  private final double capHeight;
  private final double space;

  /**
   * @param fonts at the size {@link DrawingItem.Letter#EM}, with kerning
   */
  Typeface(List<Font> fonts) {
    this.fonts = List.copyOf(fonts);
    Path2D capital = new Path2D.Float(laidOut(fonts.get(0), "H").getOutline());
    this.capHeight = -InkBox.contours(capital).get(0).down().getMin() / DrawingItem.Letter.EM;
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
  ShapedWord shape(String word) {
    return shapes.of(word, this::draw);
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

  private ShapedWord draw(String word) {
    List<String> clusters = Clusters.of(word);
    List<DrawingItem.Letter> letters = new ArrayList<>();
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
        for (DrawingItem.Letter piece : pieces(font, run.getGlyphCode(i))) {
          letters.add(piece.movedBy(pen + place.getX(), place.getY()));
        }
      }
      pen += run.getGlyphPosition(run.getNumGlyphs()).getX();
      from = to;
    }
    return measured(pen / DrawingItem.Letter.EM, letters);
  }

  private static GlyphVector laidOut(Font font, String run) {
    char[] letters = run.toCharArray();
    return font.layoutGlyphVector(UNHINTED, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private List<DrawingItem.Letter> pieces(Font font, int glyph) {
    return glyphs
        .computeIfAbsent(font, f -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            glyph,
            code -> {
              GlyphVector alone = font.createGlyphVector(UNHINTED, new int[] {code});
              return pieces.of(new Path2D.Double(alone.getOutline()));
            });
  }

  private ShapedWord measured(double advance, List<DrawingItem.Letter> letters) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double above = 0;
    double below = 0;
    List<ShapedWord.Reach> marks = new ArrayList<>();
    List<ShapedWord.Reach> tails = new ArrayList<>();
    DrawingItem.Line line = new DrawingItem.Line("", 0, 0, 0, DrawingItem.Letter.EM, letters);
    for (InkBox ink : InkBox.contours(line.outline())) {
      double from = ink.across().getMin() / DrawingItem.Letter.EM;
      double to = ink.across().getMax() / DrawingItem.Letter.EM;
      double top = -ink.down().getMin() / DrawingItem.Letter.EM;
      double bottom = ink.down().getMax() / DrawingItem.Letter.EM;
      left = Math.min(left, from);
      right = Math.max(right, to);
      above = Math.max(above, top);
      below = Math.max(below, bottom);
      if (top > capHeight) {
        marks.add(new ShapedWord.Reach(from, to, top));
      }
      if (bottom > 0) {
        tails.add(new ShapedWord.Reach(from, to, bottom));
      }
    }
    return left > right
        ? new ShapedWord(advance, 0, 0, 0, 0, marks, tails, letters)
        : new ShapedWord(advance, left, right, above, below, marks, tails, letters);
  }

  /** The first font that has all these letters; the first of all where none has. */
  private Font first(List<String> clusters) {
    return fonts.stream()
        .filter(font -> clusters.stream().allMatch(cluster -> draws(font, cluster)))
        .findFirst()
        .orElse(fonts.get(0));
  }
}
