package vn.lantoa.sheets.text;

import java.util.List;

/**
 * What is to be set.
 *
 * @param marked as the author wrote it, with his marks: | is a good break, ~ a space that does not
 *     break
 * @param language BCP 47 tag; the little words of Vietnamese and English are known
 * @param keepTogether terms that no line may break
 */
public record SourceText(String marked, String language, List<String> keepTogether) {
  public SourceText {
    keepTogether = List.copyOf(keepTogether);
  }
}
