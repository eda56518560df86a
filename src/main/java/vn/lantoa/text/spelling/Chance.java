package vn.lantoa.text.spelling;

/** How likely a syllable is beside others, as logarithms. */
final class Chance {
  /** Syllables that the counts were made of. */
  static final double ALL = 18e6;

  /** What is expected of a pair that was seen too rarely to be counted. */
  private static final double RARE = 2;

  private static final double UNKNOWN = Math.log(2e-8);

  private final Lexicon lexicon;

  Chance(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Of a syllable between two others, each of which may be none. */
  double between(int left, int syllable, int right) {
    return after(left, syllable) + (right == Lexicon.NONE ? 0 : after(syllable, right));
  }

  /** Of a syllable, knowing the one before it. */
  double after(int left, int syllable) {
    if (syllable < 0) {
      return UNKNOWN;
    }
    double alone = lexicon.count(syllable) / ALL;
    if (left < 0) {
      return Math.log(alone);
    }
    double before = lexicon.count(left);
    double pairs = lexicon.count(left, syllable);
    double share = pairs > 0 ? pairs / Math.max(before, pairs) : Math.min(RARE / before, alone / 2);
    return Math.log(Math.max(share, 1e-9));
  }

  /** How much more often two were seen together than if neither had to do with the other. */
  double lift(int first, int second) {
    double together = lexicon.count(first, second);
    return together == 0 ? 0 : together * ALL / lexicon.count(first) / lexicon.count(second);
  }
}
