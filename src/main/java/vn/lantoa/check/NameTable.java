package vn.lantoa.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The names of elements and attributes that most pages use. A page has a thousand of them: finding
 * one here costs less than making it, and it is hashed once and for all.
 */
final class NameTable {
  private static final int SIZE = 1024;

  private static final Name[] TABLE =
      table(
          "a aside b blockquote body br button caption code dd div dl dt em footer form h1 h2 h3 h4"
              + " h5 h6 head header hr html img input kbd label li link main meta nav ol option p"
              + " pre script section select small span strong svg table tbody td textarea th thead"
              + " time title tr ul align alt aria-controls aria-current aria-describedby"
              + " aria-expanded aria-hidden aria-label aria-labelledby autocomplete charset class"
              + " colspan content data-copy data-copy-link data-exit data-find data-group"
              + " data-share data-share-url data-size data-year datetime defer for height hidden"
              + " href http-equiv id integrity lang loading name property rel role rows rowspan"
              + " scope src start style tabindex target type value width");

  private NameTable() {}

  private record Name(String text, byte[] bytes) {}

  private static Name[] table(String names) {
    Name[] table = new Name[SIZE];
    for (String name : names.split(" ")) {
      byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
      table[slot(bytes, 0, bytes.length)] = new Name(name, bytes);
    }
    return table;
  }

  /**
   * Two names may fall on one slot: then the first is made anew each time, which is only slower.
   */
  private static int slot(byte[] bytes, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return (hash ^ hash >>> 10) & SIZE - 1;
  }

  /** The name that stands there in ASCII, in small letters. */
  static String of(byte[] bytes, int start, int end) {
    Name known = TABLE[slot(bytes, start, end)];
    return known != null && is(known.bytes, bytes, start, end)
        ? known.text
        : new String(bytes, start, end - start, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
  }

  private static boolean is(byte[] name, byte[] bytes, int start, int end) {
    if (name.length != end - start) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (name[i] != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }
}
