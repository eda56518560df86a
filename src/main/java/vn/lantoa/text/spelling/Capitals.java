package vn.lantoa.text.spelling;

import vn.lantoa.text.spelling.Word.Shape;

/** Capitals inside a word, as a shift key held too long leaves them: TRưng, bÌnh. */
final class Capitals {
  private Capitals() {}

  static void look(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      Word word = passage.word(i);
      boolean ours =
          word.shape() == Shape.MIXED
              && word.number() >= 0
              && !word.tied()
              && !passage.isTold(i)
              && (Syllable.isMarked(word.lower()) || isBonded(passage, i));
      if (ours) {
        String written = word.written();
        boolean title = Character.isUpperCase(written.charAt(0));
        String lower = written.toLowerCase(java.util.Locale.ROOT);
        String right = title ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower;
        passage.tell(Slip.Kind.CAPITALS, i, i, right, true);
      }
    }
  }

  private static boolean isBonded(Passage passage, int at) {
    int own = passage.word(at).number();
    return passage.language().isBond(passage.left(at), own, 50)
        || passage.language().isBond(own, passage.right(at), 50);
  }
}
