package vn.lantoa.desk.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers that put files into an order. */
final class EntryOrder {
  private static final int GAP = 10;

  private EntryOrder() {}

  /**
   * The numbers that change: that of the moved one alone where there is one between its neighbours.
   *
   * @param wanted in the order that they are to have
   */
  static Map<EntryFile, Integer> of(List<EntryFile> wanted, EntryFile moved) {
    int at = wanted.indexOf(moved);
    int last = wanted.size() - 1;
    int above = at == 0 ? Integer.MIN_VALUE : wanted.get(at - 1).order();
    int below = at == last ? Integer.MAX_VALUE : wanted.get(at + 1).order();
    boolean sorted =
        IntStream.range(1, wanted.size())
            .filter(i -> i != at && i - 1 != at)
            .allMatch(i -> wanted.get(i - 1).order() <= wanted.get(i).order());
    if (sorted && (at == 0 || at == last)) {
      return Map.of(moved, at == 0 ? below - GAP : above + GAP);
    }
    if (sorted && below - above > 1) {
      return Map.of(moved, above + (below - above) / 2);
    }
    Map<EntryFile, Integer> all = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).order() != (i + 1) * GAP) {
        all.put(wanted.get(i), (i + 1) * GAP);
      }
    }
    return all;
  }
}
