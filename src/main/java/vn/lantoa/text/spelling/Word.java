package vn.lantoa.text.spelling;

import java.util.Locale;

/**
 * A word of a text, as it is written there.
 *
 * @param lower in small letters, with its tone where hòa has it
 * @param number of the syllable in the lexicon, or none
 * @param joined whether nothing but a space parts it from the word before
 * @param opening whether a sentence may begin with it
 * @param tied whether it is part of something like tế-xã or gov.vn
 */
record Word(
    int start,
    int end,
    String written,
    String lower,
    int number,
    Shape shape,
    boolean joined,
    boolean opening,
    boolean tied) {

  /** How a word has its capitals. */
  enum Shape {
    SMALL,
    TITLE,
    LOUD,
    MIXED;

    static Shape of(String word) {
      int capitals = 0;
      for (int i = 0; i < word.length(); i++) {
        capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      }
      if (capitals == 0) {
        return SMALL;
      }
      if (capitals == 1 && Character.isUpperCase(word.charAt(0))) {
        return TITLE;
      }
      return capitals == word.length() ? LOUD : MIXED;
    }
  }

  /** Whether its letters could be a Vietnamese syllable. */
  boolean isSyllable() {
    return number >= 0 || Syllable.isPossible(lower);
  }

  /** A word of another language, an abbreviation, or a part of one. */
  boolean isForeign() {
    return number < 0 && !Syllable.isMarked(lower) && !Syllable.isPossible(lower);
  }

  /** Whether it may be the name of somebody or of a place, or an abbreviation. */
  boolean isName() {
    return shape == Shape.LOUD || shape == Shape.MIXED || shape == Shape.TITLE && !opening;
  }

  /** The letters of another word in the capitals of this one. */
  String inShape(String other) {
    if (shape == Shape.LOUD && written.length() > 1) {
      return other.toUpperCase(Locale.ROOT);
    }
    boolean title = Character.isUpperCase(written.charAt(0));
    return title && !other.isEmpty()
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
