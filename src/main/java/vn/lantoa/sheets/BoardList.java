package vn.lantoa.sheets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.print.Sheet;

/** The list of a board's frames, as spreadsheets open it: marked as UTF-8, with CRLF. */
final class BoardList {
  private static final String UTF_8 = "\uFEFF";

  private BoardList() {}

  /**
   * @param frames in their order, of one format
   */
  static String csv(List<Sheet> frames) {
    Stream<String> rows =
        frames.stream()
            .map(
                frame ->
                    row(
                        frame.files().get(0).name(),
                        Integer.toString(frame.format().seconds()),
                        frame.text()));
    return Stream.concat(Stream.of(row("Tệp", "Số giây", "Nội dung")), rows)
        .collect(Collectors.joining("", UTF_8, ""));
  }

  private static String row(String... cells) {
    return Stream.of(cells).map(BoardList::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** No spreadsheet runs a text that an apostrophe leads. */
  private static String cell(String text) {
    String safe = text.matches("[=+@\\-\t].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
