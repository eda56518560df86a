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
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Site;

/**
 * How the editions of a site lie to each other: above, below, and the same place in other years.
 */
public final class SiteIndex {
  private final Site site;
  private final Map<String, Entry> byPath = new HashMap<>();
  private final Places places;
  private final Set<String> parents = new HashSet<>();

  public SiteIndex(Site site) {
    this.site = site;
    for (Entry entry : site.catalogue().entries()) {
      byPath.put(entry.path(), entry);
      if (entry.kind() == Entry.Kind.LOCALITY) {
        addParents(entry.path());
      }
    }
    places = new Places(site.catalogue().entries());
  }

  private void addParents(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      parents.add(path.substring(0, slash));
    }
    parents.add("");
  }

  public Site site() {
    return site;
  }

  /** Every place of the site, with its editions. */
  public Places places() {
    return places;
  }

  /** Whether localities publish below an edition. */
  public boolean leadsOn(Entry entry) {
    return parents.contains(entry.path());
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

  /** The homes of all campaigns, the newest first. */
  public List<Entry> homes() {
    return site.catalogue().entries().stream()
        .filter(entry -> entry.kind() == Entry.Kind.YEAR)
        .sorted(Comparator.comparing(Places::starts).reversed())
        .toList();
  }

  /** The home of the newest campaign, where the site has one. */
  public Optional<Entry> newestHome() {
    return homes().stream().findFirst();
  }

  /** The home of a campaign, where the site has one. */
  public Optional<Entry> home(Entry.Occasion occasion) {
    return Optional.ofNullable(byPath.get(occasion.path()));
  }

  /**
   * What replaced an old edition: its place in the newest campaign of its series, else in that of
   * any newer one; of a year, that campaign's home.
   */
  public Optional<Entry> newest(Entry old) {
    List<Entry> all = old.kind() == Entry.Kind.YEAR ? homes() : places.heirs(old);
    LocalDate starts = Places.starts(old);
    List<Entry> newer = all.stream().filter(e -> Places.starts(e).isAfter(starts)).toList();
    return newer.stream()
        .filter(entry -> series(entry).equals(series(old)))
        .findFirst()
        .or(() -> newer.stream().findFirst());
  }

  private static String series(Entry entry) {
    return entry.occasion().map(Entry.Occasion::series).orElse("");
  }

  /** Whether there is an edition besides this one. */
  public boolean hasSeveral() {
    return byPath.size() > 1;
  }
}
