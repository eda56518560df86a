package vn.lantoa.cure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.edit.RawText;
import vn.lantoa.problem.Problem;

/**
 * What a cure has left as it was: a problem there was there before, behind the one that was cured.
 *
 * @param text of the file, cured
 * @param from where the change begins
 * @param to where it ends
 */
record Untouched(RawText text, int from, int to) {
  /** A shorter text stands anywhere. */
  private static final int TELLING = 3;

  /** What leads to another place: that may have become wrong by what was done here. */
  private static final String PLACE = ".*:\\d+:\\d+";

  /** None where either is no text. */
  static Optional<Untouched> between(byte[] before, byte[] cured) {
    Optional<RawText> now = RawText.of(cured);
    return RawText.of(before).flatMap(old -> now.map(text -> between(old.text(), text)));
  }

  private static Untouched between(String old, RawText text) {
    String now = text.text();
    int shorter = Math.min(old.length(), now.length());
    int same = 0;
    while (same < shorter && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    int after = 0;
    while (after < shorter - same
        && old.charAt(old.length() - 1 - after) == now.charAt(now.length() - 1 - after)) {
      after++;
    }
    return new Untouched(text, same, now.length() - after);
  }

  /** Whether a problem is about words that stood there before, and about nothing else. */
  boolean holds(Problem problem) {
    List<String> said = problem.arguments();
    Optional<Spot> spot = Spot.of(problem, text);
    if (spot.isEmpty() || said.stream().anyMatch(words -> words.matches(PLACE))) {
      return false;
    }
    int start = spot.get().line().start();
    return said.stream()
        .filter(words -> words.length() >= TELLING && spot.get().find(words).isPresent())
        .max(Comparator.comparingInt(String::length))
        .map(
            words -> {
              int at = start + spot.get().find(words).orElseThrow();
              return at + words.length() <= from || at >= to;
            })
        .orElse(false);
  }
}
