package vn.lantoa.read.file;

import java.util.List;
import vn.lantoa.problem.Mistake;
import vn.lantoa.text.Letters;

/**
 * {@code corrected}: what a file writes otherwise than the document that it was taken from, because
 * that has a typing error. Nothing else may differ without a word.
 */
public final class Corrections {
  private static final String EXAMPLE = "corrected: - [lự c, lực]";

  private Corrections() {}

  /** Tells a pair that is none, and one whose right form does not stand in the file. */
  public static void check(ContentFile document, Fields fields) {
    List<Fields.Placed<List<String>>> pairs = fields.tuples("corrected");
    String text = pairs.isEmpty() ? "" : spaced(document.file().text());
    for (Fields.Placed<List<String>> pair : pairs) {
      if (pair.value().size() != 2 || pair.value().stream().anyMatch(String::isBlank)) {
        fields.wrong(Mistake.WRONG_KIND, pair.place(), "corrected", EXAMPLE);
        continue;
      }
      String wrong = pair.value().get(0);
      String right = spaced(pair.value().get(1));
      int own = count(spaced(wrong), right) + 1;
      if (count(text, right) <= own) {
        fields.wrong(Mistake.CORRECTION_NOT_MADE, pair.place(), wrong, right);
      }
    }
  }

  private static String spaced(String text) {
    return Letters.spaced(text);
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      count++;
    }
    return count;
  }
}
