package vn.lantoa.read.letters;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.problem.Mistake;

/** Marks that lost their letter, and letters that have one too many. */
final class Marks {
  /** Grave, acute, tilde, hook above and dot below: a Vietnamese letter has one at most. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** Marks that take a place of their own; none of them stands behind a vowel. */
  private static final String SPACING = "´ˊˋˆ˜¨˘";

  /** Of a letter under a heap of marks. */
  private static final int MOST_SHOWN = 4;

  private static final String VOWELS = "aeiouy";

  private Marks() {}

  /** What is wrong, where, and the words that say so. */
  record Found(Mistake mistake, int index, String... words) {}

  /** The first on a line. */
  static Optional<Found> in(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      char before = i == 0 ? ' ' : line.charAt(i - 1);
      if (isMark(c) && !Character.isLetter(before) && !isMark(before)
          || SPACING.indexOf(c) >= 0 && isVowel(before)) {
        String shown = isMark(c) ? name(c) : c + " (" + name(c) + ")";
        return Optional.of(new Found(Mistake.TORN_MARK, i, shown));
      }
    }
    return tooMany(line);
  }

  private static Optional<Found> tooMany(String line) {
    for (int i = 1; i < line.length(); i++) {
      if (!isMark(line.charAt(i)) || !isMark(line.charAt(i - 1)) && !isLatin(line.charAt(i - 1))) {
        continue;
      }
      int start = i;
      while (isMark(line.charAt(start))) {
        start--;
      }
      int end = i;
      while (end < line.length() && isMark(line.charAt(end))) {
        end++;
      }
      String letter = line.substring(start, end);
      if (isTooMany(Normalizer.normalize(letter, Normalizer.Form.NFD))) {
        String once = once(letter);
        String word = once.isEmpty() ? "" : word(line, start, end, once);
        String shown = letter.substring(0, Math.min(letter.length(), MOST_SHOWN));
        return Optional.of(new Found(Mistake.DOUBLED_MARK, start, shown, word, codes(shown)));
      }
      i = end;
    }
    return Optional.empty();
  }

  /** A letter with its marks, in pieces. */
  private static boolean isTooMany(String pieces) {
    long tones = pieces.chars().filter(mark -> TONES.indexOf(mark) >= 0).count();
    boolean vowel = VOWELS.indexOf(Character.toLowerCase(pieces.charAt(0))) >= 0;
    boolean composed = Normalizer.normalize(pieces, Normalizer.Form.NFC).length() == 1;
    return tones > 1
        || tones == 1 && !vowel && !composed
        || pieces.chars().distinct().count() < pieces.length();
  }

  /** The letter with each mark once; nothing where two tones are left. */
  private static String once(String letter) {
    StringBuilder once = new StringBuilder();
    Normalizer.normalize(letter, Normalizer.Form.NFD)
        .chars()
        .distinct()
        .forEach(piece -> once.append((char) piece));
    return isTooMany(once.toString()) ? "" : Normalizer.normalize(once, Normalizer.Form.NFC);
  }

  private static String word(String line, int start, int end, String letter) {
    int first = start;
    while (first > 0 && isOfWord(line.charAt(first - 1))) {
      first--;
    }
    int last = end;
    while (last < line.length() && isOfWord(line.charAt(last))) {
      last++;
    }
    return Normalizer.normalize(
        line.substring(first, start) + letter + line.substring(end, last), Normalizer.Form.NFC);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isVowel(char c) {
    return Character.isLetter(c)
        && VOWELS.indexOf(
                Character.toLowerCase(
                    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).charAt(0)))
            >= 0;
  }

  /** Marks that Latin letters carry; those of Khmer and of emoji follow rules of their own. */
  static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f' && c != '\u034f'
        || c >= '\u1ab0' && c <= '\u1aff'
        || c >= '\u1dc0' && c <= '\u1dff'
        || c >= '\ufe20' && c <= '\ufe2f';
  }

  private static boolean isLatin(char c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static String codes(String letter) {
    StringBuilder codes = new StringBuilder();
    letter.chars().forEach(c -> codes.append(codes.isEmpty() ? "" : " ").append(name(c)));
    return codes.toString();
  }

  static String name(int letter) {
    return String.format(Locale.ROOT, "U+%04X", letter);
  }
}
