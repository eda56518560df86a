package vn.lantoa.text.spelling;

/**
 * A word whose tone may stand on either of two vowels.
 *
 * @param start where it begins in its text
 * @param written as it stands there: hòa
 * @param other with the tone on the other vowel: hoà
 * @param modern whether it stands on the second
 */
public record TonePlace(int start, String written, String other, boolean modern) {

  /** The first place behind it. */
  public int end() {
    return start + written.length();
  }
}
