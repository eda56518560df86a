package vn.lantoa.text.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.text.spelling.Word.Shape;

/**
 * The words of a text that a proofreader can judge. Numbers, addresses, hashtags, numbers of
 * documents and whatever else has signs in it part words from one another and are none.
 */
final class Words {
  private static final String OPENERS = ".!?:;…“\"‘([-–—•|*\n";
  private static final String SIGNS = "@#/\\_&{}=+<>%$€£§°`^~";

  /** Signs that stand inside a name: H'Mông. */
  private static final String INSIDE = "'’…";

  /** What the last piece of a web address is. */
  private static final List<String> DOMAINS =
      List.of("vn", "com", "org", "net", "info", "edu", "gov");

  private final String text;
  private final Lexicon lexicon;
  private final List<Word> words = new ArrayList<>();

  private boolean joined;
  private boolean opening = true;

  private Words(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  static List<Word> of(String text, Lexicon lexicon) {
    Words words = new Words(text, lexicon);
    for (int at = 0; at < text.length(); ) {
      at = isSpace(text.charAt(at)) ? words.space(at) : words.chunk(at);
    }
    return words.words;
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\u00a0' || Character.isWhitespace(letter);
  }

  /** An empty line parts as a full stop does. */
  private int space(int from) {
    int at = from;
    int lines = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      parted('\n');
    }
    return at;
  }

  private void parted(char by) {
    joined = false;
    opening |= OPENERS.indexOf(by) >= 0;
  }

  private int chunk(int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    if (isOpaque(from, end)) {
      joined = false;
      // "1. Mục đích", "a) Nội dung"
      opening = ".):;!?".indexOf(text.charAt(end - 1)) >= 0;
      return end;
    }
    for (int at = from; at < end; ) {
      if (Character.isLetter(text.charAt(at))) {
        at = word(at, end, from);
      } else {
        parted(text.charAt(at++));
      }
    }
    return end;
  }

  private boolean isOpaque(int from, int end) {
    boolean dotted = false;
    for (int i = from; i < end; i++) {
      char letter = text.charAt(i);
      if (Character.isLetter(letter)) {
        continue;
      }
      dotted |= letter == '.' && i < end - 1;
      boolean sign = SIGNS.indexOf(letter) >= 0 || letter >= '0' && letter <= '9';
      if (sign || INSIDE.indexOf(letter) >= 0 && i > from && i < end - 1 && isWordInside(i)) {
        return true;
      }
    }
    return dotted && isAddress(text.substring(from, end));
  }

  private static boolean isAddress(String chunk) {
    int dot = chunk.lastIndexOf('.', chunk.length() - 2);
    return dot > 0
        && DOMAINS.stream()
            .anyMatch(
                domain ->
                    chunk.regionMatches(true, dot + 1, domain, 0, domain.length())
                        && !isLetterAt(chunk, dot + 1 + domain.length()));
  }

  private static boolean isLetterAt(String chunk, int at) {
    return at < chunk.length() && Character.isLetter(chunk.charAt(at));
  }

  private boolean isWordInside(int at) {
    return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
  }

  private int word(int start, int limit, int chunk) {
    int end = start;
    while (end < limit
        && (Character.isLetter(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    String written = text.substring(start, end);
    String lower = written.toLowerCase(Locale.ROOT);
    int number = lexicon.number(lower);
    if (number < 0) {
      lower = Syllable.isModern(lower) ? Syllable.regular(lower).orElseThrow() : lower;
      number = lexicon.number(lower);
    }
    boolean tied =
        start > chunk
                && isTie(start - 1)
                && Character.isLetter(text.charAt(Math.max(chunk, start - 2)))
            || end < limit - 1 && isTie(end) && Character.isLetter(text.charAt(end + 1));
    words.add(
        new Word(start, end, written, lower, number, Shape.of(written), joined, opening, tied));
    joined = true;
    opening = false;
    return end;
  }

  private boolean isTie(int at) {
    return "-–.".indexOf(text.charAt(at)) >= 0;
  }
}
