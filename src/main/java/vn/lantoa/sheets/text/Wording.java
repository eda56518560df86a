package vn.lantoa.sheets.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.sheets.drawing.Mark;

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
final class Wording {
  private static final double[] QUALITY =
      IntStream.range(0, 64).mapToDouble(badness -> Math.pow(0.94, badness)).toArray();

  private final Sentence sentence;
  private final List<Shape> shapes;
  private final Typeface typeface;
  private final Setting.Across across;
  private final Units units;
  private final double leastPitch;
  private final List<Block> blocks;

  /**
   * @param sentence of at least one word
   * @param lines the most lines
   */
  Wording(
      Sentence sentence,
      int[] costs,
      Typeface typeface,
      boolean capitals,
      Setting.Across across,
      int lines) {
    this.sentence = sentence;
    this.typeface = typeface;
    this.across = across;
    this.shapes =
        sentence.words().stream()
            .map(word -> typeface.shape(capitals ? Capitals.of(word) : word))
            .toList();
    this.units = new Units(sentence, costs, shapes, typeface.space());
    this.leastPitch =
        Block.leastPitch(
            typeface.capHeight(),
            shapes.stream().mapToDouble(Shape::above).max().orElse(0),
            shapes.stream().mapToDouble(Shape::below).max().orElse(0));
    List<Block> all = blocks(Math.min(lines, units.count()));
    this.blocks = all.stream().filter(block -> isWorthy(block, all)).toList();
  }

  private static boolean isWorthy(Block block, List<Block> all) {
    double quality = quality(block);
    for (Block other : all) {
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
  record Chosen(Block block, double size) {}

  /**
   * @param width of the box, in mm
   * @param height of the box, in mm
   * @param largest size of the letters (em), in mm
   */
  Chosen best(double width, double height, double largest) {
    int best = 0;
    double bestSize = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double size = Math.min(largest, blocks.get(i).size(width, height));
      if (size > bestSize) {
        best = i;
        bestSize = size;
      }
    }
    return new Chosen(blocks.get(best), bestSize);
  }

  List<Mark.Letter> letters(Row row) {
    return row.letters(shapes);
  }

  private static double quality(Block block) {
    return QUALITY[Math.min(block.badness(), QUALITY.length - 1)];
  }

  /** By the number of lines, then by badness. More lines that are no narrower are left out. */
  private List<Block> blocks(int most) {
    List<Block> all = new ArrayList<>();
    double narrowest = Double.POSITIVE_INFINITY;
    for (int n = 1; n <= most && narrowest > units.widest(); n++) {
      for (Ways.Way way : Ways.of(units, n)) {
        all.add(Block.of(rows(way.starts()), way, leastPitch, across));
        narrowest = Math.min(narrowest, way.widest());
      }
    }
    return all;
  }

  private List<Row> rows(int[] starts) {
    return IntStream.range(0, starts.length)
        .mapToObj(
            line -> {
              int next = line + 1 < starts.length ? starts[line + 1] : units.count();
              return Row.of(
                  sentence,
                  shapes,
                  typeface.space(),
                  units.firstWord(starts[line]),
                  units.firstWord(next));
            })
        .toList();
  }

  Sentence sentence() {
    return sentence;
  }

  double capHeight() {
    return typeface.capHeight();
  }
}
