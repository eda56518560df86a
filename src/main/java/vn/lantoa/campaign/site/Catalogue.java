package vn.lantoa.campaign.site;

import java.util.List;
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
}
