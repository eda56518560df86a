package vn.lantoa.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.bytes.Digests;

/**
 * ASCII addresses out of Vietnamese text. The same text gives the same slug, whatever is beside it.
 */
public final class Slug {
  /** Long enough to be read, short enough for a file system and a printed line. */
  private static final int LONGEST = 80;

  private static final int KEPT = 60;

  private static final int FIRST_MARK = 0x300;

  private static final char FIRST_FOLDED = 0x80;
  private static final char FIRST_VIETNAMESE = '\u1ea0';

  /** Hyphens, dashes, quotes, bullets and dots, which fold to themselves. */
  private static final char FIRST_SIGN = '\u2010';

  private static final char LAST_SIGN = '\u2027';

  /** What the letters of Latin-1 and those behind it fold to, ư the last of them. */
  private static final String LATIN = foldEach(FIRST_FOLDED, '\u01b0');

  private static final String VIETNAMESE = foldEach(FIRST_VIETNAMESE, '\u1ef9');

  private Slug() {}

  /**
   * Letters without their marks, đ as d, hyphens between words. A text whose slug would be longer
   * than 80 characters is cut at a word and told apart by six hexadecimal digits of its SHA-256; a
   * text without any such letter, as one in Chinese, is these digits alone.
   */
  public static String of(String text) {
    return ofLetters(text).orElseGet(() -> digest(text));
  }

  /** The same, and nothing for a text without any such letter. */
  public static Optional<String> ofLetters(String text) {
    String ascii = joined(fold(text), '-');
    if (ascii.length() <= LONGEST) {
      return Optional.of(ascii).filter(slug -> !slug.isEmpty());
    }
    int word = ascii.lastIndexOf('-', KEPT);
    return Optional.of(ascii.substring(0, word < 1 ? KEPT : word) + "-" + digest(text));
  }

  /** The words of a text in such letters, with a blank between them. */
  public static String words(String text) {
    return joined(fold(text), ' ');
  }

  /** One sign for all that lies between two words, whatever it is. */
  private static String joined(String folded, char sign) {
    StringBuilder ascii = new StringBuilder(folded.length());
    boolean between = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (word) {
        if (between && !ascii.isEmpty()) {
          ascii.append(sign);
        }
        ascii.append(c);
      }
      between = !word;
    }
    return ascii.toString();
  }

  /** Lower case without marks, đ as d: what a search without diacritics compares. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = folded(text.charAt(i));
      if (folded[i] == 0) {
        return foldAny(text);
      }
    }
    return new String(folded);
  }

  /** A letter that folds to one letter whatever stands beside it; 0 for any other. */
  private static char folded(char letter) {
    if (letter < FIRST_FOLDED) {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
    if (letter < FIRST_FOLDED + LATIN.length()) {
      return LATIN.charAt(letter - FIRST_FOLDED);
    }
    if (letter >= FIRST_VIETNAMESE && letter < FIRST_VIETNAMESE + VIETNAMESE.length()) {
      return VIETNAMESE.charAt(letter - FIRST_VIETNAMESE);
    }
    return letter >= FIRST_SIGN && letter <= LAST_SIGN ? letter : 0;
  }

  private static String foldEach(char first, char last) {
    StringBuilder folded = new StringBuilder();
    for (char letter = first; letter <= last; letter++) {
      String one = foldAny(Character.toString(letter));
      folded.append(one.length() == 1 ? one.charAt(0) : 0);
    }
    return folded.toString();
  }

  private static String foldAny(String text) {
    String pieces = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(pieces.length());
    for (int i = 0; i < pieces.length(); i += Character.charCount(pieces.codePointAt(i))) {
      int letter = pieces.codePointAt(i);
      if (!isMark(letter)) {
        letters.appendCodePoint(letter);
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  private static boolean isMark(int letter) {
    if (letter < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Six hexadecimal digits that stand for a text. */
  public static String digest(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    byte[] digest = Digests.sha256(composed.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 3);
  }
}
