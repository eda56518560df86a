package vn.lantoa.sheets.text;

import java.util.List;
import vn.lantoa.text.lines.BreakRules;
import vn.lantoa.text.lines.MarkedText;

/**
 * A sentence as the pieces that lines are made of: words that no break may part are one piece.
 * Everything is measured at an em of 1 and depends on the text alone, never on a box.
 */
final class BreakUnits {
  private static final int LONGEST_SYLLABLE = 7;

  private final int[] firstWords;
  private final int[] costs;
  private final double[] inkWidths;
  private final boolean[] lone;

  /**
   * @param costs of breaking in each gap of the sentence
   * @param shapes of its words
   * @param space between words
   */
  BreakUnits(MarkedText sentence, int[] costs, List<ShapedWord> shapes, double space) {
    int count = 1;
    for (int cost : costs) {
      count += cost < BreakRules.FORBIDDEN ? 1 : 0;
    }
    this.firstWords = new int[count + 1];
    this.costs = new int[count];
    firstWords[count] = shapes.size();
    int unit = 1;
    for (int gap = 0; gap < costs.length; gap++) {
      if (costs[gap] < BreakRules.FORBIDDEN) {
        this.costs[unit] = costs[gap];
        firstWords[unit++] = gap + 1;
      }
    }
    this.inkWidths = inkWidths(sentence, shapes, space);
    this.lone = lone(sentence);
  }

  /** The ink of every run of whole units as a line of its own, one row for each first unit. */
  private double[] inkWidths(MarkedText sentence, List<ShapedWord> shapes, double space) {
    int count = count();
    double[] widths = new double[count * count];
    for (int from = 0; from < count; from++) {
      Pen pen = new Pen(space);
      double right = 0;
      for (int unit = from; unit < count; unit++) {
        for (int word = firstWords[unit]; word < firstWords[unit + 1]; word++) {
          pen.add(shapes.get(word), word > firstWords[from] && sentence.hasSpaceBefore(word));
          if (word == firstWords[from] || !sentence.isDroppedAtEnd(word)) {
            right = pen.right();
          }
        }
        widths[from * count + unit] = right - pen.left();
      }
    }
    return widths;
  }

  /** Which units would look lost on a line of their own, and the author did not ask for it. */
  private boolean[] lone(MarkedText sentence) {
    boolean[] all = new boolean[count()];
    for (int unit = 0; unit < count() && count() > 1; unit++) {
      int word = firstWords[unit];
      all[unit] =
          firstWords[unit + 1] == word + 1
              && isShort(sentence.words().get(word))
              && !(isMarked(sentence, word - 1) && isMarked(sentence, word));
    }
    return all;
  }

  /** Whether the author wants a break in a gap; there is one before the first word. */
  private static boolean isMarked(MarkedText sentence, int gap) {
    List<MarkedText.Gap> gaps = sentence.gaps();
    return gap < 0 || gap == gaps.size() || gaps.get(gap) == MarkedText.Gap.GOOD;
  }

  /** No longer than the longest syllable of Vietnamese (nghiêng), in a script with spaces. */
  private static boolean isShort(String word) {
    return word.codePoints().filter(Character::isLetterOrDigit).count() <= LONGEST_SYLLABLE
        && word.codePoints().noneMatch(BreakUnits::isOfScriptWithoutSpaces);
  }

  /** What stands between two spaces is a phrase in these. */
  private static boolean isOfScriptWithoutSpaces(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case KHMER, TAI_VIET, THAI, LAO, HAN -> true;
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

  /** The widest unit: no line of a way can be narrower. */
  double widest() {
    double widest = 0;
    for (int unit = 0; unit < count(); unit++) {
      widest = Math.max(widest, width(unit, unit + 1));
    }
    return widest;
  }

  /** How bad it is to break before this unit; 0 before the first. */
  int costBefore(int unit) {
    return costs[unit];
  }

  /** Whether a unit is a syllable that must not be a line of its own. */
  boolean isLone(int unit) {
    return lone[unit];
  }
}
