package vn.lantoa.kept;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Deals the editions of a site out to shards: each shard has a row of neighbours, and all rows
 * weigh about the same. It depends on names and numbers of files alone, so that whoever looks at
 * the same content deals out the same, whatever mistakes are in there.
 */
public final class Shares {
  /** What an edition has in any case: its home page, contacts, texts of law and so on. */
  private static final int BASE = 8;

  private final TreeMap<String, Long> middles = new TreeMap<>();
  private final long total;

  private Shares(Map<String, Integer> weights) {
    long sum = 0;
    for (Map.Entry<String, Integer> edition : weights.entrySet()) {
      middles.put(edition.getKey(), 2 * sum + edition.getValue());
      sum += edition.getValue();
    }
    total = Math.max(1, 2 * sum);
  }

  /**
   * Those at or below a path. An edition weighs what it shows: the files of its own folder and of
   * those above it.
   */
  public static Shares of(ContentDigests content, String path) {
    Map<String, Integer> weights = new TreeMap<>();
    for (String edition : content.editions()) {
      if (path.isEmpty() || edition.equals(path) || edition.startsWith(path + "/")) {
        weights.put(edition, BASE + content.shown(edition));
      }
    }
    return new Shares(weights);
  }

  /** How many there are. */
  public int size() {
    return middles.size();
  }

  /**
   * Whether an edition is one of a shard's: that in whose row its middle lies. What has no folder
   * of its own goes with the last one before it.
   */
  public boolean isIn(String edition, Shard shard) {
    long middle =
        Optional.ofNullable(middles.floorEntry(edition)).map(Map.Entry::getValue).orElse(0L);
    return middle * shard.count() / total == shard.index() - 1;
  }
}
