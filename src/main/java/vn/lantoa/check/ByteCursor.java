package vn.lantoa.check;

/** A place in a page, and what stands there. It walks bytes: what it looks for is ASCII. */
final class ByteCursor {
  private final byte[] html;
  private int at;

  ByteCursor(byte[] html) {
    this.html = html;
  }

  /** How many bytes lie behind. */
  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean isAtEnd() {
    return at == html.length;
  }

  /** The byte that stands here; 0 at the end. */
  byte here() {
    return at < html.length ? html[at] : 0;
  }

  boolean isAt(char ascii) {
    return at < html.length && html[at] == ascii;
  }

  boolean isAt(String ascii) {
    if (at + ascii.length() > html.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (html[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an end tag of that name stands here. */
  boolean isAtEndTag(String name) {
    int end = at + 2 + name.length();
    return isAt("</")
        && end < html.length
        && !isOfName(html[end])
        && NameTable.of(html, at + 2, end).equals(name);
  }

  boolean isAtName() {
    return at < html.length && isOfName(html[at]);
  }

  void expect(char ascii) throws MarkupException {
    if (!isAt(ascii)) {
      throw new MarkupException(Rule.EXPECTED, String.valueOf(ascii));
    }
    at++;
  }

  void expect(String ascii) throws MarkupException {
    if (!isAt(ascii)) {
      throw new MarkupException(Rule.EXPECTED, String.valueOf(ascii));
    }
    at += ascii.length();
  }

  /** Goes on to the next such byte, or to the end. */
  boolean find(char wanted) {
    byte[] bytes = html; // a local: the first compiler reads a field anew for every byte
    int next = at;
    while (next < bytes.length && bytes[next] != wanted) {
      next++;
    }
    at = next;
    return next < bytes.length;
  }

  /** Goes on to the end of a value within quotes; whether it has references. */
  boolean skipValue(char quote) {
    byte[] bytes = html;
    boolean references = false;
    int end = at;
    for (; end < bytes.length; end++) {
      byte b = bytes[end];
      if (b == quote || b == '<') {
        break;
      }
      references |= b == '&';
    }
    at = end;
    return references;
  }

  /** Whether there was any. */
  boolean skipSpace() {
    int start = at;
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
    return at > start;
  }

  /** The name of an element or an attribute, in small letters. */
  String name() throws MarkupException {
    byte[] bytes = html;
    int start = at;
    int end = at;
    while (end < bytes.length && isOfName(bytes[end])) {
      end++;
    }
    if (start == end || bytes[start] < 'A') {
      throw new MarkupException(Rule.NO_NAME, "");
    }
    at = end;
    return NameTable.of(bytes, start, end);
  }

  private static boolean isOfName(byte b) {
    return b >= 'a' && b <= 'z'
        || b == '-'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == ':';
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The line of this place, from 1. */
  int line() {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += html[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
