package vn.lantoa.read.file;

import vn.lantoa.problem.Source;

/** Offsets in a text to lines and columns. */
public final class TextPositions {
  private TextPositions() {}

  /** The offset of a line's first character; lines count from 0. */
  public static int start(String text, int line) {
    int begin = 0;
    for (int i = 0; i < line; i++) {
      begin = text.indexOf('\n', begin) + 1;
    }
    return begin;
  }

  /**
   * The place of a character.
   *
   * @param start place of the text's first character; only its line counts, the column is that of
   *     the text's own line
   */
  public static Source place(String text, int offset, Source start) {
    int line = start.line();
    int begin = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      begin = i + 1;
    }
    return start.at(line, offset - begin + 1);
  }
}
