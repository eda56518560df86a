package vn.lantoa.sheets.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a reader takes for one letter: a base with the marks upon it (UAX #29, \X). */
final class Clusters {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Clusters() {}

  static List<String> of(String text) {
    return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
  }
}
