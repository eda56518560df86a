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
    String ascii = hyphenated(fold(text));
    if (ascii.length() <= LONGEST) {
      return Optional.of(ascii).filter(slug -> !slug.isEmpty());
    }
    int word = ascii.lastIndexOf('-', KEPT);
    return Optional.of(ascii.substring(0, word < 1 ? KEPT : word) + "-" + digest(text));
  }

  /** A hyphen for all that lies between two words, whatever it is. */
  private static String hyphenated(String folded) {
    StringBuilder ascii = new StringBuilder(folded.length());
    boolean between = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (word) {
        ascii.append(between && !ascii.isEmpty() ? "-" : "").append(c);
      }
      between = !word;
    }
    return ascii.toString();
  }

  /** Lower case without marks, đ as d: what a search without diacritics compares. */
  public static String fold(String text) {
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
