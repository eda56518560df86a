package vn.lantoa.build;

import java.util.Set;
import vn.lantoa.kept.Unit;

/**
 * Of which editions a preview makes no sheets yet, because they take long: they show those that an
 * earlier build made of the same. What is made in haste bears a key of its own, so that no build
 * without haste takes it over.
 *
 * @param isMade whether there is any at all
 * @param whole paths of the editions that all sheets are made of nevertheless
 */
record Haste(boolean isMade, Set<String> whole) {
  private static final String MARK = "hasty ";

  /** As every site is built that is published. */
  static final Haste NONE = new Haste(false, Set.of());

  /** With everything but the sheets of most editions. */
  static Haste butFor(Set<String> editions) {
    return new Haste(true, Set.copyOf(editions));
  }

  boolean isFor(String edition) {
    return isMade && !whole.contains(edition);
  }

  /** The key of what lacks sheets. */
  static String mark(String key) {
    return MARK + key;
  }

  /** Whether sheets of it wait to be made. */
  static boolean isHasty(Unit unit) {
    return unit.key().startsWith(MARK);
  }

  /** Whether a part has all that is wanted. */
  boolean isEnough(Unit unit) {
    return !isHasty(unit) || isFor(unit.name());
  }
}
