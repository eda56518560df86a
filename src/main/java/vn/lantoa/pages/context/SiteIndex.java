package vn.lantoa.pages.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Site;

/**
 * How the editions of a site lie to each other: above, below, and the same place in other years.
 */
public final class SiteIndex {
  private final Site site;
  private final Map<String, Entry> byPath = new HashMap<>();
  private final Map<Place, Entry> newest = new HashMap<>();
  private final Set<String> parents = new HashSet<>();

  public SiteIndex(Site site) {
    this.site = site;
    for (Entry entry : site.catalogue().entries()) {
      byPath.put(entry.path(), entry);
      if (entry.kind() == Entry.Kind.LOCALITY) {
        addParents(entry.path());
      }
      entry.occasion().ifPresent(occasion -> addNewest(entry, occasion));
    }
  }

  private void addNewest(Entry entry, Entry.Occasion occasion) {
    String path = path(entry, occasion);
    newest.merge(new Place(path, Optional.empty()), entry, SiteIndex::newer);
    newest.merge(new Place(path, Optional.of(occasion.series())), entry, SiteIndex::newer);
  }

  /** A path below campaigns: of any, or of a series of them. */
  private record Place(String path, Optional<String> series) {}

  private void addParents(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      parents.add(path.substring(0, slash));
    }
    parents.add("");
  }

  private static Entry newer(Entry one, Entry other) {
    return starts(one).isBefore(starts(other)) ? other : one;
  }

  private static LocalDate starts(Entry entry) {
    return entry.occasion().map(Entry.Occasion::starts).orElse(LocalDate.MIN);
  }

  /** The path without its campaign: the same commune has the same place in every year. */
  private static String path(Entry entry, Entry.Occasion occasion) {
    String below = entry.path().substring(occasion.path().length());
    return below.isEmpty() ? "" : below.substring(1);
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

  /** The localities that publish below an edition, by campaign (the newest first) and name. */
  public List<Entry> localitiesBelow(Entry entry) {
    if (!parents.contains(entry.path())) {
      return List.of();
    }
    return site.catalogue().entries().stream()
        .filter(other -> other.kind() == Entry.Kind.LOCALITY && other.isBelow(entry))
        .sorted(Comparator.comparing(SiteIndex::starts).reversed().thenComparing(Entry::path))
        .toList();
  }

  /** The homes of all campaigns, the newest first. */
  public List<Entry> homes() {
    return site.catalogue().entries().stream()
        .filter(entry -> entry.kind() == Entry.Kind.YEAR)
        .sorted(Comparator.comparing(SiteIndex::starts).reversed())
        .toList();
  }

  /** The home of the newest campaign, where the site has one. */
  public Optional<Entry> newestHome() {
    return Optional.ofNullable(newest.get(new Place("", Optional.empty())));
  }

  /** The home of a campaign, where the site has one. */
  public Optional<Entry> home(Entry.Occasion occasion) {
    return Optional.ofNullable(byPath.get(occasion.path()));
  }

  /**
   * What replaced an old edition: the same place in the newest campaign of its series, else that
   * one's home; else those of any newer campaign.
   */
  public Optional<Entry> newest(Entry old) {
    return old.occasion()
        .flatMap(
            of ->
                newest(old, of, Optional.of(of.series()))
                    .or(() -> newest(old, of, Optional.empty())));
  }

  private Optional<Entry> newest(Entry old, Entry.Occasion occasion, Optional<String> series) {
    return Stream.of(path(old, occasion), "")
        .map(path -> newest.get(new Place(path, series)))
        .filter(entry -> entry != null && starts(entry).isAfter(occasion.starts()))
        .findFirst();
  }

  /** Whether there is an edition besides this one. */
  public boolean hasSeveral() {
    return byPath.size() > 1;
  }
}
