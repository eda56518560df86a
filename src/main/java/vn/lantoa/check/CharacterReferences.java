package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** References to letters, such as {@code &amp;}. HTML has names for two thousand, we use six. */
final class CharacterReferences {
  private static final Map<String, Integer> NAMED =
      Map.of(
          "amp",
          (int) '&',
          "lt",
          (int) '<',
          "gt",
          (int) '>',
          "quot",
          (int) '"',
          "apos",
          (int) '\'',
          "nbsp",
          0xa0);

  /** The longest that we use has seven letters, as {@code #x1F308}. */
  private static final int LONGEST = 7;

  private static final int LAST_CONTROL = 0x9f;

  private CharacterReferences() {}

  /**
   * The text with its letters in their place, in UTF-8.
   *
   * @throws MarkupException where an & is no reference that we use
   */
  static byte[] resolved(byte[] html, int start, int end) throws MarkupException {
    byte[] resolved = new byte[end - start]; // no letter is longer than a reference to it
    int size = 0;
    for (int at = start; at < end; at++) {
      if (html[at] != '&') {
        resolved[size++] = html[at];
      } else {
        int semicolon = semicolon(html, at, Math.min(end, at + LONGEST + 2));
        byte[] letter = letter(html, at + 1, semicolon);
        System.arraycopy(letter, 0, resolved, size, letter.length);
        size += letter.length;
        at = semicolon;
      }
    }
    return Arrays.copyOf(resolved, size);
  }

  private static int semicolon(byte[] html, int start, int end) throws MarkupException {
    for (int at = start; at < end; at++) {
      if (html[at] == ';') {
        return at;
      }
    }
    throw unknown(html, start, end);
  }

  private static byte[] letter(byte[] html, int start, int end) throws MarkupException {
    String name = new String(html, start, end - start, StandardCharsets.ISO_8859_1);
    int letter = name.startsWith("#") ? number(name) : NAMED.getOrDefault(name, 0);
    // a number of a control or of half a letter is taken for another one
    if (letter <= LAST_CONTROL && (letter < ' ' || letter > '~')
        || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
      throw unknown(html, start - 1, end + 1);
    }
    return Character.toString(letter).getBytes(StandardCharsets.UTF_8);
  }

  /** The number behind #; 0 for none. */
  private static int number(String name) {
    boolean hexadecimal = name.startsWith("#x");
    int radix = hexadecimal ? 16 : 10;
    int number = 0;
    for (int i = hexadecimal ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      if (digit < 0) {
        return 0;
      }
      number = number * radix + digit;
    }
    return number;
  }

  private static MarkupException unknown(byte[] html, int start, int end) {
    return new MarkupException(
        Rule.UNKNOWN_REFERENCE, new String(html, start, end - start, StandardCharsets.UTF_8));
  }
}
