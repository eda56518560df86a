package vn.lantoa.read.wording;

/** Quotes all round a text, or left over from such. */
final class Quotes {
  private static final String OPENING = "\"“„«‘'”";
  private static final String CLOSING = "\"”»’'“";

  private Quotes() {}

  /** The text without the quotes that hold all of it, or without one that has no other half. */
  static String without(String text) {
    if (text.length() < 2) {
      return text;
    }
    boolean opens = OPENING.indexOf(text.charAt(0)) >= 0;
    boolean closes = CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!opens && !closes) {
      return text;
    }
    String inside = text.substring(opens ? 1 : 0, text.length() - (closes ? 1 : 0));
    return inside.chars().noneMatch(Quotes::isQuote) ? inside : text;
  }

  private static boolean isQuote(int c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /**
   * Whether a quote or a bracket is opened and never closed, or closed without having been open.
   */
  static boolean areOpen(String text) {
    int brackets = 0;
    int quotes = 0;
    boolean straight = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      quotes += c == '“' || c == '«' ? 1 : c == '”' || c == '»' ? -1 : 0;
      straight ^= c == '"';
      if (brackets < 0 || quotes < 0) {
        return true;
      }
    }
    return brackets > 0 || quotes > 0 || straight;
  }
}
