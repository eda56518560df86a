package vn.lantoa.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) that Excel opens right: a byte order mark, so that it reads UTF-8, all
 * cells in quotation marks, and none that it would run as a formula.
 */
public final class Csv {
  /** What a spreadsheet takes for the start of a formula (OWASP, CSV Injection). */
  private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

  /** Where lists are separated by semicolons, Excel begins a cell behind one, quoted or not. */
  private static final Pattern AFTER_SEPARATOR = Pattern.compile("[;\t\n](?=[=+@-])");

  private Csv() {}

  /**
   * The file.
   *
   * @param rows the head first
   */
  public static byte[] bytes(List<List<String>> rows) {
    String table =
        rows.stream()
            .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
            .map(row -> row + "\n")
            .collect(Collectors.joining());
    return WindowsText.bytes(table);
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    String apart = AFTER_SEPARATOR.matcher(text).replaceAll("$0 ");
    return "\"" + (formula ? "'" : "") + apart.replace("\"", "\"\"") + "\"";
  }
}
