package vn.lantoa.downloads.office;

/**
 * Counts the rows and elements of a sheet's XML as it passes by, before anything is built of it.
 */
final class RowCounter {
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_ELEMENTS = 300_000;

  private final StringBuilder name = new StringBuilder();
  private boolean inName;
  private int rows;
  private int elements;

  /** Takes the next bytes; those of UTF-16 are the same letters with noughts between them. */
  void count(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '<') {
        elements++;
        inName = true;
        name.setLength(0);
      } else if (inName && bytes[i] != 0) {
        letter((char) (bytes[i] & 0xFF));
      }
    }
  }

  /** Prefixes are of no matter, and nothing that we look for is long. */
  private void letter(char letter) {
    if (letter == ':') {
      name.setLength(0);
    } else if (letter <= ' ' || letter == '>' || letter == '/' && name.length() > 0) {
      rows += name.toString().equals("row") ? 1 : 0;
      inName = false;
    } else if (name.length() <= "row".length()) {
      name.append(letter);
    }
  }

  boolean isTooMuch() {
    return rows > MOST_ROWS || elements > MOST_ELEMENTS;
  }
}
