package vn.lantoa.problem;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in the content.
 *
 * @param file path with '/' between folders, as the author would type it, such as {@code
 *     content/2025/campaign.md}
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param sheet of a workbook, where the file is one; line and column are those of a cell then
 */
public record Source(String file, int line, int column, Optional<String> sheet)
    implements Comparable<Source> {
  private static final int LETTERS = 26;

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::file)
          .thenComparing(source -> source.sheet().orElse(""))
          .thenComparingInt(Source::line)
          .thenComparingInt(Source::column);

  public Source {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("positions count from 1: " + line + ":" + column);
    }
  }

  /** A place in a text. */
  public Source(String file, int line, int column) {
    this(file, line, column, Optional.empty());
  }

  /** A cell of a workbook. */
  public static Source cell(String file, String sheet, int row, int column) {
    return new Source(file, row, column, Optional.of(sheet));
  }

  /** The start of a file, for what concerns the file as a whole. */
  public static Source of(String file) {
    return new Source(file, 1, 1);
  }

  /** Likewise of a file that is known by where it lies. */
  public static Source of(Path file) {
    return of(file.toString().replace('\\', '/'));
  }

  /** The command line, for what no file is to blame for. */
  public static Source command() {
    return of("lantoa");
  }

  /** Words that a command is given to print: content, although no file has them. */
  public static Source words() {
    return of("TEXT");
  }

  /** Whether the mistake stands on the command line rather than in a file. */
  public boolean isCommand() {
    return equals(command());
  }

  /** Another place in the same file. */
  public Source at(int line, int column) {
    return new Source(file, line, column);
  }

  /** The same place in a file that is called otherwise. */
  public Source in(String other) {
    return new Source(other, line, column, sheet);
  }

  /** As spreadsheets name a cell: Bảng 1!D7. */
  public Optional<String> cell() {
    return sheet.map(name -> name + "!" + letters(column) + line);
  }

  private static String letters(int number) {
    int before = (number - 1) / LETTERS;
    return (before == 0 ? "" : letters(before)) + (char) ('A' + (number - 1) % LETTERS);
  }

  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return isCommand()
        ? file
        : cell().map(cell -> file + ":" + cell).orElse(file + ":" + line + ":" + column);
  }
}
