package vn.lantoa.problem;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin: offsets to lines and columns, and back. */
public final class LineMap {
  private final Source start;

  /** The offset of each line's first character. */
  private final int[] lines;

  /**
   * @param start place of the text's first character; only its line counts, the column is that of
   *     the text's own line
   */
  public LineMap(String text, Source start) {
    this.start = start;
    IntStream second =
        IntStream.iterate(
            text.indexOf('\n') + 1, line -> line > 0, line -> text.indexOf('\n', line) + 1);
    this.lines = IntStream.concat(IntStream.of(0), second).toArray();
  }

  /** The place of a character. */
  public Source place(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    int line = found < 0 ? -found - 2 : found;
    return start.at(start.line() + line, offset - lines[line] + 1);
  }

  /** The offset of the first character of a line, which counts as places do. */
  public int offset(int line) {
    return lines[line - start.line()];
  }
}
