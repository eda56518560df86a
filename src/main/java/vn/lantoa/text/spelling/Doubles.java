package vn.lantoa.text.spelling;

import java.util.Set;

/** Words that stand twice: của của. Reduplications are no mistakes: luôn luôn, xa xa. */
final class Doubles {
  private static final double SEEN = 20;

  /** Words of a phrase that nobody says twice. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 8;
  private static final Set<String> OFFICES =
      Set.of("phường", "xã", "huyện", "tỉnh", "quận", "hội", "trường");

  /** How close a word must be to the next, not to be said twice on purpose. */
  private static final double CLOSE = 5;

  private Doubles() {}

  static void look(Passage passage) {
    for (int i = 1; i < passage.size(); i++) {
      int length = phrase(passage, i);
      if (length > 0) {
        int middle = i - length;
        String once =
            passage
                .text()
                .substring(passage.word(middle - length + 1).start(), passage.word(middle).end());
        passage.tell(Slip.Kind.DOUBLED, middle - length + 1, i, once, false);
        continue;
      }
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
            || language.known().contains(word.lower() + " " + word.lower())
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

  /** How many words, the last of which is here, stand just before, too; none where too few do. */
  private static int phrase(Passage passage, int last) {
    for (int length = LONGEST; length > 0; length--) {
      if (isTwice(passage, last, length) && (length >= SHORTEST || isOffice(passage, last))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isTwice(Passage passage, int last, int length) {
    int first = last - 2 * length + 1;
    if (first < 0) {
      return false;
    }
    boolean different = length == 1;
    for (int i = last; i >= first; i--) {
      boolean later = i > last - length;
      if (later && !passage.word(i).lower().equals(passage.word(i - length).lower())
          || passage.isTold(i)
          || passage.word(i).tied()
          || i > first && !passage.isJoined(i - 1, i)) {
        return false;
      }
      different |= i < last && !passage.word(i).lower().equals(passage.word(last).lower());
    }
    return different;
  }

  /** Phường Phường Kỳ Lừa, UBND UBND: names may be said twice (chị Lan Lan), these are none. */
  private static boolean isOffice(Passage passage, int at) {
    Word word = passage.word(at);
    boolean large = word.shape() == Word.Shape.TITLE && OFFICES.contains(word.lower());
    boolean initials =
        word.shape() == Word.Shape.LOUD
            && word.number() < 0
            && !Syllable.isPossible(word.lower())
            && word.written().length() > 2;
    return large || initials;
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
