package vn.lantoa.downloads.office;

/**
 * What a cell of a workbook holds; of a formula, what came of it.
 *
 * @param text as somebody would read it
 * @param number of a number or a date
 */
public record CellContent(Kind kind, String text, double number) {
  public static final CellContent BLANK = new CellContent(Kind.BLANK, "", 0);

  /** What it is. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    /** Of a formula. */
    ERROR,
    /** A formula of which nothing came yet; its text is the formula. */
    NOT_CALCULATED
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }
}
