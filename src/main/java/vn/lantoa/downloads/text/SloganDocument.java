package vn.lantoa.downloads.text;

import java.time.Instant;
import vn.lantoa.downloads.office.WordDocument;

/** Texts as a document for Word. */
final class SloganDocument {
  private SloganDocument() {}

  /**
   * The file.
   *
   * @param creator who hands it out
   */
  static byte[] bytes(BannerTexts texts, String creator, Instant made) {
    WordDocument document = new WordDocument(texts.title(), creator, made);
    document.title(texts.title());
    texts.about().forEach(document::subtitle);
    texts.sample().ifPresent(document::note);
    for (BannerTexts.Section section : texts.sections()) {
      document.heading(1, section.title());
      document.numbered(section.lines().stream().map(BannerTexts.Line::text).toList());
      section.source().ifPresent(source -> document.note("Nguồn: " + source));
    }
    return document.bytes();
  }
}
