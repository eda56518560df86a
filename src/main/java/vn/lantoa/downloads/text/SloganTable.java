package vn.lantoa.downloads.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.lantoa.text.Csv;

/** Texts as a table: one a row. */
final class SloganTable {
  private static final List<String> HEAD =
      List.of("STT", "Nhóm", "Thông điệp", "Chữ hoa", "Nguồn", "Ngôn ngữ");

  private SloganTable() {}

  static byte[] bytes(BannerTexts texts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (BannerTexts.Section section : texts.sections()) {
      for (BannerTexts.Line line : section.lines()) {
        rows.add(
            List.of(
                String.valueOf(rows.size()),
                section.title(),
                line.text(),
                line.text().toUpperCase(Locale.ROOT),
                line.source().or(section::source).orElse(""),
                line.language()));
      }
    }
    return Csv.bytes(rows);
  }
}
