package vn.lantoa.sheets.design;

import java.util.Collections;
import java.util.Set;
import vn.lantoa.sheets.design.Slot.Name;

/** When an element is there: with these slots filled and those empty. */
record Condition(Set<Name> filled, Set<Name> empty) {
  static final Condition ALWAYS = new Condition(Set.of(), Set.of());

  Condition {
    filled = Set.copyOf(filled);
    empty = Set.copyOf(empty);
  }

  boolean holds(Set<Name> names) {
    return names.containsAll(filled) && Collections.disjoint(names, empty);
  }
}
