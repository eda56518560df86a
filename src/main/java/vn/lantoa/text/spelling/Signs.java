package vn.lantoa.text.spelling;

/** Spaces before commas and full stops, and none behind them. */
final class Signs {
  private static final String CLOSING = ",.;:!?";

  private Signs() {}

  static void look(Passage passage) {
    for (int i = 1; i < passage.size(); i++) {
      between(passage, i);
    }
    int last = passage.word(passage.size() - 1).end();
    spaceBefore(passage, last, passage.text().length());
  }

  private static void between(Passage passage, int at) {
    int from = passage.word(at - 1).end();
    int to = passage.word(at).start();
    String text = passage.text();
    if (to - from == 1 && isMissing(passage, at, text.charAt(from))) {
      String right = text.charAt(from) + " ";
      Word before = passage.word(at - 1);
      Word behind = passage.word(at);
      passage.add(
          Slip.Kind.SPACE_MISSING,
          before.start(),
          behind.end(),
          before.written() + right + behind.written(),
          true);
    } else {
      spaceBefore(passage, from, to);
    }
  }

  /** A comma between two words of ours; a full stop only between a small and a large one. */
  private static boolean isMissing(Passage passage, int at, char sign) {
    Word before = passage.word(at - 1);
    Word behind = passage.word(at);
    if (CLOSING.indexOf(sign) < 0 || !isOurs(before) || !isOurs(behind)) {
      return false;
    }
    boolean marked = Syllable.isMarked(before.lower()) || Syllable.isMarked(behind.lower());
    return switch (sign) {
      case '.' ->
          before.shape() == Word.Shape.SMALL
              && marked
              && (behind.shape() == Word.Shape.TITLE || Syllable.isMarked(before.lower()));
      case ':' -> before.shape() != Word.Shape.LOUD && marked;
      default -> true;
    };
  }

  private static boolean isOurs(Word word) {
    return word.number() >= 0 && word.written().length() > 1;
  }

  /** A single space, then a comma that belongs to the word before it. */
  private static void spaceBefore(Passage passage, int from, int to) {
    String text = passage.text();
    int sign = from;
    while (sign < to && (text.charAt(sign) == ' ' || text.charAt(sign) == '\u00a0')) {
      sign++;
    }
    if (sign == from || sign >= to || CLOSING.indexOf(text.charAt(sign)) < 0) {
      return;
    }
    boolean alone = sign + 1 >= text.length() || !isSign(text.charAt(sign + 1));
    char behind = sign + 1 < text.length() ? text.charAt(sign + 1) : ' ';
    boolean name = text.charAt(sign) == '.' && Character.isLetterOrDigit(behind);
    if (alone && !name) {
      int start = wordStart(text, from);
      String right = text.substring(start, from) + text.charAt(sign);
      int end = sign + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String glued = end == sign + 1 ? "" : " " + text.substring(sign + 1, end);
      passage.add(Slip.Kind.SPACE_BEFORE, start, end, right + glued, true);
    }
  }

  private static boolean isSign(char letter) {
    return !Character.isLetterOrDigit(letter)
        && !Character.isWhitespace(letter)
        && "”’\"'»".indexOf(letter) < 0;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
