package vn.lantoa.sheets;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.text.Csv;

/** The list of a board's frames, as spreadsheets open it. */
final class BoardList {
  private static final List<String> HEAD = List.of("Tệp", "Số giây", "Nội dung");

  private BoardList() {}

  /**
   * The list as CSV.
   *
   * @param frames in their order, of one format
   */
  static byte[] csv(List<Sheet> frames) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    for (Sheet frame : frames) {
      String seconds = Integer.toString(frame.format().seconds());
      rows.add(List.of(frame.files().get(0).name(), seconds, frame.text()));
    }
    return Csv.bytes(rows);
  }
}
