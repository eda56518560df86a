package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A place in a page, and what stands there. It walks bytes: what it looks for is ASCII. */
final class ByteCursor {
  /** More than are ever met, so that few share a slot; a power of two. */
  private static final int NAMES = 512;

  private final byte[] html;

  /** Names that were read: a page has a thousand, and some fifty that differ. */
  private final String[] names = new String[NAMES];

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
        && newName(at + 2, end).equals(name);
  }

  boolean isAtName() {
    return at < html.length && isOfName(html[at]);
  }

  /** Goes past such a byte if it stands here. */
  boolean take(char ascii) {
    boolean taken = isAt(ascii);
    at += taken ? 1 : 0;
    return taken;
  }

  void expect(char ascii) throws MarkupException {
    if (!take(ascii)) {
      throw new MarkupException(Rule.EXPECTED, String.valueOf(ascii));
    }
  }

  void expect(String ascii) throws MarkupException {
    if (!isAt(ascii)) {
      throw new MarkupException(Rule.EXPECTED, ascii);
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

  /** What lies between a place and this one. */
  String textFrom(int start) {
    return new String(html, start, at - start, StandardCharsets.UTF_8);
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
    int hash = 0;
    while (end < bytes.length && isOfName(bytes[end])) {
      hash = hash * 31 + bytes[end++];
    }
    if (start == end || bytes[start] < 'A') {
      throw new MarkupException(Rule.NO_NAME, "");
    }
    at = end;
    int slot = (hash ^ hash >>> 10) & NAMES - 1;
    if (names[slot] == null || !isWritten(names[slot], start, end)) {
      names[slot] = newName(start, end);
    }
    return names[slot];
  }

  private boolean isWritten(String name, int start, int end) {
    boolean same = name.length() == end - start;
    for (int i = start; same && i < end; i++) {
      same = html[i] == name.charAt(i - start);
    }
    return same;
  }

  private String newName(int start, int end) {
    return new String(html, start, end - start, StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
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
