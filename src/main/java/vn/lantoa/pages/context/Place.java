package vn.lantoa.pages.context;

import java.util.List;
import vn.lantoa.campaign.Entry;

/**
 * A locality, with what it says in all campaigns.
 *
 * @param editions the newest first; never empty
 */
public record Place(List<Entry> editions) {
  public Place {
    editions = List.copyOf(editions);
  }

  public Entry newest() {
    return editions.get(0);
  }
}
