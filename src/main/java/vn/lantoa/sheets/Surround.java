package vn.lantoa.sheets;

import vn.lantoa.sheets.drawing.Drawing;
import vn.lantoa.sheets.drawing.Finishing;

/**
 * What a file for the printer has around its trim.
 *
 * @param finishing what marks stand for besides the cut; only {@link Edge#MARKS} has any
 */
public record Surround(Edge edge, Finishing finishing) {
  public static final Surround USUAL = new Surround(Edge.MARKS, Finishing.NONE);

  /** Where the page ends. */
  public enum Edge {
    /** Beyond bleed, crop marks, and what a sample says of itself. */
    MARKS,
    /** With the bleed. */
    BLEED,
    /** With the trim. */
    TRIM
  }

  /** Where a sample cannot say beside the sheet that it is one, the sheet itself does. */
  Drawing drawing(Composer.Laid laid) {
    return switch (edge) {
      case MARKS -> laid.finished().apply(finishing);
      case BLEED -> laid.picture().unmarked(laid.picture().bleed());
      case TRIM -> laid.picture().unmarked(0);
    };
  }

  /** The same for a file in 1:10. */
  Drawing tenth(Composer.Laid laid) {
    return edge == Edge.MARKS ? laid.tenth().apply(finishing) : drawing(laid);
  }
}
