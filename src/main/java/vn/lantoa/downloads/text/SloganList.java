package vn.lantoa.downloads.text;

import java.util.Locale;
import vn.lantoa.text.WindowsText;

/**
 * Texts for Notepad, Corel or Zalo: one a line and without a number, so that a line can be copied
 * as it stands. UTF-8 with a byte order mark, lines end as Windows ends them.
 */
final class SloganList {
  private SloganList() {}

  static byte[] bytes(BannerTexts texts) {
    return write(texts, false);
  }

  /** All in capitals, as on banners. */
  static byte[] capitals(BannerTexts texts) {
    return write(texts, true);
  }

  private static byte[] write(BannerTexts texts, boolean capitals) {
    StringBuilder out = new StringBuilder();
    line(out, texts.title().toUpperCase(Locale.ROOT));
    texts.about().forEach(line -> line(out, line));
    texts.sample().ifPresent(line -> line(out, line));
    for (BannerTexts.Section section : texts.sections()) {
      line(out, "");
      line(out, section.title() + ":");
      section.source().ifPresent(source -> line(out, "(Nguồn: " + source + ")"));
      for (BannerTexts.Line one : section.lines()) {
        line(out, capitals ? one.text().toUpperCase(Locale.ROOT) : one.text());
      }
    }
    return WindowsText.bytes(out);
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append("\n");
  }
}
