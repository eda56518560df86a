package vn.lantoa.text.spelling;

/**
 * Something in a text that its author most likely did not mean.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param written the words, as they stand there: what an author's own list names if they are right
 * @param right what was meant; empty where nobody can tell
 * @param certain whether nothing else can have been meant
 */
public record Slip(Kind kind, int start, int end, String written, String right, boolean certain) {

  /** What happened to the words. */
  public enum Kind {
    /** A space inside a syllable: lự c. */
    SPLIT,
    /** No space between two: bìnhđẳng. */
    GLUED,
    /** No Vietnamese syllable has these letters: đẳngg, tòan. */
    IMPOSSIBLE,
    /** A syllable that there is, but not here: thục hiện. */
    OUT_OF_PLACE,
    /** Words without their marks: binh dang gioi. */
    UNMARKED,
    /** The same word twice: của của. */
    DOUBLED,
    /** A space before a comma or full stop. */
    SPACE_BEFORE,
    /** No space behind one. */
    SPACE_MISSING,
    /** Capitals inside a word: TRưng. */
    CAPITALS,
    /** Two punctuation marks where one belongs: em,. */
    SIGNS
  }
}
