package vn.lantoa.sheets.text;

/**
 * How a design wants a text set.
 *
 * @param weight of the letters
 * @param capitals whether the text is drawn in capitals; it is still read as written
 * @param across where lines stand in their box
 * @param down where the block of lines stands in its box
 * @param largest the largest em size, as a share of the box's height; a single short word must not
 *     shout
 * @param lines the most lines, at least 1
 */
public record TextStyle(
    Weight weight, boolean capitals, Across across, Down down, double largest, int lines) {
  public TextStyle {
    if (!(largest > 0) || lines < 1) {
      throw new IllegalArgumentException("no room for a text");
    }
  }

  /** The weights that are at hand, by the numbers of CSS. */
  public enum Weight {
    MEDIUM,
    EXTRA_BOLD
  }

  /** Where lines stand in their box. */
  public enum Across {
    START,
    CENTRE,
    END
  }

  /** Where the block of lines stands in its box. */
  public enum Down {
    TOP,
    MIDDLE,
    BOTTOM
  }
}
