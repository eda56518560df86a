package vn.lantoa.sheets.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader takes for one letter: a base with the marks upon it (UAX #29, \X). */
final class Clusters {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Clusters() {}

  static List<String> of(String text) {
    return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * Capitals as in Vietnamese: the marks stay on the letter (ế → Ế, đ → Đ). The rules of the root
   * locale do it, while those of Turkish would make İ of i.
   */
  static String capitals(String text) {
    return Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
