package vn.lantoa.desk.papers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.text.Dates;

/** What is written of a document that is new. */
final class PaperText {
  private static final List<String> KEYS = List.of("type", "title", "file");
  private static final byte[] NONE =
      "---\ntype: attachment\n---\n".getBytes(StandardCharsets.UTF_8);

  private PaperText() {}

  /** The file that describes a document, beside it. */
  static String file(String document) {
    return document.replaceFirst("\\.[^.]*$", ".md");
  }

  /**
   * The text of that file.
   *
   * @param source empty where nothing is known
   */
  static byte[] of(String title, String document, String source) {
    return FrontMatterText.of(NONE)
        .orElseThrow()
        .with("title", title, KEYS)
        .with("file", document, KEYS)
        .with("source", source, KEYS)
        .bytes();
  }

  /**
   * Where a document is from, as papers name it: Số 271/KH-UBND, ngày 15/10/2025.
   *
   * @param number empty where it has none
   */
  static String source(DeskWords words, String number, Optional<LocalDate> day) {
    String numbered = number.isEmpty() ? "" : words.text("papers.numbered", number);
    String dated = day.map(one -> words.text("papers.dated", Dates.written(one))).orElse("");
    String both =
        String.join(", ", Stream.of(numbered, dated).filter(text -> !text.isEmpty()).toList());
    return both.isEmpty() ? "" : both.substring(0, 1).toUpperCase(Locale.ROOT) + both.substring(1);
  }
}
