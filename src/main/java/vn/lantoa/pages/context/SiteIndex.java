package vn.lantoa.pages.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Site;

/**
 * How the editions of a site lie to each other: above, below, and the same place in other years.
 */
public final class SiteIndex {
  private final Site site;
  private final Map<String, Entry> byPath = new HashMap<>();
  private final Map<String, Entry> newest = new HashMap<>();
  private final TreeMap<Integer, Entry> years = new TreeMap<>();
  private final Set<String> parents = new HashSet<>();

  public SiteIndex(Site site) {
    this.site = site;
    for (Entry entry : site.catalogue().entries()) {
      byPath.put(entry.path(), entry);
      if (entry.kind() == Entry.Kind.LOCALITY) {
        addParents(entry.path());
      }
      if (entry.year().isPresent()) {
        if (entry.kind() == Entry.Kind.YEAR) {
          years.put(entry.year().getAsInt(), entry);
        }
        newest.merge(place(entry), entry, SiteIndex::newer);
      }
    }
  }

  private void addParents(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      parents.add(path.substring(0, slash));
    }
    parents.add("");
  }

  private static Entry newer(Entry one, Entry other) {
    return one.year().orElse(0) >= other.year().orElse(0) ? one : other;
  }

  /** The path without its year: the same commune has the same place in every year. */
  private static String place(Entry entry) {
    int slash = entry.path().indexOf('/');
    return slash < 0 ? "" : entry.path().substring(slash + 1);
  }

  public Site site() {
    return site;
  }

  /** The editions above one, the highest first. */
  public List<Entry> above(Entry entry) {
    List<Entry> above = new ArrayList<>();
    if (!entry.path().isEmpty() && byPath.containsKey("")) {
      above.add(byPath.get(""));
    }
    String path = entry.path();
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      Optional.ofNullable(byPath.get(path.substring(0, slash))).ifPresent(above::add);
    }
    return above;
  }

  /** The localities that publish below an edition, by year (the newest first) and name. */
  public List<Entry> localitiesBelow(Entry entry) {
    if (!parents.contains(entry.path())) {
      return List.of();
    }
    return site.catalogue().entries().stream()
        .filter(other -> other.kind() == Entry.Kind.LOCALITY && other.isBelow(entry))
        .sorted(
            Comparator.comparing((Entry other) -> -other.year().orElse(0))
                .thenComparing(Entry::path))
        .toList();
  }

  /** The home of the newest year, where the site has one. */
  public Optional<Entry> newestYear() {
    return years.isEmpty() ? Optional.empty() : Optional.of(years.lastEntry().getValue());
  }

  /** The home of a year, where the site has one. */
  public Optional<Entry> year(int year) {
    return Optional.ofNullable(years.get(year));
  }

  /** What replaced an old edition: the same place in the newest year, else that year's home. */
  public Optional<Entry> newest(Entry old) {
    return newer(old, place(old)).or(() -> newer(old, ""));
  }

  private Optional<Entry> newer(Entry old, String place) {
    return Optional.ofNullable(newest.get(place))
        .filter(entry -> entry.year().orElse(0) > old.year().orElse(0));
  }

  /** Whether there is an edition besides this one. */
  public boolean hasSeveral() {
    return byPath.size() > 1;
  }
}
