package vn.lantoa.sheets.drawing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is done to a banner once it is printed. Lengths are mm of the sheet.
 *
 * @param hem cloth beyond the trim that is folded to the back; 0 for none
 * @param eyelets the greatest distance between two; 0 where there are none
 */
public record Finishing(double hem, double eyelets) {
  /** What marks keep from the bleed and from cloth that is folded. */
  public static final double GAP = 1;

  /** How long a crop mark is. */
  public static final double MARK = 5;

  public static final Finishing NONE = new Finishing(0, 0);

  public Finishing {
    if (!(hem >= 0) || !(eyelets >= 0)) {
      throw new IllegalArgumentException("a hem of " + hem + ", eyelets each " + eyelets + " mm");
    }
  }

  /** How far crop marks and those for finishing reach beyond the trim. */
  public double reach(double bleed) {
    return Math.max(bleed, hem) + GAP + MARK;
  }

  /** Where eyelets stand along an edge between those of its corners, evenly. */
  public List<Double> eyeletsAlong(double edge) {
    int parts = eyelets > 0 ? (int) Math.ceil(edge / eyelets) : 1;
    return IntStream.range(1, parts).mapToObj(i -> i * edge / parts).toList();
  }
}
