package vn.lantoa.check;

import java.util.Map;

/** References to letters, such as &amp;amp;. HTML has names for two thousand, we use six. */
final class CharacterReferences {
  private static final Map<String, Integer> NAMED =
      Map.of("amp", 0x26, "lt", 0x3c, "gt", 0x3e, "quot", 0x22, "apos", 0x27, "nbsp", 0xa0);

  /** The longest that we use has seven letters, as {@code #x1F308}. */
  private static final int LONGEST = 7;

  private static final int LAST_CONTROL = 0x9f;

  private CharacterReferences() {}

  /**
   * The text with its letters in their place.
   *
   * @throws MarkupException where an & is no reference that we use
   */
  static String resolved(String text) throws MarkupException {
    StringBuilder resolved = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
      int longest = Math.min(text.length(), at + LONGEST + 2);
      int end = text.substring(at, longest).indexOf(';') + at;
      String name = end < at ? "" : text.substring(at + 1, end);
      int letter = name.startsWith("#") ? number(name) : NAMED.getOrDefault(name, 0);
      // a number of a control or of half a letter is taken for another one
      if (letter <= LAST_CONTROL && (letter < ' ' || letter > '~')
          || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
        String found = text.substring(at, end < at ? longest : end + 1);
        throw new MarkupException(Rule.UNKNOWN_REFERENCE, found);
      }
      resolved.append(text, done, at).appendCodePoint(letter);
      done = end + 1;
    }
    return resolved.append(text, done, text.length()).toString();
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
}
