package vn.lantoa.text.lines;

/**
 * How many of the rules of breaking lines hold; each but the first gives up one more. A sign
 * painter would rather let a line end in a little word than leave a syllable alone, and rather this
 * than tear a word apart, which makes a sign say something else: trên không / gian mạng.
 */
public enum Strictness {
  /** All of them. */
  WELL,
  /** A line may end in a little word: việc nhà không / của riêng ai. */
  HANGING,
  /** A line may be a single syllable. */
  LONE,
  /** A word of several syllables that is known may be parted. */
  TORN,
  /** A kept term may be parted, too. */
  BROKEN;

  /** Whether something may be done that only this rule forbids. */
  public boolean allows(Strictness breach) {
    return compareTo(breach) >= 0;
  }
}
