package vn.lantoa.text;

/** What texts are made of. */
public final class Letters {
  private Letters() {}

  /** Whether a reader, and one who only hears it, would have nothing to go by. */
  public static boolean isWordless(String text) {
    return text.codePoints().noneMatch(Letters::isOfWord);
  }

  /** Whether it is of a word or a number, and no mere sign. */
  public static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.LETTER_NUMBER
        || Character.getType(letter) == Character.OTHER_NUMBER;
  }
}
