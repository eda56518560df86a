package vn.lantoa.text.spelling;

/** Words that stand twice: của của. Reduplications are no mistakes: luôn luôn, xa xa. */
final class Doubles {
  private static final double SEEN = 20;

  /** How close a word must be to the next, not to be said twice on purpose. */
  private static final double CLOSE = 5;

  private Doubles() {}

  static void look(Passage passage) {
    for (int i = 1; i < passage.size(); i++) {
      Word word = passage.word(i);
      boolean same =
          passage.isJoined(i - 1, i)
              && word.number() >= 0
              && word.written().length() > 1
              && word.lower().equals(passage.word(i - 1).lower())
              && (passage.word(i - 1).opening() || word.shape() == passage.word(i - 1).shape());
      if (same && passage.isPlain(i) && passage.isPlain(i - 1)) {
        same(passage, i);
      } else if (i >= 3 && isPair(passage, i)) {
        String pair =
            passage.text().substring(passage.word(i - 3).start(), passage.word(i - 2).end());
        passage.tell(Slip.Kind.DOUBLED, i - 3, i, pair, false);
      }
    }
  }

  /** Not so where each belongs to its other neighbour: truyền thông thông qua. */
  private static void same(Passage passage, int at) {
    Language language = passage.language();
    Word word = passage.word(at);
    int number = word.number();
    boolean before = isBond(language, passage.left(at - 1), number);
    boolean behind = isBond(language, number, passage.right(at));
    boolean little = language.little().contains(word.lower());
    boolean led =
        passage.isJoined(at - 2, at - 1)
            && language.little().contains(passage.word(at - 2).lower());
    boolean twoWords =
        before && behind && !little && !led && language.lexicon().count(number, number) > 0;
    boolean meant =
        language.repeated().contains(word.lower())
                && !before
                && !language.isBond(number, passage.right(at), CLOSE, SEEN)
            || language.always().contains(word.lower())
            || isChain(passage, at);
    if (!twoWords && (!meant || isBeforeNumber(passage, at))) {
      passage.tell(Slip.Kind.DOUBLED, at - 1, at, passage.word(at - 1).written(), little);
    }
  }

  /** Two that are each said twice make one word: đi đi lại lại, ngày ngày tháng tháng. */
  private static boolean isChain(Passage passage, int at) {
    return isDouble(passage, at)
        && (passage.isJoined(at - 2, at - 1) && isDouble(passage, at - 2)
            || passage.isJoined(at, at + 1) && isDouble(passage, at + 2));
  }

  private static boolean isDouble(Passage passage, int at) {
    return passage.isJoined(at - 1, at)
        && passage.word(at).lower().equals(passage.word(at - 1).lower())
        && !passage.language().little().contains(passage.word(at).lower());
  }

  /** "ngày ngày 25", "năm năm 2025" are no reduplications. */
  private static boolean isBeforeNumber(Passage passage, int at) {
    int behind = passage.word(at).end() + 1;
    return behind < passage.text().length() && Character.isDigit(passage.text().charAt(behind));
  }

  private static boolean isBond(Language language, int first, int second) {
    return language.isBond(first, second, 2, SEEN);
  }

  /** A word of two syllables: trẻ em trẻ em. */
  private static boolean isPair(Passage passage, int at) {
    for (int i = at - 3; i <= at; i++) {
      if (!passage.isPlain(i) || i > at - 3 && !passage.isJoined(i - 1, i)) {
        return false;
      }
    }
    return passage.word(at).lower().equals(passage.word(at - 2).lower())
        && passage.word(at - 1).lower().equals(passage.word(at - 3).lower())
        && !passage.word(at).lower().equals(passage.word(at - 1).lower())
        && passage
            .language()
            .isBond(passage.word(at - 1).number(), passage.word(at).number(), SEEN);
  }
}
