package vn.lantoa.sheets.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.text.lines.BreakRules;

/**
 * The ways to break a text that are worth trying, whatever the box.
 *
 * <p>A way has a badness: the costs of its breaks ({@link BreakRules}) and, for each line shorter
 * than the average of that many lines, 1 below 80 % of it, 2 below 65 %, 4 below 50 %, 7 below 35
 * %. A line of one syllable is no way at all where that is forbidden, and never at the end, unless
 * the author marked it. For each number of lines and each badness, up to {@value #MOST} over the
 * least, the way whose widest line is narrowest is kept, unless a less bad one is as narrow; of
 * equal ones the one that breaks earlier. They are found by dynamic programming over lines, units
 * and badness.
 */
final class LineBreaker {
  private static final int MOST = 12;
  private static final int NEVER = 10_000;

  private final BreakUnits units;
  private final int lines;
  private final int count;
  private final boolean loneAllowed;
  private final int[] costs;
  private final int[][] rest;

  private LineBreaker(BreakUnits units, int lines, boolean loneAllowed) {
    this.units = units;
    this.lines = lines;
    this.loneAllowed = loneAllowed;
    this.count = units.count();
    this.costs = costs();
    this.rest = rest();
  }

  /**
   * A way to break a text.
   *
   * @param starts the first unit of each line
   * @param least badness of all ways with as many lines
   * @param worse how much more this one has
   * @param widest line, at an em of 1
   */
  record Way(int[] starts, int least, int worse, double widest) {}

  /**
   * The ways with so many lines, the least bad first; none where only a lone last word would do.
   */
  static List<Way> of(BreakUnits units, int lines, boolean loneAllowed) {
    return new LineBreaker(units, lines, loneAllowed).find();
  }

  /** What each line would add to the badness, the break before it included. */
  private int[] costs() {
    double average = units.width(0, count) / lines;
    int[] all = new int[count * (count + 1)];
    for (int from = 0; from < count; from++) {
      for (int to = from + 1; to <= count; to++) {
        boolean lone = to == from + 1 && units.isLone(from) && (!loneAllowed || to == count);
        all[from * (count + 1) + to] =
            lone ? NEVER : units.costBefore(from) + shortness(units.width(from, to) / average);
      }
    }
    return all;
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
  private int[][] rest() {
    int[][] all = new int[lines + 1][count + 1];
    Arrays.fill(all[0], NEVER);
    all[0][count] = 0;
    for (int left = 1; left <= lines; left++) {
      Arrays.fill(all[left], NEVER);
      for (int from = count - left; from >= 0; from--) {
        for (int to = from + 1; to <= count - left + 1; to++) {
          int cost = costs[from * (count + 1) + to] + all[left - 1][to];
          all[left][from] = Math.min(all[left][from], cost);
        }
      }
    }
    return all;
  }

  private List<Way> find() {
    if (rest[lines][0] >= NEVER) {
      return List.of();
    }
    double[][] widest = new double[lines + 1][(count + 1) * (MOST + 1)];
    int[][] before = new int[lines + 1][(count + 1) * (MOST + 1)];
    for (double[] line : widest) {
      Arrays.fill(line, Double.POSITIVE_INFINITY);
    }
    widest[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int from = line - 1; from < count - (lines - line); from++) {
        for (int to = from + 1; to <= count - (lines - line); to++) {
          extend(line, from, to, widest, before);
        }
      }
    }
    return ways(widest[lines], before);
  }

  /** Badness is counted from the least that a beginning can lead to, so it only grows. */
  private int more(int line, int from, int to) {
    int left = lines - line;
    return costs[from * (count + 1) + to] + rest[left][to] - rest[left + 1][from];
  }

  private void extend(int line, int from, int to, double[][] widest, int[][] before) {
    int more = more(line, from, to);
    double width = units.width(from, to);
    for (int worse = 0; worse + more <= MOST; worse++) {
      double reached = Math.max(widest[line - 1][from * (MOST + 1) + worse], width);
      int slot = to * (MOST + 1) + worse + more;
      if (reached < widest[line][slot]) {
        widest[line][slot] = reached;
        before[line][slot] = from;
      }
    }
  }

  private List<Way> ways(double[] widest, int[][] before) {
    List<Way> ways = new ArrayList<>();
    double narrowest = Double.POSITIVE_INFINITY;
    for (int worse = 0; worse <= MOST; worse++) {
      double width = widest[count * (MOST + 1) + worse];
      if (width < narrowest) {
        narrowest = width;
        ways.add(new Way(starts(worse, before), rest[lines][0], worse, width));
      }
    }
    return List.copyOf(ways);
  }

  private int[] starts(int badness, int[][] before) {
    int[] starts = new int[lines];
    int worse = badness;
    int to = count;
    for (int line = lines; line > 0; line--) {
      int from = before[line][to * (MOST + 1) + worse];
      starts[line - 1] = from;
      worse -= more(line, from, to);
      to = from;
    }
    return starts;
  }
}
