package vn.lantoa.read.type;

import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.content.Content;

/** Where an item is in force. */
public interface Situation {
  Optional<Campaign> campaign();

  /** The code of the edition's province, where it is known. */
  Optional<String> province();

  /** Whether a school, a hospital or an office publishes. */
  boolean isBody();

  /** Whether a locality publishes that takes part in the Month for gender equality. */
  boolean isInMonth();

  /** Whether localities alone have the item, and neither the year nor the whole country. */
  boolean isLocal();

  /** What folders below the item's own say of a kind. */
  <T extends Content> List<T> below(Class<T> kind);

  /** What an edition had of a kind before this took its place, the nearest first. */
  <T extends Content> List<T> replaced(Class<T> kind);
}
