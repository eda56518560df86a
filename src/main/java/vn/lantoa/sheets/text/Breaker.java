package vn.lantoa.sheets.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chooses the lines of a text for a box.
 *
 * <p>A way c to break the text has a badness: the costs of its breaks ({@link BreakRules}) and, for
 * each line shorter than the average of that many lines, 1 below 80 % of it, 2 below 65 %, 4 below
 * 50 %, 7 below 35 %. A last line of one word is not a way at all unless the author marked it. With
 * m the least badness of any way with as many lines, the quality of c is q(c) = 0.96^(badness − m +
 * m/3): the best way for a number of lines loses little, since its breaks cannot be helped. Ways
 * more than {@value #MOST} worse than the best are not looked at. All this depends on the text
 * alone.
 *
 * <p>The text fits the box at Size(c, box) = min(width / widest line, height / height of the
 * lines), and is drawn at the largest q(c) · Size(c, box) of all c, up to the largest size that the
 * design allows. For every c this grows with the box and never shrinks, so the largest does: <b>a
 * larger box never gives smaller text</b>. Of equal ways the one with fewer lines is taken, then
 * the one with less badness, then the one whose widest line is narrower, then the one that breaks
 * earlier.
 *
 * <p>For each number of lines the narrowest widest line is found for every badness (dynamic
 * programming over lines, units and badness). Numbers of lines that cannot win are left out, and so
 * are beginnings that cannot; that is exact.
 */
final class Breaker {
  private static final int MOST = 16;
  private static final int NEVER = 10_000;
  private static final double[] QUALITY =
      IntStream.range(0, 200).mapToDouble(badness -> Math.pow(0.96, badness)).toArray();

  private final Units units;
  private final double width;
  private final double height;
  private final double largest;

  private double bestSize;
  private int bestCount;
  private int[] bestStarts = {0};

  private Breaker(Units units, double width, double height, double largest) {
    this.units = units;
    this.width = width;
    this.height = height;
    this.largest = largest;
  }

  /**
   * @param width of the box, in mm
   * @param height of the box, in mm
   * @param largest size of the letters (em), in mm
   * @param lines the most lines
   */
  static Breaking best(Units units, double width, double height, double largest, int lines) {
    Breaker breaker = new Breaker(units, width, height, largest);
    int most = Math.min(lines, units.count());
    double[] bounds = new double[most + 1];
    for (int n = 1; n <= most; n++) {
      bounds[n] = breaker.size(0, breaker.leastWidth(n), n);
    }
    IntStream.rangeClosed(1, most)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer n) -> -bounds[n]))
        .forEach(n -> breaker.tryLines(n, bounds[n]));
    return new Breaking(breaker.bestStarts, breaker.bestSize);
  }

  /** At what size a way is drawn that is so bad, so wide and of so many lines. */
  private double size(int badness, double widest, int n) {
    double fitting = Math.min(width / widest, height / units.height(n));
    return Math.min(largest, QUALITY[Math.min(badness, QUALITY.length - 1)] * fitting);
  }

  private boolean canWin(double size, int n) {
    return size > bestSize || size == bestSize && n <= bestCount;
  }

  /** No way with so many lines has a narrower widest line. */
  private double leastWidth(int n) {
    double least = 0;
    double spaces = 0;
    int count = units.count();
    for (int unit = 0; unit < count; unit++) {
      least = Math.max(least, units.width(unit, unit + 1));
      if (unit > 0) {
        // what a break saves: the space and the sides of the letters by it
        double saved =
            units.width(unit - 1, unit + 1)
                - units.width(unit - 1, unit)
                - units.width(unit, unit + 1);
        spaces = Math.max(spaces, saved);
      }
    }
    return Math.max(least, (units.width(0, count) - (n - 1) * spaces) / n) * (1 - 1e-9);
  }

  private void tryLines(int n, double bound) {
    if (!canWin(bound, n)) {
      return;
    }
    int count = units.count();
    int[] costs = costs(n);
    int[][] rest = rest(n, costs);
    int least = rest[n][0];
    if (least >= NEVER || !canWin(size(least / 3, leastWidth(n), n), n)) {
      return;
    }
    int row = MOST + 1;
    double[][] widest = new double[n + 1][(count + 1) * row];
    int[][] before = new int[n + 1][(count + 1) * row];
    for (double[] line : widest) {
      Arrays.fill(line, Double.POSITIVE_INFINITY);
    }
    widest[0][0] = 0;
    for (int line = 1; line <= n; line++) {
      int left = n - line;
      for (int from = line - 1; from < count - left; from++) {
        for (int to = from + 1; to <= count - left; to++) {
          int cost = costs[from * (count + 1) + to];
          // badness is counted from the least that this beginning can lead to
          int more = cost + rest[left][to] - rest[left + 1][from];
          if (more > MOST) {
            continue;
          }
          double inkWidth = units.width(from, to);
          for (int worse = 0; worse + more <= MOST; worse++) {
            double reached = Math.max(widest[line - 1][from * row + worse], inkWidth);
            int slot = to * row + worse + more;
            if (reached < widest[line][slot]
                && canWin(size(worse + more + least / 3, reached, n), n)) {
              widest[line][slot] = reached;
              before[line][slot] = from;
            }
          }
        }
      }
    }
    choose(n, least, costs, rest, widest[n], before);
  }

  private void choose(
      int n, int least, int[] costs, int[][] rest, double[] widest, int[][] before) {
    int row = MOST + 1;
    int count = units.count();
    int chosen = -1;
    double chosenSize = 0;
    for (int worse = 0; worse <= MOST; worse++) {
      double size = size(worse + least / 3, widest[count * row + worse], n);
      if (size > chosenSize) {
        chosen = worse;
        chosenSize = size;
      }
    }
    if (chosen < 0 || !canWin(chosenSize, n)) {
      return;
    }
    int[] starts = new int[n];
    int to = count;
    int worse = chosen;
    for (int line = n; line > 0; line--) {
      int from = before[line][to * row + worse];
      starts[line - 1] = from;
      int cost = costs[from * (count + 1) + to];
      worse -= cost + rest[n - line][to] - rest[n - line + 1][from];
      to = from;
    }
    bestSize = chosenSize;
    bestCount = n;
    bestStarts = starts;
  }

  /** What each line would add to the badness of n lines, its own break included. */
  private int[] costs(int n) {
    int count = units.count();
    double average = units.width(0, count) / n;
    int[] costs = new int[count * (count + 1)];
    for (int from = 0; from < count; from++) {
      for (int to = from + 1; to <= count; to++) {
        int cost =
            shortness(units.width(from, to) / average) + (from > 0 ? units.costBefore(from) : 0);
        boolean lone = n > 1 && from == count - 1 && units.loneLast();
        costs[from * (count + 1) + to] = lone ? NEVER : cost;
      }
    }
    return costs;
  }

  private static int shortness(double share) {
    if (share >= 0.8) {
      return 0;
    }
    if (share >= 0.65) {
      return 1;
    }
    if (share >= 0.5) {
      return 2;
    }
    return share >= 0.35 ? 4 : 7;
  }

  /** The least badness of setting the units from one on in so many lines. */
  private int[][] rest(int n, int[] costs) {
    int count = units.count();
    int[][] rest = new int[n + 1][count + 1];
    Arrays.fill(rest[0], NEVER);
    rest[0][count] = 0;
    for (int lines = 1; lines <= n; lines++) {
      Arrays.fill(rest[lines], NEVER);
      for (int from = count - lines; from >= 0; from--) {
        for (int to = from + 1; to <= count - lines + 1; to++) {
          int cost = costs[from * (count + 1) + to] + rest[lines - 1][to];
          rest[lines][from] = Math.min(rest[lines][from], cost);
        }
      }
    }
    return rest;
  }
}
