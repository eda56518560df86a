package vn.lantoa.sheets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.sheets.drawing.DrawingItem;
import vn.lantoa.text.lines.MarkedText;

/**
 * A text in its letters, ready for any box.
 *
 * <p>A way c to break it has the quality q(c) = 0.94^badness and the size Size(c, box) = min(width
 * / widest line, height / height of the lines). In the box that fits it exactly, a way should be
 * better than all others: where another one d has the larger q(d) · Size(d, box) there, so that it
 * reads better and is nearly as large, c is struck out. What is left depends on the text alone. The
 * text is drawn in the way that is largest in its box, up to the largest size that the design
 * allows. For every way Size grows with the box and never shrinks, so the largest does: <b>a larger
 * box never gives smaller text</b>. Of equal ways the one with fewer lines is taken, then the less
 * bad.
 */
final class BreakableText {
  private static final double[] QUALITY =
      IntStream.range(0, 64).mapToDouble(badness -> Math.pow(0.94, badness)).toArray();

  private final MarkedText sentence;
  private final List<ShapedWord> shapes;
  private final Typeface typeface;
  private final TextStyle.Across across;
  private final BreakUnits units;
  private final double leastPitch;
  private final List<TextBlock> blocks;

  /**
   * @param sentence of at least one word
   * @param lines the most lines
   */
  BreakableText(
      MarkedText sentence,
      int[] costs,
      Typeface typeface,
      boolean capitals,
      TextStyle.Across across,
      int lines,
      boolean loneAllowed) {
    this.sentence = sentence;
    this.typeface = typeface;
    this.across = across;
    this.shapes =
        sentence.words().stream()
            .map(word -> typeface.shape(capitals ? Clusters.capitals(word) : word))
            .toList();
    this.units = new BreakUnits(sentence, costs, shapes, typeface.space());
    this.leastPitch =
        TextBlock.leastPitch(
            typeface.capHeight(),
            shapes.stream().mapToDouble(ShapedWord::above).max().orElse(0),
            shapes.stream().mapToDouble(ShapedWord::below).max().orElse(0));
    List<TextBlock> all = blocks(Math.min(lines, units.count()), loneAllowed);
    this.blocks = all.stream().filter(block -> isWorthy(block, all)).toList();
  }

  private static boolean isWorthy(TextBlock block, List<TextBlock> all) {
    double quality = quality(block);
    for (TextBlock other : all) {
      if (quality(other) * other.size(block.widest(), block.height()) > quality) {
        return false;
      }
    }
    return true;
  }

  /**
   * Lines chosen for a box.
   *
   * @param size of the letters (em), in mm
   */
  record Chosen(TextBlock block, double size) {}

  /**
   * @param largest size of the letters (em), in mm
   */
  Chosen best(Room room, double largest) {
    int best = 0;
    double bestSize = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double size = Math.min(largest, blocks.get(i).size(room, typeface.capHeight()));
      if (size > bestSize) {
        best = i;
        bestSize = size;
      }
    }
    return new Chosen(blocks.get(best), bestSize);
  }

  String text(Line row) {
    return sentence.text(row.from(), row.to());
  }

  List<DrawingItem.Letter> letters(Line row) {
    return row.letters(shapes);
  }

  private static double quality(TextBlock block) {
    return QUALITY[Math.min(block.badness(), QUALITY.length - 1)];
  }

  /** By the number of lines, then by badness. More lines that are no narrower are left out. */
  private List<TextBlock> blocks(int most, boolean loneAllowed) {
    List<TextBlock> all = new ArrayList<>();
    double narrowest = Double.POSITIVE_INFINITY;
    for (int n = 1; n <= most && narrowest > units.widest(); n++) {
      for (LineBreaker.Way way : LineBreaker.of(units, n, loneAllowed)) {
        all.add(TextBlock.of(rows(way.starts()), way, leastPitch, across));
        narrowest = Math.min(narrowest, way.widest());
      }
    }
    return all;
  }

  private List<Line> rows(int[] starts) {
    return IntStream.range(0, starts.length)
        .mapToObj(
            line -> {
              int next = line + 1 < starts.length ? starts[line + 1] : units.count();
              return Line.of(
                  sentence,
                  shapes,
                  typeface.space(),
                  units.firstWord(starts[line]),
                  units.firstWord(next));
            })
        .toList();
  }

  double capHeight() {
    return typeface.capHeight();
  }
}
