package vn.lantoa.sheets.text;

import java.util.List;

/**
 * A sentence as the pieces that lines are made of: words that no break may part are one piece.
 * Everything is measured at an em of 1 and depends on the text alone, never on a box.
 */
final class Units {
  /**
   * Between the lowest ink of a line and the highest of the next there is always this much of the
   * em free: half a stroke of the extra bold, a twelfth of the height of its capitals. So the dot
   * of Ộ above the marks of Ế is still seen as a dot.
   */
  static final double GAP = 0.06;

  private final int[] firstWords;
  private final int[] costs;
  private final double[] inkWidths;
  private final boolean loneLast;
  private final double above;
  private final double below;
  private final double pitch;

  private Units(
      int[] firstWords,
      int[] costs,
      double[] inkWidths,
      boolean loneLast,
      double above,
      double below,
      double pitch) {
    this.firstWords = firstWords;
    this.costs = costs;
    this.inkWidths = inkWidths;
    this.loneLast = loneLast;
    this.above = above;
    this.below = below;
    this.pitch = pitch;
  }

  /**
   * @param costs of breaking in each gap of the sentence
   * @param shapes of its words
   */
  static Units of(Sentence sentence, int[] costs, List<Shape> shapes, Typeface typeface) {
    int words = shapes.size();
    int count = 1;
    for (int cost : costs) {
      count += cost < BreakRules.FORBIDDEN ? 1 : 0;
    }
    int[] first = new int[count + 1];
    int[] between = new int[count];
    first[count] = words;
    int unit = 1;
    for (int gap = 0; gap < costs.length; gap++) {
      if (costs[gap] < BreakRules.FORBIDDEN) {
        between[unit - 1] = costs[gap];
        first[unit++] = gap + 1;
      }
    }
    double above = 0;
    double below = 0;
    double higher = typeface.capHeight();
    double lower = 0;
    for (int word = 0; word < words; word++) {
      Shape shape = shapes.get(word);
      above = Math.max(above, shape.above());
      below = Math.max(below, shape.below());
      higher = word == 0 ? higher : Math.max(higher, shape.above());
      lower = word == words - 1 ? lower : Math.max(lower, shape.below());
    }
    return new Units(
        first,
        between,
        inkWidths(sentence, shapes, typeface.space(), first),
        first[count - 1] == words - 1 && isLone(sentence),
        above,
        below,
        higher + lower + GAP);
  }

  /** The ink of every run of whole units, one row for each first unit. */
  private static double[] inkWidths(
      Sentence sentence, List<Shape> shapes, double space, int[] first) {
    int count = first.length - 1;
    double[] widths = new double[count * count];
    for (int from = 0; from < count; from++) {
      Pen pen = new Pen(space);
      for (int unit = from; unit < count; unit++) {
        for (int word = first[unit]; word < first[unit + 1]; word++) {
          pen.add(shapes.get(word), word > first[from] && sentence.gaps().get(word - 1).hasSpace());
        }
        widths[from * count + unit] = pen.right() - pen.left();
      }
    }
    return widths;
  }

  /** Whether the last word would look lost on a line of its own, and the author did not ask it. */
  private static boolean isLone(Sentence sentence) {
    List<String> words = sentence.words();
    String last = words.get(words.size() - 1);
    return words.size() > 1
        && sentence.gaps().get(words.size() - 2) != Sentence.Gap.GOOD
        && last.codePoints().noneMatch(Units::isOfScriptWithoutSpaces);
  }

  /** What stands between two spaces is a phrase in these. */
  private static boolean isOfScriptWithoutSpaces(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case KHMER, TAI_VIET, THAI, LAO, CHAM, HAN -> true;
      default -> false;
    };
  }

  int count() {
    return costs.length;
  }

  /** The words of the sentence that a unit begins with; one more than there are units. */
  int firstWord(int unit) {
    return firstWords[unit];
  }

  /** The width of the ink of the units from one up to another, which is not included. */
  double width(int from, int to) {
    return inkWidths[from * costs.length + to - 1];
  }

  /** How bad it is to break before this unit. */
  int costBefore(int unit) {
    return costs[unit - 1];
  }

  /** Whether the last unit is a word that must not stand alone on the last line. */
  boolean loneLast() {
    return loneLast;
  }

  /** From one baseline to the next. */
  double pitch() {
    return pitch;
  }

  /** The ink of so many lines, from the highest to the lowest. */
  double height(int lines) {
    return above + (lines - 1) * pitch + below;
  }
}
