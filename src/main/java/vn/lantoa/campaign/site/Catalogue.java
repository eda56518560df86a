package vn.lantoa.campaign.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;

/**
 * All editions below the path that is built. An edition is resolved when asked for and then
 * forgotten, so that memory does not grow with the number of localities.
 */
public interface Catalogue {
  /** Sorted by path; the first is the one that becomes the root of the site. */
  List<Entry> entries();

  /** Everything that the edition says, inherited or its own. */
  Edition edition(Entry entry);

  /** The days on which what the content says changes by itself: campaigns, laws, places end. */
  default NavigableSet<LocalDate> turns() {
    return Collections.emptyNavigableSet();
  }

  /**
   * The first day of the phase that a day lies in: as of that day, the site is the same as of any
   * other of the phase.
   */
  default LocalDate phase(LocalDate today) {
    NavigableSet<LocalDate> turns = turns();
    return turns.isEmpty()
        ? today
        : Optional.ofNullable(turns.floor(today)).orElseGet(() -> turns.first().minusDays(1));
  }
}
