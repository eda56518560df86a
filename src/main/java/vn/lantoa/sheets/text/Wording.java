package vn.lantoa.sheets.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A text in its letters, ready for any box.
 *
 * <p>With q(c) = 0.96^badness of a way c to break it, and Size(c, box) = min(width / widest line,
 * height / height of the lines), the text is drawn at the largest q(c) · Size(c, box) of all ways
 * that {@link Ways} keeps, up to the largest size that the design allows. The ways and their
 * badness depend on the text alone. For every way q · Size grows with the box and never shrinks, so
 * the largest does: <b>a larger box never gives smaller text</b>. Of equal ways the one with fewer
 * lines is taken, then the less bad.
 */
final class Wording {
  private static final double[] QUALITY =
      IntStream.range(0, 64).mapToDouble(badness -> Math.pow(0.96, badness)).toArray();

  private final Sentence sentence;
  private final List<Shape> shapes;
  private final Typeface typeface;
  private final Setting.Across across;
  private final Units units;
  private final double leastPitch;
  private final Map<Integer, List<Block>> blocks = new ConcurrentHashMap<>();

  /**
   * @param sentence of at least one word
   */
  Wording(
      Sentence sentence, int[] costs, Typeface typeface, boolean capitals, Setting.Across across) {
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
   * @param lines the most lines
   */
  Chosen best(double width, double height, double largest, int lines) {
    int most = Math.min(lines, units.count());
    double[] bounds = new double[most + 1];
    for (int n = 1; n <= most; n++) {
      double least = (n - 1) * leastPitch;
      bounds[n] = Math.min(largest, Math.min(width / leastWidth(n), height / least));
    }
    List<Integer> promising =
        IntStream.rangeClosed(1, most)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer n) -> -bounds[n]))
            .toList();
    Chosen best = null;
    for (int n : promising) {
      if (best != null && bounds[n] < best.size()) {
        break;
      }
      for (Block block : blocks.computeIfAbsent(n, this::blocks)) {
        double fitting = Math.min(width / block.widest(), height / block.height());
        Chosen chosen = new Chosen(block, Math.min(largest, quality(block) * fitting));
        best = best == null || isBetter(chosen, best) ? chosen : best;
      }
    }
    return best;
  }

  private static double quality(Block block) {
    return QUALITY[Math.min(block.badness(), QUALITY.length - 1)];
  }

  private static boolean isBetter(Chosen one, Chosen other) {
    int lines = one.block().rows().size() - other.block().rows().size();
    return one.size() > other.size() || one.size() == other.size() && lines < 0;
  }

  /** No way with so many lines has a narrower widest line. Rounding is allowed for. */
  private double leastWidth(int lines) {
    int count = units.count();
    double widestUnit = 0;
    double saved = 0;
    for (int unit = 0; unit < count; unit++) {
      widestUnit = Math.max(widestUnit, units.width(unit, unit + 1));
      if (unit > 0) {
        // what a break saves: the space and the sides of the letters by it
        double apart = units.width(unit - 1, unit) + units.width(unit, unit + 1);
        saved = Math.max(saved, units.width(unit - 1, unit + 1) - apart);
      }
    }
    double share = (units.width(0, count) - (lines - 1) * saved) / lines;
    return Math.max(widestUnit, share) * (1 - 1e-9);
  }

  private List<Block> blocks(int lines) {
    return Ways.of(units, lines).stream()
        .map(way -> Block.of(rows(way.starts()), way, leastPitch, across))
        .toList();
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

  List<Shape> shapes() {
    return shapes;
  }

  double capHeight() {
    return typeface.capHeight();
  }
}
